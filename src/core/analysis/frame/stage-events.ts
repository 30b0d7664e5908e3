import type { StageEvent } from '../analysis-input';
import { runsOf } from './runs';

/** The stage changes of all leads, those of a lead side by side and in order of time. */
export interface StageEvents {
  readonly sorted: readonly StageEvent[];
  /** Where the changes of each lead begin and, one place on, end. */
  readonly starts: Int32Array;
  /** Where to look for a lead's changes: leads that share an id share them. */
  readonly places: Int32Array;
}

const none: readonly StageEvent[] = [];

/** Sorts History by lead and time; changes of one minute keep History's order. */
export function eventsByLead(
  history: readonly StageEvent[],
  ids: readonly string[],
  placeOf: ReadonlyMap<string, number>,
): StageEvents {
  const owners = new Int32Array(history.length);
  history.forEach(({ leadId }, at) => {
    owners[at] = placeOf.get(leadId) ?? -1;
  });
  const runs = runsOf(owners, ids.length);
  const sorted = history.slice(0, runs.starts[ids.length]);
  runs.places.forEach((place, at) => {
    const event = history[at];
    if (place >= 0 && event) sorted[place] = event;
  });
  const places = Int32Array.from(ids, (id, lead) => placeOf.get(id) ?? lead);
  const isSorted = isInOrder(history, 0, history.length);
  return { sorted: isSorted ? sorted : inOrder(sorted, runs.starts), starts: runs.starts, places };
}

/** The changes of one lead in order of time. */
export function eventsOf({ sorted, starts, places }: StageEvents, lead: number): readonly StageEvent[] {
  const place = places[lead] ?? 0;
  const [from = 0, to = 0] = [starts[place], starts[place + 1]];
  return from === to ? none : sorted.slice(from, to);
}

/** The latest change of a lead. */
export function lastEventOf({ sorted, starts, places }: StageEvents, lead: number): StageEvent | undefined {
  const place = places[lead] ?? 0;
  const [from = 0, to = 0] = [starts[place], starts[place + 1]];
  return from === to ? undefined : sorted[to - 1];
}

/** History mostly stands in the order of time already: only leads for which it does not are sorted. */
function inOrder(events: StageEvent[], starts: Int32Array): readonly StageEvent[] {
  for (let lead = 0; lead + 1 < starts.length; lead += 1) {
    const [from = 0, to = 0] = [starts[lead], starts[lead + 1]];
    if (isInOrder(events, from, to)) continue;
    for (const [at, event] of events.slice(from, to).sort(byTime).entries()) events[from + at] = event;
  }
  return events;
}

function isInOrder(events: readonly StageEvent[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    if ((events[at - 1]?.at ?? '') > (events[at]?.at ?? '')) return false;
  }
  return true;
}

/** Stamps compare as texts; a bare day stands before the hours of its day. */
function byTime({ at }: StageEvent, other: StageEvent): number {
  if (at === other.at) return 0;
  return at < other.at ? -1 : 1;
}
