import fc from 'fast-check';
import { fisher } from '../../../../src/core/analysis/statistics/fisher';

const share = (successes: number, cases: number) => ({ successes, cases });

describe('Fisher’s exact test, two-sided', () => {
  test.each([
    // The lady tasting tea.
    [[3, 4, 1, 4], 0.485714286],
    // R 4, fisher.test; SciPy 1.17, fisher_exact.
    [[1, 10, 11, 14], 0.002759456],
    [[8, 9, 2, 14], 0.000728105],
    [[2, 7, 8, 9], 0.034965035],
    [[0, 5, 5, 5], 0.007936508],
    [[15, 50, 8, 100], 0.001230076],
    [[120, 1000, 300, 2000], 0.025643409],
  ] as const)('%j: a of n against b of m', ([a, n, b, m], p) => {
    expect(fisher(share(a, n), share(b, m))).toBeCloseTo(p, 8);
  });

  test('an empty group differs from none', () => {
    expect(fisher(share(0, 0), share(3, 9))).toBe(1);
    expect(fisher(share(0, 0), share(0, 0))).toBe(1);
  });

  test('is symmetric and a probability', () => {
    const counts = fc
      .integer({ min: 0, max: 60 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(counts, counts, ([a, n], [b, m]) => {
        const p = fisher(share(a, n), share(b, m));
        expect(p).toBeCloseTo(fisher(share(b, m), share(a, n)), 10);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });
});
