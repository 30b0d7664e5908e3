import type { MemoryRow } from '../core/history/memory';
import { splitMemoryKey } from '../core/history/memory';
import type { TableKey } from '../core/schema/sheets';
import { findHeader } from '../core/setup/find-header';
import { type Book, tabIn } from '../host/book';
import { insertHeaderRow, moveHeaderRow } from '../host/header-row';
import { readGrid } from '../host/table';

/** Fetches a header back that was sorted into the data, pushed down or deleted. False where it stands in its place. */
export function putHeaderBack(
  book: Book,
  table: TableKey,
  known: { readonly lastSeen: Readonly<Record<string, string>>; readonly memory: ReadonlyMap<string, MemoryRow> },
): boolean {
  const tab = tabIn(book, table);
  const keys = [...known.memory.keys()].map(splitMemoryKey);
  const ids = new Set(keys.flatMap((key) => (key?.table === table ? [key.id] : [])));
  const header = findHeader(table, readGrid(book, tab), { lastSeen: known.lastSeen, ids });
  if (header === 'inPlace') return false;
  if (header === 'deleted') insertHeaderRow(tab);
  else moveHeaderRow(tab, header.row);
  return true;
}
