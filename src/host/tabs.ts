import type { SheetKey } from '../core/schema/sheets';
import type { ForeignTab } from '../core/setup/choose-tables';
import type { Book, Tab } from './book';
import { activeFile, sheetOf, tabOf } from './google';
import { makeGrid } from './make-grid';

/** Tabs that are none of ours, with their first row: two counted calls each. */
export function foreignTabs(book: Book): ForeignTab[] {
  const ours = new Set(Object.values(book.tabs).map((tab) => tab.sheetId));
  return activeFile()
    .getSheets()
    .filter((sheet) => !ours.has(sheet.getSheetId()))
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

/** Inserts a tab at a place; its grid is cut down to what is needed, since empty cells count too. */
export function insertTab(
  key: SheetKey,
  shape: { readonly name: string; readonly index: number; readonly rows: number; readonly columns: number },
): Tab {
  const sheet = activeFile().insertSheet(freeName(shape.name), shape.index);
  const spareColumns = sheet.getMaxColumns() - shape.columns;
  if (spareColumns > 0) sheet.deleteColumns(shape.columns + 1, spareColumns);
  const spareRows = sheet.getMaxRows() - shape.rows;
  if (spareRows > 0) sheet.deleteRows(shape.rows + 1, spareRows);
  makeGrid(sheet, shape);
  return tabOf(key, sheet);
}

/** Gives a tab its name in the workbook's language; false where another tab has that name. */
export function renameTab(tab: Tab, name: string): boolean {
  if (tab.name === name) return true;
  if (activeFile().getSheetByName(name) !== null) return false;
  sheetOf(tab).setName(name);
  return true;
}

/** Hides a tab that is for the add-on alone. */
export function hideTab(tab: Tab): void {
  const sheet = sheetOf(tab);
  if (!sheet.isSheetHidden()) sheet.hideSheet();
}

/** Removes Google's own first tab when a new file's set-up has left it empty. */
export function removeEmptyFirstTab(book: Book): void {
  const ours = new Set(Object.values(book.tabs).map((tab) => tab.sheetId));
  const strangers = activeFile()
    .getSheets()
    .filter((sheet) => !ours.has(sheet.getSheetId()));
  const [only] = strangers;
  if (strangers.length === 1 && only !== undefined && only.getLastRow() === 0 && only.getCharts().length === 0) {
    activeFile().deleteSheet(only);
  }
}

function freeName(name: string): string {
  const file = activeFile();
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name} ${number}`;
    if (file.getSheetByName(candidate) === null) return candidate;
  }
}
