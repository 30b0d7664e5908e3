import { minuteNumber } from '../../date';
import type { StageEvent } from '../analysis-input';
import type { FunnelOrder } from './funnel-order';

const MINUTES = 1440;

/**
 * When a lead first entered each stage of the funnel, by rank, as days since 1970-01-01 with a fraction; NaN = never, or
 * at an unknown time. The first stage is entered on registration.
 */
export function entryTimes(events: readonly StageEvent[], registered: number, order: FunnelOrder): readonly number[] {
  const times: (number | undefined)[] = order.stages.map(() => undefined);
  const note = (rank: number, at: number) => {
    if (rank >= 0) times[rank] = times[rank] ?? (rank === 0 ? registered : at);
  };
  events.forEach(({ at, from, to }, index) => {
    if (index === 0) note(order.rankOf(from), Number.NaN);
    note(order.rankOf(to), index === 0 && from === '' ? Number.NaN : timeOf(at));
  });
  return times.map((time) => time ?? Number.NaN);
}

/** A stamp as days with a fraction; a bare day is whole. */
export function timeOf(at: string): number {
  return minuteNumber(at) / MINUTES;
}
