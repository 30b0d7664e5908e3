/** An installed trigger of the effective user. */
export interface InstalledTrigger {
  readonly id: string;
  readonly handler: string;
}

/** Triggers of this script that the effective user installed; nobody sees those of others. */
export function ownTriggers(): InstalledTrigger[] {
  return ScriptApp.getProjectTriggers().map((trigger) => ({
    id: trigger.getUniqueId(),
    handler: trigger.getHandlerFunction(),
  }));
}

/** Installs the edit trigger and returns its id. */
export function installEditTrigger(handler: string): string {
  return ScriptApp.newTrigger(handler)
    .forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet())
    .onEdit()
    .create()
    .getUniqueId();
}

/** Installs the one hourly clock trigger and returns its id. */
export function installClockTrigger(handler: string): string {
  return ScriptApp.newTrigger(handler).timeBased().everyHours(1).create().getUniqueId();
}

/** Removes triggers of the effective user by id. */
export function removeTriggers(ids: readonly string[]): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (ids.includes(trigger.getUniqueId())) ScriptApp.deleteTrigger(trigger);
  }
}
