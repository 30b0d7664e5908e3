import { upperGamma } from './incomplete-gamma';

/** Normal quantile of a two-sided 95 % interval. */
export const Z_95 = 1.959963984540054;

/** The probability that a χ² value of so many degrees of freedom is at least x. */
export function chiSquareTail(x: number, degrees: number): number {
  return degrees <= 0 || x <= 0 ? 1 : upperGamma(degrees / 2, x / 2);
}
