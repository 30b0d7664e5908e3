import type { Cell, Row } from '../core/schema/row';
import type { TableKey } from '../core/schema/sheets';
import type { Adoption, ForeignTab } from '../core/setup/choose-tables';
import type { Book } from './book';
import { cellsOf } from './cells';
import { sheetOf } from './google';
import { readRows } from './table';
import { adoptTab } from './tabs';

/** The rows of sheets that are about to be taken over; only read. */
export function readTableRows(
  book: Book,
  adoptions: readonly Adoption[],
): { readonly table: TableKey; readonly rows: readonly Row<string>[] }[] {
  return adoptions.map(({ table, tab, columns }) => {
    const open = { key: table, tab: adoptTab(tab.sheetId, table), columns, headers: tab.headers, learned: {} };
    return { table, rows: readRows(book, open, { first: 2, count: tab.rows }).rows };
  });
}

/** Every cell of a foreign tab below its header; only read. */
export function readForeignCells(book: Book, { sheetId, headers, rows }: ForeignTab): Cell[][] {
  const sheet = sheetOf(adoptTab(sheetId, 'history'));
  return rows === 0 ? [] : cellsOf(sheet.getRange(2, 1, rows, headers.length).getValues(), book.clock);
}
