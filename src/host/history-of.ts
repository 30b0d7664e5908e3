import { historyColumns } from '../core/history/history-lines';
import { type Book, tabIn } from './book';
import { sheetOf } from './google';

/** Lines shown of one lead's History at most. */
const MOST = 60;
/** How far back a request that comes again is looked for: minutes, not days. */
const RECENT = 300;

/** The lines of History about one lead, oldest first: two reads, however long History is. */
export function historyOf(book: Book, id: string): string[][] {
  const sheet = sheetOf(tabIn(book, 'history'));
  const last = sheet.getLastRow();
  const at = historyColumns.indexOf('id');
  if (last < 2) return [];
  const rows = sheet
    .getRange(2, at + 1, last - 1, 1)
    .getValues()
    .flatMap(([value], index) => (String(value) === id ? [index + 2] : []))
    .slice(-MOST);
  const [first] = rows;
  if (first === undefined) return [];
  const until = rows[rows.length - 1] ?? first;
  const block = sheet.getRange(first, 1, until - first + 1, historyColumns.length).getValues();
  return rows.map((row) => (block[row - first] ?? []).map(String));
}

/** The lines that an operation wrote lately (one read). */
export function linesOfOperation(book: Book, operation: string): string[][] {
  const sheet = sheetOf(tabIn(book, 'history'));
  const last = sheet.getLastRow();
  if (last < 2) return [];
  const first = Math.max(2, last - RECENT + 1);
  const at = historyColumns.indexOf('operation');
  const lines = sheet.getRange(first, 1, last - first + 1, historyColumns.length).getValues();
  return lines.filter((line) => line[at] === operation).map((line) => line.map(String));
}
