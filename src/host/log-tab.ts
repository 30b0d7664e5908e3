import type { SheetKey } from '../core/schema/sheets';
import { asFarAsItReaches } from './as-far-as-it-reaches';
import { type Book, tabIn } from './book';
import { sheetOf } from './google';
import type { LastLook } from './history-tab';

/** Rows kept free below the last line, so that the grid does not have to grow with every line. */
const SPARE = 200;

/**
 * Finds the rows below the last line of a log tab and makes room; what it returns looks once more, just before the
 * writing, and gives what writes the lines. The last line is looked for in the cells themselves: what a person typed
 * beside or below counts as one, and what was typed since makes the lines go further down.
 */
export function placeLines(book: Book, key: SheetKey, lines: readonly (readonly string[])[]): LastLook {
  const [first] = lines;
  if (first === undefined) return () => () => undefined;
  const sheet = sheetOf(tabIn(book, key));
  const grid = asFarAsItReaches(sheet, ({ rows, columns }) => sheet.getRange(1, 1, rows, columns).getValues());
  const found = grid.map((line) => line.some((value) => value !== '')).lastIndexOf(true) + 2;
  const reached = sheet.getLastRow();
  makeRows(sheet, found + lines.length - 1);
  let place: number | undefined;
  return () => {
    const last = place === undefined ? sheet.getLastRow() : reached;
    const row = place ?? (last > reached ? last + 1 : found);
    if (row > found && place === undefined) makeRows(sheet, row + lines.length - 1);
    place = row;
    return () => void sheet.getRange(row, 1, lines.length, first.length).setValues(lines.map((line) => [...line]));
  };
}

function makeRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, last: number): void {
  const missing = last - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing + SPARE);
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
