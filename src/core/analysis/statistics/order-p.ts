import { shuffle } from './shuffle';

/** Orders drawn: a p of 0.001 still stands out among forty tests. */
const DRAWS = 4999;

/**
 * p of the hypothesis that the order of some values is chance: in how many drawn orders the cumulative sums of their
 * deviations from the mean range as far (W. A. Taylor 2000). (1 + orders that range as far) / (1 + draws), never 0.
 * `chance` gives numbers in [0, 1).
 */
export function orderP(values: readonly number[], chance: () => number): number {
  const centre = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const moves = values.map((value) => value - centre);
  const limit = rangeOf(moves) * (1 - 1e-12);
  let asFar = 0;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    shuffle(moves, chance);
    if (rangeOf(moves) >= limit) asFar += 1;
  }
  return (1 + asFar) / (1 + DRAWS);
}

function rangeOf(moves: readonly number[]): number {
  let [sum, low, high] = [0, 0, 0];
  for (const move of moves) {
    sum += move;
    if (sum < low) low = sum;
    if (sum > high) high = sum;
  }
  return high - low;
}
