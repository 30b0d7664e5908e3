import type { Share } from './fisher';
import { chiSquareTail, Z_95 } from './special/normal';
import type { Interval } from './wilson';

/** Two groups within one layer, such as one grade: the same kind of case in both. */
export interface Layer {
  readonly one: Share;
  readonly other: Share;
}

export interface CommonOdds {
  /** Odds of success in `one` to those in `other`, the layers held alike. */
  readonly ratio: number;
  readonly interval: Interval;
  /** p of the hypothesis that the ratio is 1 in every layer, without continuity correction. */
  readonly p: number;
}

/**
 * The odds ratio common to all layers (N. Mantel, W. Haenszel 1959) with its 95 % interval (J. Robins, N. Breslow,
 * S. Greenland 1986). Undefined where no layer compares anything.
 */
export function mantelHaenszel(layers: readonly Layer[]): CommonOdds | undefined {
  const cells = layers.map(cellsOf).filter(({ n, a, b, c, d }) => n > 1 && (a + b) * (c + d) > 0);
  const r = total(cells, ({ a, d, n }) => (a * d) / n);
  const s = total(cells, ({ b, c, n }) => (b * c) / n);
  if (r <= 0 || s <= 0) return undefined;
  const p = ({ a, d, n }: Cells) => (a + d) / n;
  const q = ({ b, c, n }: Cells) => (b + c) / n;
  const variance =
    total(cells, (one) => (p(one) * one.a * one.d) / one.n) / (2 * r * r) +
    total(cells, (one) => (p(one) * one.b * one.c + q(one) * one.a * one.d) / one.n) / (2 * r * s) +
    total(cells, (one) => (q(one) * one.b * one.c) / one.n) / (2 * s * s);
  const half = Z_95 * Math.sqrt(variance);
  const ratio = r / s;
  return { ratio, interval: { low: ratio * Math.exp(-half), high: ratio * Math.exp(half) }, p: testP(cells) };
}

interface Cells {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly n: number;
}

function cellsOf({ one, other }: Layer): Cells {
  const [a, c] = [one.successes, other.successes];
  return { a, b: one.cases - a, c, d: other.cases - c, n: one.cases + other.cases };
}

function testP(cells: readonly Cells[]): number {
  const difference = total(cells, ({ a, b, c, n }) => a - ((a + b) * (a + c)) / n);
  const variance = total(cells, ({ a, b, c, d, n }) => ((a + b) * (c + d) * (a + c) * (b + d)) / (n * n * (n - 1)));
  return variance <= 0 ? 1 : chiSquareTail((difference * difference) / variance, 1);
}

function total(cells: readonly Cells[], value: (cells: Cells) => number): number {
  return cells.reduce((sum, one) => sum + value(one), 0);
}
