import type { Tab } from './book';
import { sheetOf } from './google';
import { makeGrid } from './make-grid';

/** What a log tab shows in its first row, and from which column on it is for the add-on alone. */
export interface LogLayout {
  readonly headers: readonly string[];
  /** Every text its header may show, in whatever language: a first row without them is a line that a sort put there. */
  readonly names: readonly string[];
  /** Absent on a tab that nobody reads. */
  readonly hiddenFrom?: number;
}

/** Lays a new log tab out: plain text throughout, header in the workbook's language. */
export function buildLog(tab: Tab, { headers, hiddenFrom }: LogLayout): void {
  const sheet = sheetOf(tab);
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setNumberFormat('@');
  const header = sheet.getRange(1, 1, 1, headers.length).setValues([[...headers]]);
  if (hiddenFrom === undefined) return;
  header.setFontWeight('bold');
  sheet.hideColumns(hiddenFrom, headers.length - hiddenFrom + 1);
  sheet.setFrozenRows(1);
}

/** Puts the header of a log tab right. True where it was not. */
export function repairLog(tab: Tab, { headers, names }: LogLayout): boolean {
  const sheet = sheetOf(tab);
  makeGrid(sheet, { rows: 1, columns: headers.length });
  const range = sheet.getRange(1, 1, 1, headers.length);
  const present = range.getValues()[0]?.map(String) ?? [];
  if (present.every((text, index) => text === headers[index])) return false;
  const isLine = present.some((text) => text !== '') && present.filter((text) => names.includes(text)).length < 2;
  if (isLine) sheet.insertRowBefore(1);
  sheet
    .getRange(1, 1, 1, headers.length)
    .setNumberFormat('@')
    .setValues([[...headers]]);
  return true;
}
