import { solve } from '../solve';
import { chiSquareTail } from '../special/normal';

/** A test of several groups: a χ² statistic with its degrees of freedom. */
export interface GroupTest {
  readonly statistic: number;
  readonly degrees: number;
  readonly p: number;
}

/**
 * The test of scores that sum to zero over the groups: z'V⁻¹z with the last group left out. Undefined where the
 * covariance has no inverse, that is, where nothing can be compared.
 */
export function groupTest(
  scores: readonly number[],
  covariance: readonly (readonly number[])[],
): GroupTest | undefined {
  const degrees = scores.length - 1;
  const kept = scores.slice(0, degrees);
  const solved = degrees < 1 ? undefined : solve(covariance, kept);
  if (solved === undefined) return undefined;
  const statistic = kept.reduce((sum, one, at) => sum + one * (solved[at] ?? 0), 0);
  return { statistic, degrees, p: chiSquareTail(statistic, degrees) };
}
