import { idOf } from '../core/pipeline/identify';
import type { Book } from './book';
import { sheetOf } from './google';
import { type Rows, readRows, type Table } from './table';

/** Row numbers and texts of the id column (two calls: extent, cells). */
export function idCells(table: Table): { readonly row: number; readonly id: string }[] {
  const at = table.columns.at[table.key === 'leads' ? 'leadId' : 'followUpId'];
  const sheet = sheetOf(table.tab);
  const last = sheet.getLastRow();
  if (at === undefined || last < 2) return [];
  return sheet
    .getRange(2, at + 1, last - 1, 1)
    .getValues()
    .map(([id], index) => ({ row: index + 2, id: String(id).trim() }))
    .filter(({ id }) => id !== '');
}

/** People may sort between the look for ids and the reading of their rows; so often both are done at most. */
const ROUNDS = 3;

/**
 * The rows that carry one of these ids, read as one block from the first to the last of them. An id that is not found is
 * looked for once more: its row may have been cut out and pasted below the last one in the gap between two calls.
 */
export function rowsWithIds(book: Book, table: Table, ids: ReadonlySet<string>): Rows {
  for (let round = 1; ; round += 1) {
    const found = idCells(table).filter(({ id }) => ids.has(id));
    const read = readAmong(book, table, found);
    const isWhole = read.rows.length === found.length && (found.length >= ids.size || round > 1);
    if (isWhole || round === ROUNDS) return read;
  }
}

/** Of these rows those that still bear the id which was found in them. */
function readAmong(book: Book, table: Table, found: readonly { readonly row: number; readonly id: string }[]): Rows {
  const places = new Map(found.map(({ row, id }) => [row, id]));
  const numbers = [...places.keys()];
  if (numbers.length === 0) return { table, rows: [], first: 2, grid: [] };
  const first = Math.min(...numbers);
  const read = readRows(book, table, { first, count: Math.max(...numbers) - first + 1 });
  return { ...read, rows: read.rows.filter((row) => places.get(row.row) === idOf(table.key, row)) };
}
