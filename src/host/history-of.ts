import { historyColumns } from '../core/history/history-lines';
import { type Book, tabIn } from './book';
import { sheetOf } from './google';

/** Lines shown of one lead's History at most. */
const MOST = 60;

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
