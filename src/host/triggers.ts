import { activeFile } from './google';
import { logRefusal } from './log';
import { patient } from './patient';

/** An installed trigger of the effective user. */
export interface InstalledTrigger {
  readonly id: string;
  readonly handler: string;
}

/** Triggers of this script that the effective user installed; nobody sees those of others. */
export function ownTriggers(): InstalledTrigger[] {
  return patient(ScriptApp)
    .getProjectTriggers()
    .map((trigger) => ({
      id: trigger.getUniqueId(),
      handler: trigger.getHandlerFunction(),
    }));
}

/**
 * Installs the edit trigger and the one hourly clock trigger; '' where Google refuses (a person may have 20 triggers,
 * and an add-on needs the permission for them).
 */
export function installTriggers(handlers: { readonly edit: string; readonly clock: string }): {
  readonly edit: string;
  readonly clock: string;
} {
  const file = activeFile();
  return {
    edit: made(() => patient(ScriptApp).newTrigger(handlers.edit).forSpreadsheet(file).onEdit().create()),
    clock: made(() => patient(ScriptApp).newTrigger(handlers.clock).timeBased().everyHours(1).create()),
  };
}

function made(create: () => GoogleAppsScript.Script.Trigger): string {
  try {
    return create().getUniqueId();
  } catch (error) {
    logRefusal('Trigger refused', error);
    return '';
  }
}

/** Removes triggers of the effective user by id; one that cannot be removed does nothing, since nobody knows its id. */
export function removeTriggers(ids: readonly string[]): void {
  try {
    const ownScript = patient(ScriptApp);
    for (const trigger of ownScript.getProjectTriggers()) {
      if (ids.includes(trigger.getUniqueId())) ownScript.deleteTrigger(trigger);
    }
  } catch (error) {
    logRefusal('Trigger not removed', error);
  }
}
