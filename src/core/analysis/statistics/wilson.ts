/** Normal quantile of a two-sided 95 % interval. */
const Z = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The 95 % score interval of a share (E. B. Wilson, JASA 22, 1927): honest for small groups and for shares of 0 and 1.
 * Undefined without cases.
 */
export function wilson(successes: number, cases: number): Interval | undefined {
  if (cases <= 0) return undefined;
  const share = successes / cases;
  const spread = (Z * Z) / cases;
  const centre = share + spread / 2;
  const half = Z * Math.sqrt((share * (1 - share) + spread / 4) / cases);
  return {
    low: successes === 0 ? 0 : (centre - half) / (1 + spread),
    high: successes === cases ? 1 : (centre + half) / (1 + spread),
  };
}
