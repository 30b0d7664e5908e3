import { emptyPlan, type Plan } from '../edit';
import { type MemoryRow, memoryKey } from '../history/memory';
import { idColumn } from '../schema/table-columns';

/** The memory key of the record that a part of a plan is about. */
type KeyOf = (part: { readonly table: string; readonly id: string; readonly row?: number }) => string;

/**
 * A plan in pieces of so many records at most, each whole in itself: cells, notes, events and memory of a record stay
 * together, leads come before follow-ups. What is about no record goes with the first.
 */
export function planPieces(plan: Plan, most: number): Plan[] {
  const keyOf = recordKeys(plan);
  const { cells, appends, notes, reviews, events, memory } = plan;
  const keys = new Set([
    ...[...cells, ...appends, ...notes, ...reviews, ...events].map(keyOf),
    ...memory.map(({ key }) => key),
  ]);
  const ordered = [...keys].sort((one, other) => Number(other.startsWith('L:')) - Number(one.startsWith('L:')));
  const pieces = new Map(ordered.map((key, index) => [key, Math.floor(index / most)]));
  const count = Math.ceil(ordered.length / most);
  if (count <= 1) return [plan];
  return Array.from({ length: count }, (_, piece) => {
    const own = pickRecords(plan, keyOf, (key) => (key === '' ? 0 : pieces.get(key)) === piece);
    return { ...own, toasts: piece === 0 ? plan.toasts : [] };
  });
}

/** The plan without records of which memory says something else by now: another run has seen to them. */
export function unlessSettled(
  plan: Plan,
  decided: ReadonlyMap<string, MemoryRow>,
  now: ReadonlyMap<string, MemoryRow>,
): Plan {
  const isSame = (key: string) => JSON.stringify(decided.get(key)) === JSON.stringify(now.get(key));
  return pickRecords(plan, recordKeys(plan), isSame);
}

function pickRecords(plan: Plan, keyOf: KeyOf, isWanted: (key: string) => boolean): Plan {
  const ofWanted = (part: Parameters<KeyOf>[0]) => isWanted(keyOf(part));
  return {
    ...emptyPlan,
    cells: plan.cells.filter(ofWanted),
    appends: plan.appends.filter(ofWanted),
    notes: plan.notes.filter(ofWanted),
    reviews: plan.reviews.filter(ofWanted),
    events: plan.events.filter(ofWanted),
    memory: plan.memory.filter(({ key }) => isWanted(key)),
  };
}

/** A row that is being given an id belongs to the record of that id. */
function recordKeys({ cells }: Plan): KeyOf {
  const given = new Map<string, string>(
    cells.flatMap(({ table, row, column, cell }) =>
      column === idColumn[table] && typeof cell === 'string' ? [[`${table} ${row}`, cell] as const] : [],
    ),
  );
  return ({ table, id, row }) => {
    if (table !== 'leads' && table !== 'followUps') return '';
    return memoryKey(table, given.get(`${table} ${row}`) ?? id);
  };
}
