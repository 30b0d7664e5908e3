import { benjaminiHochberg } from '../../../../src/core/analysis/statistics/benjamini-hochberg';

describe('Benjamini–Hochberg', () => {
  // SciPy 1.17, false_discovery_control.
  test.each([
    { ps: [0.01, 0.04, 0.03, 0.005, 0.8], qs: [0.025, 0.05, 0.05, 0.025, 0.8] },
    { ps: [0.0012, 0.0012, 1, 0.2], qs: [0.0024, 0.0024, 1, 0.26666667] },
    { ps: [0.03], qs: [0.03] },
    { ps: [], qs: [] },
  ])('$ps', ({ ps, qs }) => {
    const adjusted = benjaminiHochberg(ps);
    expect(adjusted).toHaveLength(qs.length);
    adjusted.forEach((q, index) => {
      expect(q).toBeCloseTo(qs[index] ?? -1, 7);
    });
  });
});
