import type { Share } from './fisher';
import { chiSquareTail } from './special/normal';

/**
 * One-sided p of the hypothesis that one share lies at least `margin` above another: small where it is shown not to
 * (normal approximation with a success and a failure added to each, A. Agresti, B. Caffo, Am. Stat. 54, 2000). 1 where a
 * group is empty.
 */
export function notAheadP(one: Share, other: Share, margin: number): number {
  if (one.cases <= 0 || other.cases <= 0) return 1;
  const [own, rest] = [eased(one), eased(other)];
  const z = (own.rate - rest.rate - margin) / Math.sqrt(own.variance + rest.variance);
  const tail = chiSquareTail(z * z, 1) / 2;
  return z < 0 ? tail : 1 - tail;
}

function eased({ successes, cases }: Share) {
  const rate = (successes + 1) / (cases + 2);
  return { rate, variance: (rate * (1 - rate)) / (cases + 2) };
}
