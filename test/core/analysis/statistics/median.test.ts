import { mean } from '../../../../src/core/analysis/statistics/mean';
import { median } from '../../../../src/core/analysis/statistics/median';

describe('median and mean', () => {
  test.each([
    { values: [], middle: undefined, average: undefined },
    { values: [7], middle: 7, average: 7 },
    { values: [40, 10, 25], middle: 25, average: 25 },
    { values: [100, 9, 10, 1], middle: 9.5, average: 30 },
  ])('$values', ({ values, middle, average }) => {
    expect(median(values)).toBe(middle);
    expect(mean(values)).toBe(average);
  });

  test('the median leaves its input as it was', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});
