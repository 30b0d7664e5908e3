import { orderP } from '../../../../src/core/analysis/statistics/order-p';
import { numbersFrom } from '../score/told-leads';

describe('whether the order of some values is chance', () => {
  /** The shares of all 720 orders that range as far, counted by a program of its own (Python, itertools.permutations). */
  test.each([
    [[1, 2, 3, 5, 8, 13], 0.4],
    [[1, 1, 1, 2, 2, 2], 0.3],
    [[4, 1, 6, 2, 5, 3], 1],
  ])('%j', (values, exact) => {
    const found = orderP(values, numbersFrom(5));
    expect(Math.abs(found - exact)).toBeLessThan(0.02);
  });

  test('values that are all alike, one or none have no order', () => {
    for (const values of [[], [3], [2, 2, 2]]) expect(orderP(values, numbersFrom(1))).toBe(1);
  });
});
