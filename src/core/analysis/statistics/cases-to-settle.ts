import type { Share } from './fisher';
import { Z_95 } from './special/normal';

/** Normal quantile of a power of 80 %. */
const Z_POWER = 0.8416212335729143;

/**
 * How many cases more, in the same proportion, would show the difference of two shares with a power of 80 % in a
 * two-sided test at 5 %, if it is as large as it looks (J. L. Fleiss 1981, unequal groups, without continuity
 * correction). Undefined where the shares are alike, a group is empty, or the cases should do already.
 */
export function casesToSettle(one: Share, other: Share): number | undefined {
  const cases = one.cases + other.cases;
  const [p, q] = [one.successes / one.cases, other.successes / other.cases];
  if (!(Math.abs(p - q) > 0)) return undefined;
  const times = other.cases / one.cases;
  const common = (one.successes + other.successes) / cases;
  const chance = Math.sqrt(common * (1 - common) * (1 + 1 / times));
  const seen = Math.sqrt(p * (1 - p) + (q * (1 - q)) / times);
  const own = ((Z_95 * chance + Z_POWER * seen) / (p - q)) ** 2;
  const more = Math.ceil(own * (1 + times)) - cases;
  return more > 0 ? more : undefined;
}
