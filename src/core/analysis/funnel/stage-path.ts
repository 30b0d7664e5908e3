import { eventsFrom, eventsTo, type StageEvents } from '../frame/stage-events';
import type { FunnelOrder } from './funnel-order';

/** History with the rank of every stage that it names. */
export interface RankedEvents extends StageEvents {
  readonly ranks: readonly number[];
}

/** Takes down a finished stay of so many days. */
export type NoteStay = (rank: number, days: number) => void;

/** Looks the ranks up once. */
export function rankEvents(events: StageEvents, order: FunnelOrder): RankedEvents {
  return { ...events, ranks: events.keys.map((key) => order.rankOf(key)) };
}

/**
 * Walks through a lead's stage changes and gives the highest rank it reached, −1 where History knows of none. The first
 * stage is entered on registration (a day number); a stage in which a lead is first seen further on is reached at an
 * unknown time, so its stay is left out.
 */
export function walkStages(
  events: RankedEvents,
  { lead, registered }: { readonly lead: number; readonly registered: number },
  note: NoteStay,
): number {
  const { times, to, ranks } = events;
  const [first, end] = [eventsFrom(events, lead), eventsTo(events, lead)];
  let rank = firstRank(events, first, end);
  let [furthest, entered] = [rank, rank === 0 ? registered : Number.NaN];
  for (let at = first; at < end; at += 1) {
    const next = ranks[to[at] ?? 0] ?? -1;
    if (next === rank) continue;
    const day = Math.floor(times[at] ?? Number.NaN);
    if (rank >= 0 && day >= entered) note(rank, day - entered);
    [rank, entered, furthest] = [next, day, Math.max(furthest, next)];
  }
  return furthest;
}

/** Where History first sees the lead: before its first change, or where it was entered. */
function firstRank({ from, to, keys, ranks }: RankedEvents, first: number, end: number): number {
  if (first >= end) return -1;
  const before = from[first] ?? 0;
  return ranks[(keys[before] === '' ? to[first] : before) ?? 0] ?? -1;
}
