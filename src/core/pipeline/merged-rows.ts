import type { Plan } from '../edit';
import { splitMemoryKey } from '../history/memory';
import type { TableKey } from '../schema/sheets';

/** Whether a plan takes something for gone: a reason to look whether cells were merged, which hides what they hold. */
export function losesSomething({ events }: Plan): boolean {
  return events.some(({ kind, from, to }) => kind === 'deleted' || (kind === 'changed' && from !== '' && to === ''));
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
