import type { HistoryEvent } from '../core/edit';
import { historyColumns, historyLine } from '../core/history/history-lines';
import { numberOf, type PlacedLine, readSeals, withNumber } from '../core/history/seals';
import type { Vocabulary } from '../core/schema/vocabulary';
import { guardFormula } from '../core/text';
import { asFarAsItReaches } from './as-far-as-it-reaches';
import { type Book, tabIn } from './book';
import { sheetOf } from './google';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows kept free below the last line, so that the grid does not have to grow with every event. */
const SPARE = 200;

/**
 * Makes room below History for events, numbered in the order of writing; what it returns looks once more where the free rows
 * begin, since what a person has typed there meanwhile stays, and gives what writes them; asked again it gives the same
 * rows. The number follows from the row, so that nothing has to be read; where people deleted lines a check numbers anew.
 */
export function placeEvents(book: Book, vocabulary: Vocabulary, events: readonly HistoryEvent[]): PlacedEvents {
  if (events.length === 0) return { look: () => () => undefined, end: () => undefined };
  const sheet = sheetOf(tabIn(book, 'history'));
  const { offset } = readSeals(book.properties.text('history'));
  const lines = events.map((event) => historyLine(event, vocabulary));
  const found = freeRows(sheet, lines.length);
  let place: number | undefined;
  const look: LastLook = () => {
    const isFree = place !== undefined || Math.max(1, sheet.getLastRow()) + 1 === found;
    const first = place ?? (isFree ? found : freeRows(sheet, lines.length));
    place = first;
    const numbered = lines.map((line, index) => withNumber(line, first - 1 + index + offset));
    return () => putLines(sheet, first, numbered);
  };
  return { look, end: () => place && place - 2 + lines.length + offset };
}

/** Events whose rows are about to be settled. */
export interface PlacedEvents {
  readonly look: LastLook;
  /** Number of the last of them, once they have been looked at; undefined where there are none. */
  end(): number | undefined;
}

/** Looks where lines can stand, just before the first of several writes; what it gives writes them. */
export type LastLook = () => () => void;

/** The first of so many rows in which nothing stands; the grid grows where there are none. */
function freeRows(sheet: Sheet, count: number): number {
  const first = Math.max(1, sheet.getLastRow()) + 1;
  const missing = first + count - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing + SPARE);
  return first;
}

/** Writes events below the last line of History. */
export function appendEvents(book: Book, vocabulary: Vocabulary, events: readonly HistoryEvent[]): void {
  placeEvents(book, vocabulary, events).look()();
}

/** Number of the last line of History (one call). */
export function lastLine(book: Book): number {
  const { offset } = readSeals(book.properties.text('history'));
  return Math.max(0, sheetOf(tabIn(book, 'history')).getLastRow() - 1) + offset;
}

/** Every line below the header as text, with its row: one read, blank rows left out. */
export function readHistory(book: Book): PlacedLine[] {
  const sheet = sheetOf(tabIn(book, 'history'));
  return sheet.getMaxRows() < 2 ? [] : linesFrom(sheet, 2);
}

/** The lines with a number above the given one, in the order of writing: one read from where they begin. */
export function historyAfter(book: Book, number: number): PlacedLine[] {
  const sheet = sheetOf(tabIn(book, 'history'));
  const { offset } = readSeals(book.properties.text('history'));
  // Below a row that a person has put in, lines stand lower than their numbers say; above it they do not.
  const first = Math.max(2, number + 2 - Math.max(0, offset));
  if (first > sheet.getMaxRows()) return [];
  return linesFrom(sheet, first).filter(({ line }) => numberOf(line) > number);
}

/** So many lines go out in one call. */
const MOST = 20_000;

/** Puts lines below the header in the place of all that stand there; the rest is cleared. */
export function rewriteHistory(book: Book, lines: readonly (readonly string[])[]): void {
  const sheet = sheetOf(tabIn(book, 'history'));
  for (let at = 0; at < lines.length; at += MOST) putLines(sheet, at + 2, lines.slice(at, at + MOST));
  const rest = sheet.getMaxRows() - lines.length - 1;
  if (rest > 0) sheet.getRange(lines.length + 2, 1, rest, historyColumns.length).clearContent();
}

/** Writes whole lines from a row on; a text that looks like a formula stays a text. */
function putLines(sheet: Sheet, row: number, lines: readonly (readonly string[])[]): void {
  const values = lines.map((line) => line.map((text) => (guardFormula(text) ? `'${text}` : text)));
  sheet.getRange(row, 1, lines.length, historyColumns.length).setValues(values);
}

function linesFrom(sheet: Sheet, first: number): PlacedLine[] {
  const values = asFarAsItReaches(sheet, ({ rows, columns }) =>
    sheet.getRange(first, 1, rows - first + 1, Math.min(historyColumns.length, columns)).getValues(),
  );
  return values
    .map((line, index) => ({ row: first + index, line: line.map(String) }))
    .filter(({ line }) => line.some((text) => text !== ''));
}
