import type { Share } from './fisher';
import { type Interval, wilson } from './wilson';

/**
 * The 95 % interval of the difference of two independent shares, one minus other, from their score intervals
 * (R. G. Newcombe, Stat. Med. 17, 1998, method 10). Undefined where a group is empty.
 */
export function newcombe(one: Share, other: Share): Interval | undefined {
  const first = wilson(one.successes, one.cases);
  const second = wilson(other.successes, other.cases);
  if (first === undefined || second === undefined) return undefined;
  const p = one.successes / one.cases;
  const q = other.successes / other.cases;
  return {
    low: p - q - Math.hypot(p - first.low, second.high - q),
    high: p - q + Math.hypot(first.high - p, q - second.low),
  };
}
