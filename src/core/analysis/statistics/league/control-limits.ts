import { lowerBeta } from '../special/incomplete-beta';
import type { Interval } from '../wilson';

/**
 * Limits of a funnel plot: between them lies the share of a group of so many cases with probability 1 − 2 × tail if its
 * true rate is the target (D. J. Spiegelhalter, Stat. Med. 24, 2005: exact binomial, interpolated). Tails in use:
 * 0.025 warns, 0.001 alarms.
 */
export function controlLimits(target: number, cases: number, tail: number): Interval {
  return { low: limit({ target, cases, p: tail }), high: limit({ target, cases, p: 1 - tail }) };
}

interface Limit {
  readonly target: number;
  readonly cases: number;
  readonly p: number;
}

function limit({ target, cases, p }: Limit): number {
  if (target <= 0 || target >= 1) return target;
  const atMost = (successes: number) =>
    successes < 0 ? 0 : successes >= cases ? 1 : 1 - lowerBeta(target, successes + 1, cases - successes);
  let low = -1;
  let high = cases;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (atMost(middle) > p) high = middle;
    else low = middle;
  }
  const reached = atMost(high);
  const alone = reached - atMost(high - 1);
  const value = (high - (alone > 0 ? (reached - p) / alone : 0)) / cases;
  return Math.min(1, Math.max(0, value));
}
