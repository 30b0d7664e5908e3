import type { HistoryEvent, Plan } from '../edit';
import { deadEvents } from './dead-events';
import { readEntered } from './entered';
import { type MemoryRow, memoryKey } from './memory';
import { type Unfinished, unfinishedRecords } from './unfinished';

/** What runs that died have announced in History. */
export interface Death {
  /** Records that are not as they were announced, by memory key. */
  readonly unfinished: ReadonlyMap<string, Unfinished>;
  /** Everything they said last of a record. */
  readonly events: readonly HistoryEvent[];
}

/** Compares the tail of History with memory. */
export function deathIn(tail: readonly HistoryEvent[], memory: ReadonlyMap<string, MemoryRow>): Death {
  return { unfinished: unfinishedRecords(tail, memory), events: deadEvents(tail, memory) };
}

/** Ids under which records were announced that never entered: whoever asked may come back for them, nobody else gets them. */
export function reservedIds({ unfinished }: Death): ReadonlySet<string> {
  return new Set([...unfinished].flatMap(([key, { isNew }]) => (isNew ? [key.slice(2)] : [])));
}

/** The plan without what a run that died had told already: of a value its last word decides. */
export function withoutTold(plan: Plan, death: Death): Plan {
  if (death.events.length === 0 && death.unfinished.size === 0) return plan;
  const said = new Set(death.events.filter(({ kind }) => kind === 'refused' || kind === 'requested').map(textOf));
  const events = plan.events.filter((event) => !said.has(textOf(event)));
  const last = new Map(
    events.flatMap((event) => (event.kind === 'changed' ? [[placeOf(event), event.to] as const] : [])),
  );
  return { ...plan, events: events.flatMap((event) => beyondTold(event, death, last)) };
}

function placeOf({ table, id, column }: HistoryEvent): string {
  return [table, id, column].join('\u0001');
}

function textOf({ kind, table, id, column, from, to }: HistoryEvent): string {
  return [kind, table, id, column, from, to].join('\u0001');
}

/** An event as far as it says more than was announced. */
function beyondTold(event: HistoryEvent, { unfinished }: Death, last: ReadonlyMap<string, string>): HistoryEvent[] {
  const { table, id, kind, column } = event;
  const found = table === 'leads' || table === 'followUps' ? unfinished.get(memoryKey(table, id)) : undefined;
  if (found === undefined) return [event];
  if (kind === 'entered') return found.isNew ? changesSince(event, found) : [event];
  const to = last.get(placeOf(event));
  const isTold = kind === 'changed' && found.changes.some((one) => one.column === column && one.to === to);
  return isTold ? [] : [event];
}

/** A row that was announced already and enters with other values has been changed since. */
function changesSince(event: HistoryEvent, { changes }: Unfinished): HistoryEvent[] {
  const { values = {}, given = [] } = readEntered(event.to) ?? {};
  const told = new Map(changes.map(({ column, to }) => [column, to]));
  const columns = [...new Set([...told.keys(), ...Object.keys(values)])];
  return columns.flatMap((column): HistoryEvent[] => {
    const [from, to] = [told.get(column) ?? '', values[column] ?? ''];
    const way = given.includes(column) ? 'addOn' : event.way;
    return from === to ? [] : [{ ...event, kind: 'changed', column, from, to, way }];
  });
}
