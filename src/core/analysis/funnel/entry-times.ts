import type { StageMove } from '../frame/stage-events';
import type { FunnelOrder } from './funnel-order';

/**
 * When a lead first entered each stage of the funnel, by rank, as days since 1970-01-01 with a fraction; NaN = never, or
 * at an unknown time. The first stage is entered on registration.
 */
export function entryTimes(events: readonly StageMove[], registered: number, order: FunnelOrder): readonly number[] {
  const times: (number | undefined)[] = order.stages.map(() => undefined);
  const note = (rank: number, at: number) => {
    if (rank >= 0) times[rank] = times[rank] ?? (rank === 0 ? registered : at);
  };
  events.forEach(({ at, from, to }, index) => {
    if (index === 0) note(order.rankOf(from), Number.NaN);
    note(order.rankOf(to), index === 0 && from === '' ? Number.NaN : at);
  });
  return times.map((time) => time ?? Number.NaN);
}
