import { notAheadP } from '../../../../src/core/analysis/statistics/not-ahead';

const share = (successes: number, cases: number) => ({ successes, cases });

// SciPy 1.17: norm.cdf((p - q - margin) / sqrt(p * (1 - p) / (n + 2) + q * (1 - q) / (m + 2))), p and q with one success
// and one failure more.
test.each([
  [share(5, 20), share(5, 20), 0.35481548277],
  [share(110, 200), share(100, 200), 0.496020677505],
  [share(20, 20), share(0, 20), 1],
])('%j not five points ahead of %j: p = %d', (one, other, p) => {
  expect(notAheadP(one, other, 0.05)).toBeCloseTo(p, 9);
});

test('nobody is shown anything by an empty group', () => {
  expect(notAheadP(share(0, 0), share(3, 9), 0.05)).toBe(1);
  expect(notAheadP(share(3, 9), share(0, 0), 0.05)).toBe(1);
});
