import type { SheetKey } from '../core/schema/sheets';
import { type Book, tabIn } from './book';
import { sheetOf } from './google';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows kept free below the last line, so that the grid does not have to grow with every line. */
const SPARE = 200;

/** Looks where lines can stand, just before the first of several writes; what it gives writes them. */
export type LastLook = () => () => void;

/**
 * Makes room for so many lines below everything that stands in a log tab; what it returns looks once more where the free
 * rows begin, since what a person has typed there meanwhile stays; asked again it gives the same row.
 */
export function placeBelow(book: Book, key: SheetKey, count: number): () => number {
  const sheet = sheetOf(tabIn(book, key));
  const found = freeRows(sheet, count);
  let place: number | undefined;
  return () => {
    place ??= below(sheet) === found ? found : freeRows(sheet, count);
    return place;
  };
}

function below(sheet: Sheet): number {
  return Math.max(1, sheet.getLastRow()) + 1;
}

/** The first of so many rows in which nothing stands; the grid grows where there are none. */
function freeRows(sheet: Sheet, count: number): number {
  const first = below(sheet);
  const missing = first + count - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing + SPARE);
  return first;
}

/** Places lines below the last one of a log tab. */
export function placeLines(book: Book, key: SheetKey, lines: readonly (readonly string[])[]): LastLook {
  const [line] = lines;
  if (line === undefined) return () => () => undefined;
  const sheet = sheetOf(tabIn(book, key));
  const place = placeBelow(book, key, lines.length);
  return () => {
    const first = place();
    return () => void sheet.getRange(first, 1, lines.length, line.length).setValues(lines.map((texts) => [...texts]));
  };
}

/** Every line of a log tab below its header as shown text (two counted calls). */
export function readLines(book: Book, key: SheetKey, width: number): string[][] {
  const sheet = sheetOf(tabIn(book, key));
  const count = sheet.getLastRow() - 1;
  const values = count < 1 ? [] : sheet.getRange(2, 1, count, width).getValues();
  return values.map((line) => line.map(String));
}
