import type { Plan } from '../core/edit';
import { type MemoryRow, splitMemoryKey } from '../core/history/memory';
import { aliveRecords, isMassLoss } from '../core/pipeline/mass-loss';
import { suspectColumns } from '../core/pipeline/suspect-columns';
import { movedColumns, UnclearColumns } from '../host/table';
import type { ReadAll } from './read-all';
import { RowsGone } from './rows-gone';

/** Nothing is taken for deleted where most of a table has gone at once. */
export function refuseMassLoss({ memory }: Plan, before: ReadonlyMap<string, MemoryRow>): void {
  const gone = memory.filter(({ key, deletedOn }) => deletedOn !== '' && before.get(key)?.deletedOn === '');
  for (const table of ['leads', 'followUps'] as const) {
    const count = gone.filter(({ key }) => splitMemoryKey(key)?.table === table).length;
    if (isMassLoss(count, aliveRecords(table, before).length)) throw new RowsGone(table, count);
  }
}

/** A header over the wrong column would turn a column inside out: such a table is left to "Check workbook". */
export function refuseMovedHeaders(plan: Plan, read: ReadAll): void {
  const suspects = suspectColumns(plan, read.memory.rows);
  for (const table of ['leads', 'followUps'] as const) {
    const columns = suspects.filter((one) => one.table === table).map(({ column }) => column);
    const moved = columns.length === 0 ? new Set<string>() : movedColumns(read[table].table);
    const wrong = columns.filter((column) => moved.has(column));
    if (wrong.length > 0) throw new UnclearColumns(table, wrong);
  }
}
