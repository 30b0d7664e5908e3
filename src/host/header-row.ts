import type { Tab } from './book';
import { sheetOf } from './google';
import { writeCells } from './write-cells';

export const headerFill = '#e8f0fe';

/** Puts headers in their place, 0-based. */
export function writeHeaders(tab: Tab, headers: readonly { readonly place: number; readonly header: string }[]): void {
  const cells = headers.map(({ place, header }) => ({ row: 1, column: place + 1, cell: header }));
  writeCells(sheetOf(tab), cells);
}

/** Brings the header back to the top from among the rows. */
export function moveHeaderRow(tab: Tab, row: number): void {
  const sheet = sheetOf(tab);
  sheet.setFrozenRows(0);
  sheet.moveRows(sheet.getRange(`${row}:${row}`), 1);
}

/** Makes room for a header above the first record. */
export function insertHeaderRow(tab: Tab): void {
  const sheet = sheetOf(tab);
  sheet.setFrozenRows(0);
  sheet.insertRowBefore(1);
  const header = sheet.getRange(1, 1, 1, sheet.getMaxColumns());
  header.clearDataValidations().setNumberFormat('@').setFontWeight('bold').setBackground(headerFill);
}

/** How many rows are frozen. */
export function frozenRows(tab: Tab): number {
  return sheetOf(tab).getFrozenRows();
}
