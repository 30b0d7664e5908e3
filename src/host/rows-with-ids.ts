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

/** The rows that carry one of these ids, read as one block from the first to the last of them. */
export function rowsWithIds(book: Book, table: Table, ids: ReadonlySet<string>): Rows {
  const found = idCells(table).filter(({ id }) => ids.has(id));
  const numbers = found.map(({ row }) => row);
  if (numbers.length === 0) return { table, rows: [], first: 2, grid: [] };
  const first = Math.min(...numbers);
  const read = readRows(book, table, { first, count: Math.max(...numbers) - first + 1 });
  const wanted = new Set(numbers);
  return { ...read, rows: read.rows.filter(({ row }) => wanted.has(row)) };
}
