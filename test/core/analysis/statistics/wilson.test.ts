import fc from 'fast-check';
import { wilson } from '../../../../src/core/analysis/statistics/wilson';

describe('Wilson interval of a share', () => {
  /** R 4.2, prop.test(k, n, correct = FALSE): the same intervals that R. G. Newcombe printed with 4 digits (1998, table I). */
  test.each([
    [81, 263, [0.255288519878, 0.366209576983]],
    [15, 148, [0.0623863995307, 0.160487241723]],
    [0, 20, [0, 0.161125158053]],
    [1, 29, [0.00611321429276, 0.171755218793]],
    [15, 50, [0.191035535009, 0.437503504645]],
    [8, 100, [0.0410934614844, 0.149981077009]],
    [6, 20, [0.145477244868, 0.518972818354]],
    [10, 10, [0.722467200137, 1]],
    [1, 1, [0.206549314377, 1]],
  ] as const)('%i of %i', (successes, cases, [low, high]) => {
    const interval = wilson(successes, cases);
    expect(Math.abs((interval?.low ?? 1) - low)).toBeLessThan(1e-9);
    expect(Math.abs((interval?.high ?? 0) - high)).toBeLessThan(1e-9);
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
