import type { SheetKey } from '../core/schema/sheets';
import { type Book, tabIn } from './book';
import { sheetOf } from './google';

/** Adds lines below the last one of a log tab; the grid grows as needed. Two counted calls. */
export function appendLines(book: Book, key: SheetKey, lines: readonly (readonly string[])[]): void {
  const [first] = lines;
  if (first === undefined) return;
  const sheet = sheetOf(tabIn(book, key));
  const row = sheet.getLastRow() + 1;
  const missing = row + lines.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing + 200);
  sheet.getRange(row, 1, lines.length, first.length).setValues(lines.map((line) => [...line]));
}

/** Every line of a log tab below its header as shown text (two counted calls). */
export function readLines(book: Book, key: SheetKey, width: number): string[][] {
  const sheet = sheetOf(tabIn(book, key));
  const last = sheet.getLastRow();
  return last < 2
    ? []
    : sheet
        .getRange(2, 1, last - 1, width)
        .getValues()
        .map((line) => line.map(String));
}
