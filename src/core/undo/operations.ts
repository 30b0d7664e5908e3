import type { EventKind, HistoryEvent, Way } from '../edit';
import { standingEvents } from '../history/standing-events';
import { canGoBack, TAKEN_BACK } from './noted-repairs';

/** One operation as a person may take it back. */
export interface Operation {
  readonly id: string;
  readonly at: string;
  readonly since?: string;
  readonly who: string;
  readonly way: Way;
  /** Events by kind. */
  readonly counts: Readonly<Partial<Record<EventKind, number>>>;
  /** Ids of its records, in order. */
  readonly records: readonly string[];
  readonly columns: readonly string[];
  /** It took another one back. */
  readonly isUndo: boolean;
  readonly state: 'standing' | 'undone' | 'final';
}

/** What can be taken back; whoever was erased must not come back. */
const reversible: ReadonlySet<EventKind> = new Set(['changed', 'entered', 'returned', 'deleted']);
const final: ReadonlySet<EventKind> = new Set(['erased', 'sealed', 'compacted', 'foretold', 'suggested']);

/** The operations of History, latest first. */
export function operationsOf(events: readonly HistoryEvent[]): Operation[] {
  const standing = standingEvents(events);
  const compactedTo = events.reduce((last, { kind, from }) => (kind === 'compacted' && from > last ? from : last), '');
  const byId = new Map<string, HistoryEvent[]>();
  for (const event of standing) byId.set(event.operation, [...(byId.get(event.operation) ?? []), event]);
  const undone = undoneIds(byId);
  const operations = [...byId].map(([id, own]) => operationOf(id, own, undone));
  return operations.map((one) => (one.at < compactedTo ? { ...one, state: 'final' as const } : one)).reverse();
}

function operationOf(id: string, events: readonly HistoryEvent[], undone: ReadonlySet<string>): Operation {
  const counts: Partial<Record<EventKind, number>> = {};
  for (const { kind } of events) counts[kind] = (counts[kind] ?? 0) + 1;
  const [first] = events;
  const { at = '', who = '', way = 'addOn' as const, since } = first ?? {};
  const told = events.filter((event) => reversible.has(event.kind) || canGoBack(event));
  return {
    ...{ id, at, who, way, counts },
    ...(since === undefined ? {} : { since }),
    records: [...new Set(told.filter(({ kind }) => kind !== 'repaired').map((event) => event.id))],
    columns: [...new Set(told.map(({ column }) => column))].filter((column) => column !== ''),
    isUndo: (counts.undone ?? 0) > 0,
    state:
      events.some(({ kind, column }) => final.has(kind) || column === TAKEN_BACK) || !isReversible(events)
        ? 'final'
        : undone.has(id)
          ? 'undone'
          : 'standing',
  };
}

/** Settings go back by the snapshot that was in force before. */
function isReversible(events: readonly HistoryEvent[]): boolean {
  return events.some(
    (event) =>
      reversible.has(event.kind) || (event.kind === 'setting' && event.column === 'snapshot') || canGoBack(event),
  );
}

/** Operations that were taken back by one that has not been taken back itself. */
function undoneIds(byId: ReadonlyMap<string, readonly HistoryEvent[]>): Set<string> {
  const undone = new Set<string>();
  for (const [id, events] of [...byId].reverse()) {
    const target = events.find(({ kind }) => kind === 'undone')?.from;
    if (target !== undefined && !undone.has(id) && isReversible(events)) undone.add(target);
  }
  return undone;
}
