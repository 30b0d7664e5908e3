import fc from 'fast-check';
import { wilson } from '../../../../src/core/analysis/statistics/wilson';

describe('Wilson interval of a share', () => {
  test.each([
    // R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
    [81, 263, [0.2553, 0.3662]],
    [15, 148, [0.0624, 0.1605]],
    [0, 20, [0, 0.1611]],
    [1, 29, [0.0061, 0.1718]],
    // SciPy 1.17, binomtest(...).proportion_ci(method='wilson').
    [15, 50, [0.191, 0.4375]],
    [8, 100, [0.0411, 0.15]],
    [6, 20, [0.1455, 0.519]],
    [10, 10, [0.7225, 1]],
    [1, 1, [0.2065, 1]],
  ] as const)('%i of %i', (successes, cases, [low, high]) => {
    const interval = wilson(successes, cases);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  test('nothing is known of no cases', () => expect(wilson(0, 0)).toBeUndefined());

  test('holds the share and stays within 0 and 1', () => {
    const counts = fc
      .integer({ min: 1, max: 5000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(counts, ([k, n]) => {
        const interval = wilson(k, n);
        if (!interval) throw new Error('an interval was expected');
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.low).toBeLessThanOrEqual(k / n);
        expect(interval.high).toBeGreaterThanOrEqual(k / n);
        expect(interval.high).toBeLessThanOrEqual(1);
      }),
    );
  });
});
