import { continuedFraction } from './continued-fraction';
import { logGamma } from './log-gamma';

/** The regularised incomplete beta function I(x; a, b): the probability that a Beta(a, b) share is at most x. */
export function lowerBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - lowerBeta(1 - x, b, a);
  const scale = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return scale / a / continuedFraction(1, (n) => [betaTerm(n, x, a, b), 1]);
}

// biome-ignore lint/complexity/useMaxParams: the arguments of the function it is a term of
function betaTerm(n: number, x: number, a: number, b: number): number {
  const m = Math.floor(n / 2);
  if (n % 2 === 0) return (m * (b - m) * x) / ((a + n - 1) * (a + n));
  return (-(a + m) * (a + b + m) * x) / ((a + n - 1) * (a + n));
}

const HALVINGS = 200;

/** The share below which Beta(a, b) lies with probability p, by halving. */
export function betaQuantile(p: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < HALVINGS && high - low > 1e-16 * high; step += 1) {
    const middle = (low + high) / 2;
    if (lowerBeta(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
