import type { Append, HistoryEvent } from '../core/edit';
import { emptyPlan } from '../core/edit';
import type { MemoryRow } from '../core/history/memory';
import { identify } from '../core/pipeline/identify';
import { isBare } from '../core/pipeline/is-bare';
import { missingRecords } from '../core/pipeline/mass-loss';
import { encode } from '../core/schema/codec';
import type { TableKey } from '../core/schema/sheets';
import { columnOf } from '../core/schema/table-columns';
import { applyPlan } from '../host/apply';
import type { Desk } from '../host/desk';
import { readMemoryTab } from '../host/memory-tab';
import { newOperation } from '../host/operation-id';
import { readTable, shownKeys } from '../host/table';

/** Puts every record that memory holds and the tab lacks below the last row; how many there were. Under the lock. */
export function restoreRows(desk: Desk, table: TableKey, who: string): number {
  const { book, settings, vocabulary } = desk;
  const memory = readMemoryTab(book);
  const read = readTable(book, table, settings);
  // Of rows that an attempt which died has begun nothing stands but their ids.
  const standing = read.rows.filter((row) => !isBare(table, row));
  const present = identify(table, standing, { memory: memory.rows, elsewhere: new Set() }).map(({ id }) => id);
  const missing = missingRecords(table, present, memory.rows);
  if (missing.length === 0) return 0;
  const shown = [...shownKeys(read)];
  const appends = missing.map((record): Append => {
    const value = (key: string) => encode(columnOf(table, key), record.values[key] ?? '', vocabulary);
    return { table, id: idIn(record), cells: Object.fromEntries(shown.map((key) => [key, value(key)])) };
  });
  const common = { kind: 'repaired', at: book.now, who, table, way: 'addOn', operation: newOperation() } as const;
  const events = missing.map(
    (record): HistoryEvent => ({ ...common, id: idIn(record), column: '', from: '', to: idIn(record) }),
  );
  applyPlan({ book, vocabulary, memory, tables: { [table]: read } }, { ...emptyPlan, appends, events });
  return missing.length;
}

function idIn({ key }: MemoryRow): string {
  return key.slice(2);
}
