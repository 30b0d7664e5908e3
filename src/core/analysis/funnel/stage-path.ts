import { dayNumber } from '../../date';
import type { StageEvent } from '../analysis-input';
import type { FunnelOrder } from './funnel-order';

/** How far a lead came, and how long each finished stay took. */
export interface StagePath {
  /** Highest rank reached; -1 where History knows of none. */
  readonly furthest: number;
  readonly stays: readonly Stay[];
}

export interface Stay {
  readonly rank: number;
  readonly days: number;
}

interface Walk {
  rank: number;
  entered: number;
  furthest: number;
  readonly stays: Stay[];
}

/**
 * Walks through a lead's stage changes. The first stage is entered on registration (a day number); a stage in which a
 * lead is first seen further on is reached at an unknown time, so its stay is left out.
 */
export function stagePath(events: readonly StageEvent[], registered: number, order: FunnelOrder): StagePath {
  const start = firstRank(events, order);
  const walk: Walk = { rank: start, entered: start === 0 ? registered : Number.NaN, furthest: start, stays: [] };
  for (const event of events) {
    const rank = order.rankOf(event.to);
    if (rank !== walk.rank) move(walk, rank, dayNumber(event.at));
  }
  return walk;
}

/** Where History first sees the lead: before its first change, or where it was entered. */
function firstRank([first]: readonly StageEvent[], order: FunnelOrder): number {
  return first ? order.rankOf(first.from === '' ? first.to : first.from) : -1;
}

function move(walk: Walk, rank: number, day: number): void {
  const days = day - walk.entered;
  if (walk.rank >= 0 && days >= 0) walk.stays.push({ rank: walk.rank, days });
  walk.rank = rank;
  walk.entered = day;
  walk.furthest = Math.max(walk.furthest, rank);
}
