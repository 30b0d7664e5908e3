import type { HistoryEvent } from '../core/edit';
import { historyColumns, historyLine } from '../core/history/history-lines';
import { numberOf, type PlacedLine, readSeals, withNumber } from '../core/history/seals';
import type { Vocabulary } from '../core/schema/vocabulary';
import { guardFormula } from '../core/text';
import { asFarAsItReaches } from './as-far-as-it-reaches';
import { type Book, tabIn } from './book';
import { sheetOf } from './google';
import { type LastLook, placeBelow } from './log-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes room below History for events, numbered in the order of writing. The number follows from the row, so that nothing has to be read; where people deleted lines a check numbers anew.
 */
export function placeEvents(book: Book, vocabulary: Vocabulary, events: readonly HistoryEvent[]): PlacedEvents {
  if (events.length === 0) return { look: () => () => undefined, end: () => undefined };
  const sheet = sheetOf(tabIn(book, 'history'));
  const { offset } = readSeals(book.properties.text('history'));
  const lines = events.map((event) => historyLine(event, vocabulary));
  const place = placeBelow(book, 'history', lines.length);
  let first: number | undefined;
  const look: LastLook = () => {
    const row = place();
    first = row;
    const numbered = lines.map((line, index) => withNumber(line, row - 1 + index + offset));
    return () => putLines(sheet, row, numbered);
  };
  return { look, end: () => first && first - 2 + lines.length + offset };
}

/** Events whose rows are about to be settled. */
export interface PlacedEvents {
  readonly look: LastLook;
  /** Number of the last of them, once they have been looked at; undefined where there are none. */
  end(): number | undefined;
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
