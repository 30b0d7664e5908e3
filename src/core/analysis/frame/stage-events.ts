import type { IdPlaces } from './id-places';
import { putInRuns } from './runs';
import type { StageLog } from './stage-log';

/** The stage changes of all leads, those of a lead side by side and in order of time; columns as in the log. */
export interface StageEvents {
  readonly times: Float64Array;
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  readonly keys: readonly string[];
  /** Where the changes of each lead begin and, one place on, end. */
  readonly starts: Int32Array;
  readonly homes: Int32Array;
}

/** One stage change of a lead: when, as days since 1970-01-01 with a fraction, and between which stages. */
export interface StageMove {
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

/** Sorts History by lead and time; changes of one minute keep History's order. */
export function eventsByLead(log: StageLog, { find, homes }: IdPlaces): StageEvents {
  const order = placesInTime(log.times);
  const owners = order.map((line) => find(log.ids[line] ?? ''));
  const times = new Float64Array(order.length);
  const [from, to] = [new Uint16Array(order.length), new Uint16Array(order.length)];
  const starts = putInRuns(owners, homes.length, (line, place) => {
    const at = order[line] ?? -1;
    times[place] = log.times[at] ?? Number.NaN;
    from[place] = log.from[at] ?? 0;
    to[place] = log.to[at] ?? 0;
  });
  return { times, from, to, keys: log.keys, starts, homes };
}

/** Where the changes of one lead begin, and where they end. */
export function eventsFrom({ starts, homes }: StageEvents, lead: number): number {
  return starts[homes[lead] ?? -1] ?? 0;
}

export function eventsTo({ starts, homes }: StageEvents, lead: number): number {
  return starts[(homes[lead] ?? -1) + 1] ?? 0;
}

/** The changes of one lead in order of time. */
export function eventsOf(events: StageEvents, lead: number): readonly StageMove[] {
  const { times, from, to, keys } = events;
  const [first, end] = [eventsFrom(events, lead), eventsTo(events, lead)];
  return Array.from({ length: end - first }, (_, place) => ({
    at: times[first + place] ?? Number.NaN,
    from: keys[from[first + place] ?? 0] ?? '',
    to: keys[to[first + place] ?? 0] ?? '',
  }));
}

/** The lines in order of time, in which they mostly stand already; those of one minute stay as they are. */
function placesInTime(times: readonly number[]): number[] {
  const places: number[] = [];
  let isSorted = true;
  for (let at = 0; at < times.length; at += 1) {
    places.push(at);
    if ((times[at - 1] ?? Number.NEGATIVE_INFINITY) > (times[at] ?? Number.NaN)) isSorted = false;
  }
  return isSorted ? places : places.sort((one, other) => (times[one] ?? 0) - (times[other] ?? 0) || one - other);
}
