import { upperGamma } from './incomplete-gamma';

/** Normal quantile of a two-sided 95 % interval. */
export const Z_95 = 1.959963984540054;

/** The probability that a standard normal value lies above x; exact far out in the tail too. */
export function normalTail(x: number): number {
  const outside = upperGamma(0.5, (x * x) / 2) / 2;
  return x >= 0 ? outside : 1 - outside;
}

/** The probability that a χ² value of so many degrees of freedom is at least x. */
export function chiSquareTail(x: number, degrees: number): number {
  return degrees <= 0 || x <= 0 ? 1 : upperGamma(degrees / 2, x / 2);
}
