import { continuedFraction } from './continued-fraction';
import { logGamma } from './log-gamma';

const MOST_TERMS = 10_000;

/** The regularised upper incomplete gamma function Q(a, x), a > 0, x ≥ 0: a series for small x, a fraction for large. */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) return 1 - scale * lowerSeries(a, x);
  const fraction = continuedFraction(x + 1 - a, (n) => [-n * (n - a), x + 2 * n + 1 - a]);
  return scale / fraction;
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < MOST_TERMS && term > sum * 1e-17; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}
