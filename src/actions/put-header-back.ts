import type { MemoryRow } from '../core/history/memory';
import { splitMemoryKey } from '../core/history/memory';
import type { TableKey } from '../core/schema/sheets';
import { findHeader } from '../core/setup/find-header';
import type { Repairs } from '../core/setup/repairs';
import { type Book, tabIn } from '../host/book';
import { frozenRows, insertHeaderRow, moveHeaderRow } from '../host/header-row';
import { readGrid } from '../host/table';

/** Fetches a header back that was sorted into the data, pushed down or deleted. False where it stays where it is. */
export function putHeaderBack(
  { book, changes }: { readonly book: Book; readonly changes: Repairs },
  table: TableKey,
  known: { readonly lastSeen: Readonly<Record<string, string>>; readonly memory: ReadonlyMap<string, MemoryRow> },
): boolean {
  const tab = tabIn(book, table);
  const keys = [...known.memory.keys()].map(splitMemoryKey);
  const ids = new Set(keys.flatMap((key) => (key?.table === table ? [key.id] : [])));
  const header = findHeader(table, readGrid(book, tab), { lastSeen: known.lastSeen, ids });
  if (header === 'inPlace') return false;
  const row = header === 'deleted' ? 0 : header.row;
  if (!changes.begin({ tab: table, part: 'headerRow', was: [[row, frozenRows(tab)]] })) return false;
  if (row === 0) insertHeaderRow(tab);
  else moveHeaderRow(tab, row);
  return true;
}
