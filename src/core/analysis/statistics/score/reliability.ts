import { type Interval, wilson } from '../wilson';

/** Cases of like probability: what was said, and what came. */
export interface ReliabilityRow {
  readonly cases: number;
  /** Mean of the probabilities. */
  readonly said: number;
  readonly came: number;
  readonly interval: Interval;
  /** Places of the cases. */
  readonly places: readonly number[];
}

/** Probabilities against outcomes in bins of equally many cases, lowest first; fewer bins where there are few cases. */
export function reliability(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  bins: number,
): ReliabilityRow[] {
  const order = Array.from({ length: outcomes.length }, (_, at) => at);
  order.sort((a, b) => (probabilities[a] ?? 0) - (probabilities[b] ?? 0));
  const count = Math.min(bins, order.length);
  return Array.from({ length: count }, (_, bin) => {
    const own = order.slice(Math.round((bin * order.length) / count), Math.round(((bin + 1) * order.length) / count));
    const successes = own.reduce((sum, at) => sum + (outcomes[at] ?? 0), 0);
    const said = own.reduce((sum, at) => sum + (probabilities[at] ?? 0), 0) / own.length;
    const interval = wilson(successes, own.length) ?? { low: 0, high: 1 };
    return { cases: own.length, said, came: successes / own.length, interval, places: own };
  });
}
