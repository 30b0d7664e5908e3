import { lowerBeta } from './special/incomplete-beta';

/** How often something happened in so many days. */
export interface Tally {
  readonly count: number;
  readonly days: number;
}

/**
 * Two-sided p of the exact test that two counts come at one pace per day: given their sum, the first is binomial
 * (J. Przyborowski, H. Wileński, Biometrika 31, 1940), twice the smaller tail. 1 where nothing happened.
 */
export function compareCounts(one: Tally, other: Tally): number {
  const all = one.count + other.count;
  if (all === 0 || one.days <= 0 || other.days <= 0) return 1;
  const share = one.days / (one.days + other.days);
  // P(X ≤ k) = I(1 − share; n − k, k + 1) and P(X ≥ k) = I(share; k, n − k + 1).
  const atMost = one.count === all ? 1 : lowerBeta(1 - share, all - one.count, one.count + 1);
  const atLeast = one.count === 0 ? 1 : lowerBeta(share, one.count, all - one.count + 1);
  return Math.min(1, 2 * Math.min(atMost, atLeast));
}
