import type { SheetKey } from '../core/schema/sheets';
import type { ForeignTab } from '../core/setup/choose-tables';
import type { Book, Tab } from './book';
import { activeFile, sheetOf, tabOf } from './google';
import { makeGrid } from './make-grid';

/** Tabs that bear the name of one of ours with something added and show its header: copies that a person made. */
export function copiesOf(tabs: Book['tabs']): { readonly copy: string; readonly original: string }[] {
  const ours = Object.values(tabs);
  const others = activeFile()
    .getSheets()
    .filter((sheet) => ours.every(({ sheetId }) => sheetId !== sheet.getSheetId()));
  return others.flatMap((sheet) => {
    const original = ours.find(({ name }) => sheet.getName().includes(name));
    const isCopy = original !== undefined && headerOf(sheet) === headerOf(sheetOf(original));
    return isCopy ? [{ copy: sheet.getName(), original: original.name }] : [];
  });
}

function headerOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): string {
  return JSON.stringify(sheet.getRange(1, 1, 1, Math.min(4, sheet.getMaxColumns())).getDisplayValues());
}

/** Cells of the whole file, blank ones included: Google counts them all. */
export function cellCount(): number {
  return activeFile()
    .getSheets()
    .reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
}

/** Every tab with something in its first row, with that row: one counted call each. */
export function foreignTabs(): ForeignTab[] {
  return activeFile()
    .getSheets()
    .map((sheet) => {
      const last = sheet.getLastRow();
      const headers = last === 0 ? [] : (sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getDisplayValues()[0] ?? []);
      return { sheetId: sheet.getSheetId(), name: sheet.getName(), headers, rows: Math.max(0, last - 1) };
    })
    .filter(({ headers }) => headers.some((header) => header !== ''));
}

/** Takes a foreign tab over under one of our keys. */
export function adoptTab(sheetId: number, key: SheetKey): Tab {
  const sheet = activeFile()
    .getSheets()
    .find((one) => one.getSheetId() === sheetId);
  if (sheet === undefined) throw new Error(`Tab ${sheetId} has gone`);
  return tabOf(key, sheet);
}

/** How a tab begins; `narrow` tabs grow with every line, and empty columns count towards the 10 million cells too. */
export interface TabShape {
  readonly name: string;
  readonly index: number;
  readonly columns: number;
  readonly growth: 'narrow' | 'free';
}

/** Inserts a tab at a place; Google gives it 1,000 rows and 26 columns. */
export function insertTab(key: SheetKey, { name, index, columns, growth }: TabShape): Tab {
  // A blank tab with one of our names was left behind by a set-up that was killed.
  const free = firstName(name, (present) => present === null || present.getLastRow() === 0);
  const sheet = activeFile().getSheetByName(free) ?? activeFile().insertSheet(free, index);
  makeGrid(sheet, { rows: 1, columns });
  const spare = growth === 'narrow' ? sheet.getMaxColumns() - columns : 0;
  if (spare > 0) sheet.deleteColumns(columns + 1, spare);
  return tabOf(key, sheet);
}

/** Gives a tab its name in the workbook's language, unless another tab has that name. */
export function renameTab(tab: Tab, name: string, begin: () => boolean): Tab {
  if (tab.name === name || activeFile().getSheetByName(name) !== null || !begin()) return tab;
  const sheet = sheetOf(tab);
  sheet.setName(name);
  return tabOf(tab.key, sheet);
}

/** Hides a tab that is for the add-on alone; one that stands already only where it shows. */
export function hideTab(tab: Tab, begin?: () => boolean): void {
  const sheet = sheetOf(tab);
  if (begin === undefined || (!sheet.isSheetHidden() && begin())) sheet.hideSheet();
}

/** Takes the only tab of a brand-new file, empty as Google makes it, as one of ours. */
export function takeBlankTab(key: SheetKey, name: string): Tab | undefined {
  const [only, ...others] = activeFile().getSheets();
  if (only === undefined || others.length > 0 || only.getLastRow() > 0) return undefined;
  only.setName(name);
  return tabOf(key, only);
}

/** Whether a tab of this name is there. */
export function hasTab(name: string): boolean {
  return activeFile().getSheetByName(name) !== null;
}

/** Deletes the tabs of these names that are there. */
export function removeTabs(names: readonly string[]): void {
  for (const name of names) {
    const sheet = activeFile().getSheetByName(name);
    if (sheet !== null) activeFile().deleteSheet(sheet);
  }
}

/** A name that no tab has yet. */
export function freeName(name: string): string {
  return firstName(name, (present) => present === null);
}

/** The first of a name and its numbered fellows whose tab will do. */
function firstName(name: string, suits: (present: GoogleAppsScript.Spreadsheet.Sheet | null) => boolean): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name} ${number}`;
    if (suits(activeFile().getSheetByName(candidate))) return candidate;
  }
}
