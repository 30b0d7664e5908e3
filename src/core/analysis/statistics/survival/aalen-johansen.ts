import { Z_95 } from '../special/normal';
import type { Interval } from '../wilson';
import { endsAt, type RiskTable } from './risk-table';
import { placeAt } from './step-value';

/** The share that has ended by one cause, as it grows with time: a step at every time of the table. */
export interface Incidence {
  readonly times: readonly number[];
  readonly share: readonly number[];
  readonly variance: readonly number[];
}

/**
 * Cumulative incidence of a cause while other causes compete and open cases are censored (O. Aalen, S. Johansen 1978),
 * with Aalen's variance, ties counted as in a draw without replacement. `cause` counts from 1. Where entries are
 * delayed the counts at risk carry them.
 */
export function aalenJohansen({ times, atRisk, events }: RiskTable, cause: number): Incidence {
  const own = events[cause - 1] ?? [];
  const share: number[] = [];
  const variance: number[] = [];
  const sums = { aa: 0, ab: 0, bb: 0 };
  let surviving = 1;
  let reached = 0;
  for (let at = 0; at < times.length; at += 1) {
    const watched = atRisk[at] ?? 0;
    const all = endsAt(events, at);
    const mine = own[at] ?? 0;
    const before = surviving;
    reached += (before * mine) / watched;
    surviving *= 1 - all / watched;
    const carried = surviving > 0 ? before / surviving : 0;
    const step = { before, carried, reached, watched };
    addTerms(sums, { ...step, count: mine, at: before + carried * reached });
    addTerms(sums, { ...step, count: all - mine, at: carried * reached });
    share.push(reached);
    variance.push(Math.max(0, sums.aa - 2 * sums.ab * reached + sums.bb * reached * reached));
  }
  return { times, share, variance };
}

interface Terms {
  readonly carried: number;
  readonly watched: number;
  readonly count: number;
  /** Value of the bracket of the variance's sum at a final share of 0. */
  readonly at: number;
}

/** One event's part of Σ (at − carried × F)², kept as a polynomial in the final share F. */
function addTerms(sums: { aa: number; ab: number; bb: number }, { carried, watched, count, at }: Terms): void {
  if (count === 0) return;
  const ties = watched > 1 ? 1 - (count - 1) / (watched - 1) : 1;
  const weight = (ties * count) / (watched * watched);
  sums.aa += weight * at * at;
  sums.ab += weight * at * carried;
  sums.bb += weight * carried * carried;
}

/** A share with its 95 % interval on the log-log scale; undefined interval where nothing has happened yet. */
export interface ShareAt extends Partial<Interval> {
  readonly share: number;
}

/** The share that has ended by this cause within so many days. */
export function shareWithin({ times, share, variance }: Incidence, days: number): ShareAt {
  const at = placeAt(times, days);
  const value = share[at] ?? 0;
  if (value <= 0 || value >= 1) return { share: value };
  const error = Math.sqrt(variance[at] ?? 0);
  const half = (Z_95 * error) / (value * Math.abs(Math.log(value)));
  return { share: value, low: value ** Math.exp(half), high: value ** Math.exp(-half) };
}

/** The first time at which half of all have ended by this cause; undefined where fewer ever do. */
export function timeOfShare({ times, share }: Incidence, wanted: number): number | undefined {
  return times[share.findIndex((value) => value >= wanted - 1e-12)];
}
