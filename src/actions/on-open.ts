import { languageOf } from '../core/i18n/language';
import { menuRows, menuTitle } from '../core/schema/menu';
import { userLocale } from '../host/identity';
import { showMenu } from '../host/ui';
import { guarded } from './guarded';

/** Simple trigger: the menu in the user's language. Works before anything is authorised: no other service is touched. */
export function onOpen(): void {
  guarded('onOpen', () => {
    const language = languageOf(userLocale());
    showMenu(
      menuTitle[language],
      menuRows.map(({ run, label }) => ({ run, label: label[language] })),
    );
  });
}

/** The add-on was just installed: the menu must appear without reopening the file. */
export function onInstall(): void {
  onOpen();
}
