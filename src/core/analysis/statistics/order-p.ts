import { shuffledP } from './shuffle';

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
  return shuffledP(moves, rangeOf, { draws: DRAWS, chance });
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
