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

/**
 * Lays a blank log tab out: plain text throughout, header in the workbook's language. The header comes last: a tab that
 * has it has all the rest.
 */
export function buildLog(tab: Tab, { headers, hiddenFrom }: LogLayout): void {
  const sheet = sheetOf(tab);
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setNumberFormat('@');
  const header = sheet.getRange(1, 1, 1, headers.length);
  if (hiddenFrom !== undefined) {
    header.setFontWeight('bold');
    sheet.hideColumns(hiddenFrom, headers.length - hiddenFrom + 1);
    sheet.setFrozenRows(1);
  }
  header.setValues([[...headers]]);
}

/** Puts the header of a log tab right, or builds the tab where it is still blank. */
export function repairLog(tab: Tab, layout: LogLayout, begin: () => boolean): void {
  const { headers, names } = layout;
  const sheet = sheetOf(tab);
  makeGrid(sheet, { rows: 1, columns: headers.length });
  const range = sheet.getRange(1, 1, 1, headers.length);
  const present = range.getValues()[0]?.map(String) ?? [];
  if (present.every((text, index) => text === headers[index]) || !begin()) return;
  if (sheet.getLastRow() === 0) {
    buildLog(tab, layout);
    return;
  }
  const isLine = present.some((text) => text !== '') && present.filter((text) => names.includes(text)).length < 2;
  if (isLine) sheet.insertRowBefore(1);
  sheet
    .getRange(1, 1, 1, headers.length)
    .setNumberFormat('@')
    .setValues([[...headers]]);
}
