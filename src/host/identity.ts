import { activeFile } from './google';
import { patient } from './patient';

/** Address of the person at the keyboard (menu, sidebar), or of the trigger's owner; '' where Google does not say. */
export function effectiveEmail(): string {
  return patient(Session).getEffectiveUser().getEmail().toLowerCase();
}

/** Address of the person whose edit fired a trigger, only if the event and the session agree. */
export function editorEmail(eventUser: string): string {
  const active = patient(Session).getActiveUser().getEmail().toLowerCase();
  return active !== '' && active === eventUser.toLowerCase() ? active : '';
}

/** The language of the user's screen, e.g. 'zh_CN'; allowed in every authorization mode, and '' where Google fails: whoever must say so needs some language. */
export function userLocale(): string {
  try {
    return patient(Session).getActiveUserLocale();
  } catch {
    return '';
  }
}

/** Whether the person at the keyboard owns the file; files of shared drives have no owner. */
export function isFileOwner(): boolean {
  const owner = activeFile().getOwner()?.getEmail().toLowerCase();
  return owner !== undefined && owner !== '' && owner === effectiveEmail();
}
