import type { HistoryEvent } from '../core/edit';
import { historyColumns, historyLine } from '../core/history/history-lines';
import { BLOCK, numberOf, type PlacedLine, readSeals, type Seals, sealOf, withNumber } from '../core/history/seals';
import type { Vocabulary } from '../core/schema/vocabulary';
import { guardFormula } from '../core/text';
import { type Book, tabIn } from './book';
import { sheetOf } from './google';
import { signWith } from './sign';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows kept free below the last line, so that the grid does not have to grow with every event. */
const SPARE = 200;

/** Writes events below the last line of History, numbered in the order of writing, and seals the blocks they fill. */
export function appendEvents(book: Book, vocabulary: Vocabulary, events: readonly HistoryEvent[]): void {
  if (events.length === 0) return;
  const sheet = sheetOf(tabIn(book, 'history'));
  const seals = readSeals(book.properties.text('history'));
  const end = endOf(sheet, seals);
  const lines = events.map((event, index) => withNumber(historyLine(event, vocabulary), end.number + index + 1));
  const missing = end.row + lines.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing + SPARE);
  putLines(sheet, end.row + 1, lines);
  if (seals.key !== '' && end.number + lines.length >= (seals.blocks.length + 1) * BLOCK) sealFull(book, sheet, seals);
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
  const first = Math.max(2, number + 2 - offset);
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

/** The last line as it stands: its row and the greatest number given so far. */
interface End {
  readonly row: number;
  readonly number: number;
}

/**
 * Reads what is not sealed yet: one call, however long History is. Only where the numbers are not what the row says,
 * because a person sorted or deleted lines, all of them are looked at.
 */
function endOf(sheet: Sheet, seals: Seals): End {
  const first = Math.max(1, seals.blocks.length * BLOCK - seals.offset + 1);
  const end = first > sheet.getMaxRows() ? undefined : lastOf(linesFrom(sheet, first));
  if (end !== undefined && end.number === end.row - 1 + seals.offset) return end;
  return lastOf(linesFrom(sheet, 1)) ?? { row: 1, number: 0 };
}

function lastOf(lines: readonly PlacedLine[]): End | undefined {
  const last = lines[lines.length - 1];
  const number = lines.reduce((most, { line }) => Math.max(most, numberOf(line)), 0);
  return last && { row: last.row, number };
}

function linesFrom(sheet: Sheet, first: number): PlacedLine[] {
  const count = sheet.getMaxRows() - first + 1;
  const width = Math.min(historyColumns.length, sheet.getMaxColumns());
  return sheet
    .getRange(first, 1, count, width)
    .getValues()
    .map((line, index) => ({ row: first + index, line: line.map(String) }))
    .filter(({ line }) => line.some((text) => text !== ''));
}

/** Seals the blocks that have become full, over what really stands there; a block that is torn apart waits for a check. */
function sealFull(book: Book, sheet: Sheet, seals: Seals): void {
  const sign = signWith(seals.key);
  const lines = linesFrom(sheet, Math.max(2, seals.blocks.length * BLOCK - seals.offset + 2)).map(({ line }) => line);
  const blocks = [...seals.blocks];
  const isFull = (block: number) => lines.length >= (block - seals.blocks.length + 1) * BLOCK;
  for (let block = seals.blocks.length; isFull(block); block++) {
    const from = (block - seals.blocks.length) * BLOCK;
    const own = lines.slice(from, from + BLOCK);
    const isWhole = own.every((line, index) => numberOf(line) === block * BLOCK + index + 1);
    blocks.push(isWhole ? sealOf(own, blocks[block - 1] ?? '', sign) : '');
  }
  book.properties.put('history', JSON.stringify({ ...seals, blocks }));
}
