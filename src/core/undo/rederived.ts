import type { Append, CellEdit, Plan } from '../edit';
import { type MemoryRow, memoryKey } from '../history/memory';
import { isTold } from '../history/told-columns';
import { newRow } from '../pipeline/append-row';
import { idOf } from '../pipeline/identify';
import { settleLeads } from '../pipeline/settle-leads';
import { listsByLead, type Situation } from '../pipeline/situation';
import type { Row } from '../schema/row';

/**
 * The plan with what follows from the values that go back: reminder, counts and the like of every lead concerned. Told
 * values stay exactly as the undo puts them, whatever the rules would make of them today.
 */
export function rederived(plan: Plan, situation: Situation): Plan {
  const memory = new Map([...situation.memory, ...plan.memory.map((row) => [row.key, row] as const)]);
  const leads = leadsConcerned(plan, situation).filter((id) => memory.get(memoryKey('leads', id))?.deletedOn === '');
  const rows = rowsAfter(plan, situation, new Set(leads));
  const settled = settleLeads(
    { ...situation, leads: rows, memory, complete: false, elsewhere: new Set() },
    listsByLead(memory),
  );
  const follows = settled.cells.filter(({ table, column }) => !isTold(table, column));
  return { ...plan, ...withCells(plan, follows), memory: withFollowing(plan.memory, settled.memory, memory) };
}

/** Leads that go back themselves, or whose follow-ups do. */
function leadsConcerned(plan: Plan, { memory }: Situation): string[] {
  const ids = plan.memory.flatMap(({ key, values }) => {
    if (key.startsWith('L:')) return [key.slice(2)];
    return [values['leadId'] ?? '', memory.get(key)?.values['leadId'] ?? ''];
  });
  return [...new Set(ids)].filter((id) => id !== '');
}

/** The rows of these leads as they will stand. */
function rowsAfter(plan: Plan, { leads }: Situation, ids: ReadonlySet<string>): Row<string>[] {
  const standing = leads.filter((row) => ids.has(idOf('leads', row)));
  const present = standing.map((row) => {
    const edits = plan.cells.filter((edit) => edit.table === 'leads' && edit.row === row.row);
    return { ...row, cells: { ...row.cells, ...Object.fromEntries(edits.map(({ column, cell }) => [column, cell])) } };
  });
  const added = plan.appends.filter(({ table, id }) => table === 'leads' && ids.has(id));
  return [...present, ...added.map(({ cells }): Row<string> => ({ row: newRow, cells }))];
}

function withCells(plan: Plan, follows: readonly CellEdit[]): Pick<Plan, 'cells' | 'appends'> {
  const ofAppend = ({ table, id }: Append) =>
    follows.filter((edit) => edit.row === newRow && edit.table === table && edit.id === id);
  return {
    cells: [...plan.cells, ...follows.filter(({ row }) => row !== newRow)],
    appends: plan.appends.map((append) => {
      const own = ofAppend(append).map(({ column, cell }) => [column, cell] as const);
      return { ...append, cells: { ...append.cells, ...Object.fromEntries(own) } };
    }),
  };
}

/** Memory takes over what follows; of what it knows beside the values only since when details have been missing. */
function withFollowing(
  planned: readonly MemoryRow[],
  settled: readonly MemoryRow[],
  memory: ReadonlyMap<string, MemoryRow>,
): MemoryRow[] {
  const edits = new Map(planned.map((row) => [row.key, row]));
  for (const { key, values, meta } of settled) {
    const row = edits.get(key) ?? memory.get(key);
    if (row === undefined) continue;
    const kept = Object.entries(row.values).filter(([column]) => isTold('leads', column));
    const fresh = Object.entries(values).filter(([column]) => !isTold('leads', column));
    const { pendingSince } = meta;
    const { pendingSince: _old, ...rest } = row.meta;
    edits.set(key, {
      ...row,
      values: Object.fromEntries([...kept, ...fresh]),
      meta: { ...rest, ...(pendingSince && { pendingSince }) },
    });
  }
  return [...edits.values()];
}
