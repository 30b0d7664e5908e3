import type { Plan } from '../edit';
import type { MemoryRow } from '../history/memory';
import { storedOf } from '../schema/row';
import type { TableKey } from '../schema/sheets';
import { aliveRecords } from './mass-loss';

/** A column of a table. */
export interface Suspect {
  readonly table: TableKey;
  readonly column: string;
}

/**
 * Columns in which half of all remembered values would change at once, in two rows at least: people do that, and so does
 * a header that stands over the wrong column.
 */
export function suspectColumns({ events }: Plan, memory: ReadonlyMap<string, MemoryRow>): Suspect[] {
  return (['leads', 'followUps'] as const).flatMap((table) => {
    const changed = new Map<string, Set<string>>();
    for (const { kind, table: where, column, id } of events) {
      if (where !== table || (kind !== 'changed' && kind !== 'refused')) continue;
      changed.set(column, (changed.get(column) ?? new Set()).add(id));
    }
    const records = changed.size === 0 ? [] : aliveRecords(table, memory);
    const held = (column: string) => records.filter(({ values }) => storedOf(values, column) !== '').length;
    return [...changed]
      .filter(([column, ids]) => ids.size >= 2 && ids.size * 2 >= held(column))
      .map(([column]) => ({ table, column }));
  });
}
