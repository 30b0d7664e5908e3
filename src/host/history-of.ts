import { historyColumns } from '../core/history/history-lines';
import { type Book, tabIn } from './book';
import { sheetOf } from './google';

/** Lines shown of one lead's History at most. */
const MOST = 60;

/** Which record (and, where asked for, which operation) every line is about, as far as History went at that look. */
interface Index {
  readonly last: number;
  /** The last of the columns that were read, from the record's id on. */
  readonly until: number;
  readonly lines: readonly (readonly unknown[])[];
}

/** One look a run: a change asks whether it was made before, and its answer shows the lead's lines. */
const indexes = new WeakMap<Book, Index>();

const idAt = historyColumns.indexOf('id');
const operationAt = historyColumns.indexOf('operation');

/** The lines of History about one lead, oldest first: two reads, however long History is. */
export function historyOf(book: Book, id: string): string[][] {
  return linesWhere(book, { column: idAt, value: id, most: MOST }).slice(-MOST);
}

/** All lines about one lead, oldest first. */
export function wholeHistoryOf(book: Book, id: string): string[][] {
  return linesWhere(book, { column: idAt, value: id, most: Number.POSITIVE_INFINITY });
}

/** The lines that an operation has written: one read where it has written none. */
export function linesOfOperation(book: Book, operation: string): string[][] {
  return linesWhere(book, { column: operationAt, value: operation, most: MOST });
}

/** Lines with a value in a column, those written since the look included. */
function linesWhere(
  book: Book,
  wanted: { readonly column: number; readonly value: string; readonly most: number },
): string[][] {
  const { last, lines } = indexOf(book, wanted.column);
  const sheet = sheetOf(tabIn(book, 'history'));
  const fits = (line: readonly unknown[]) => String(line[wanted.column - idAt]) === wanted.value;
  const rows = lines.flatMap((line, index) => (fits(line) ? [index + 2] : [])).slice(-wanted.most);
  const end = sheet.getLastRow();
  const first = rows[0] ?? last + 1;
  const until = end > last ? end : (rows[rows.length - 1] ?? 0);
  if (until < first) return [];
  const block = sheet.getRange(first, 1, until - first + 1, historyColumns.length).getValues();
  return block.filter((line) => String(line[wanted.column]) === wanted.value).map((line) => line.map(String));
}

function indexOf(book: Book, until: number): Index {
  const known = indexes.get(book);
  if (known !== undefined && known.until >= until) return known;
  const sheet = sheetOf(tabIn(book, 'history'));
  const last = Math.max(1, sheet.getLastRow());
  const lines = last < 2 ? [] : sheet.getRange(2, idAt + 1, last - 1, until - idAt + 1).getValues();
  const index = { last, until, lines };
  indexes.set(book, index);
  return index;
}
