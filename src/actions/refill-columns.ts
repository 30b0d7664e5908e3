import { type CellEdit, emptyPlan } from '../core/edit';
import { memoryKey } from '../core/history/memory';
import { idOf } from '../core/pipeline/identify';
import { encode } from '../core/schema/codec';
import type { TableKey } from '../core/schema/sheets';
import { columnOf } from '../core/schema/table-columns';
import { applyPlan } from '../host/apply';
import type { Desk } from '../host/desk';
import { readMemoryTab } from '../host/memory-tab';
import { readTable } from '../host/table';

/** A column somebody deleted has been put back blank: its last accepted values return from memory. Under the lock. */
export function refillColumns({ book, settings, vocabulary }: Desk, table: TableKey, added: readonly string[]): void {
  const memory = readMemoryTab(book);
  if (added.length === 0 || memory.rows.size === 0) return;
  const read = readTable(book, table, settings);
  const cells = read.rows.flatMap((row) => {
    const id = idOf(table, row);
    const values = memory.rows.get(memoryKey(table, id))?.values ?? {};
    return added.flatMap((column): CellEdit[] => {
      const value = values[column] ?? '';
      const cell = encode(columnOf(table, column), value, vocabulary);
      return value === '' || (row.cells[column] ?? '') !== '' ? [] : [{ table, row: row.row, id, column, cell }];
    });
  });
  if (cells.length > 0) applyPlan({ book, vocabulary, memory, tables: { [table]: read } }, { ...emptyPlan, cells });
}
