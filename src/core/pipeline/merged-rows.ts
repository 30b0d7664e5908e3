import type { HistoryEvent, Plan } from '../edit';
import { memoryKey, splitMemoryKey } from '../history/memory';
import { cellOf, type Row } from '../schema/row';
import type { TableKey } from '../schema/sheets';
import { idOf } from './identify';

type TableRows = Readonly<Record<TableKey, readonly Row<string>[]>>;

/**
 * Whether a plan takes something for gone, or fills in anew what a cell shows no more: a reason to look whether cells
 * were merged, which hides what they hold.
 */
export function losesSomething({ events }: Pick<Plan, 'events'>, rows: TableRows): boolean {
  const gone = ({ kind, from, to }: HistoryEvent) =>
    kind === 'deleted' || (kind === 'changed' && from !== '' && to === '');
  return events.some(gone) || refillsSomething(events, rows);
}

function refillsSomething(events: readonly HistoryEvent[], rows: TableRows): boolean {
  const filled = events.filter(({ kind, way, from }) => kind === 'changed' && way === 'addOn' && from !== '');
  if (filled.length === 0) return false;
  const read = new Map(
    (['leads', 'followUps'] as const).flatMap((table) =>
      rows[table].map((row) => [memoryKey(table, idOf(table, row)), row] as const),
    ),
  );
  return filled.some(({ table, id, column }) => {
    const row = table === 'leads' || table === 'followUps' ? read.get(memoryKey(table, id)) : undefined;
    return row !== undefined && column in row.cells && cellOf(row, column) === '';
  });
}

/** A plan that takes no record of these tables for deleted: its row may stand behind a merged cell. */
export function withoutDeletions(plan: Plan, tables: ReadonlySet<TableKey>): Plan {
  const isKept = (key: string) => {
    const table = splitMemoryKey(key)?.table;
    return table === undefined || !tables.has(table);
  };
  return {
    ...plan,
    events: plan.events.filter(({ kind, table }) => kind !== 'deleted' || ![...tables].some((one) => one === table)),
    memory: plan.memory.filter(({ key, deletedOn }) => deletedOn === '' || isKept(key)),
  };
}
