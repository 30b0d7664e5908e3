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
  const logLikelihood = (successes: number) =>
    logChoose(one.cases, successes) + logChoose(other.cases, drawn - successes) - all;
  const limit = Math.exp(logLikelihood(one.successes)) * TOLERANCE;
  const [least, most] = [Math.max(0, drawn - other.cases), Math.min(one.cases, drawn)];
  const likeliest = Math.round((drawn * one.cases) / (one.cases + other.cases));
  const isSeen = (successes: number) => logLikelihood(successes) > VANISHED;
  let sum = 0;
  for (let k = firstSeen(least, likeliest, isSeen); k <= most && (k <= likeliest || isSeen(k)); k += 1) {
    const p = Math.exp(logLikelihood(k));
    if (p <= limit) sum += p;
  }
  return Math.min(1, sum);
}

/** The logarithm of a number that the computer takes for 0: beyond it nothing is added to a sum. */
const VANISHED = -746;

/** The first whole number from which on something is seen, by halving; it is seen at `to`. */
function firstSeen(from: number, to: number, isSeen: (value: number) => boolean): number {
  let [low, high] = [from, Math.max(from, to)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isSeen(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
