import type { Row } from '../core/schema/row';
import type { TableKey } from '../core/schema/sheets';
import type { Adoption } from '../core/setup/choose-tables';
import type { Book } from './book';
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
