import type { Tab } from './book';
import { activeFile, sheetOf } from './google';

const description = 'Leadbook';

/** Lets only these addresses (and the owner) edit a tab. False where it was so already. */
export function protectFor(tab: Tab, editors: readonly string[]): boolean {
  const sheet = sheetOf(tab);
  const present = ourProtection(tab);
  const known = present?.getEditors().map((user) => user.getEmail().toLowerCase()) ?? [];
  if (present !== undefined && editors.every((editor) => known.includes(editor)) && known.length <= editors.length + 1)
    return false;
  const protection = present ?? sheet.protect().setDescription(description);
  protection.addEditors([...editors]);
  const others = protection.getEditors().filter((user) => !editors.includes(user.getEmail().toLowerCase()));
  if (others.length > 0) protection.removeEditors(others.map((user) => user.getEmail()));
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  return true;
}

/** Makes Sheets ask before a person edits a tab of the add-on. False where it was so already. */
export function protectWithWarning(tab: Tab): boolean {
  if (ourProtection(tab) !== undefined) return false;
  sheetOf(tab).protect().setDescription(description).setWarningOnly(true);
  return true;
}

/**
 * Whether a script may still write to a tab under a warning-only protection: nobody knows for certain, so it is tried
 * on a cell beyond the report's own. Where it may not, the protection goes: nothing depends on it.
 */
export function dropWarningIfItStops(tab: Tab): boolean {
  const sheet = sheetOf(tab);
  try {
    const cell = sheet.getRange(sheet.getMaxRows(), sheet.getMaxColumns());
    cell.setNote('');
    SpreadsheetApp.flush();
    return false;
  } catch (error) {
    console.warn(`Warning-only protection stops scripts: ${String(error)}`);
    ourProtection(tab)?.remove();
    return true;
  }
}

function ourProtection(tab: Tab): GoogleAppsScript.Spreadsheet.Protection | undefined {
  return sheetOf(tab)
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .find((one) => one.getDescription() === description);
}

const schemaKey = 'leadbook-schema';

/** The number of the workbook's structure; 0 where it has none yet. It travels with copies and restored versions. */
export function schemaNumber(): number {
  const entries = activeFile().createDeveloperMetadataFinder().withKey(schemaKey).find();
  return entries.reduce((most, entry) => Math.max(most, Number(entry.getValue() ?? 0)), 0);
}

/** Marks the workbook with the number of its structure. */
export function markSchema(number: number): void {
  activeFile().addDeveloperMetadata(schemaKey, String(number), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}
