import { logChoose } from './log-factorial';

/** Successes out of cases. */
export interface Share {
  readonly successes: number;
  readonly cases: number;
}

/** Tables that differ from the observed one by rounding alone count as equally likely. */
const TOLERANCE = 1 + 1e-7;

/**
 * Two-sided p of the exact test that two shares are one (R. A. Fisher 1934): the probability, margins fixed, of every
 * table no more likely than the one observed. 1 where a group is empty.
 */
export function fisher(one: Share, other: Share): number {
  if (one.cases <= 0 || other.cases <= 0) return 1;
  const drawn = one.successes + other.successes;
  const all = logChoose(one.cases + other.cases, drawn);
  const likelihood = (successes: number) =>
    Math.exp(logChoose(one.cases, successes) + logChoose(other.cases, drawn - successes) - all);
  const limit = likelihood(one.successes) * TOLERANCE;
  let sum = 0;
  for (let k = Math.max(0, drawn - other.cases); k <= Math.min(one.cases, drawn); k += 1) {
    const p = likelihood(k);
    if (p <= limit) sum += p;
  }
  return Math.min(1, sum);
}
