import { compareCounts } from '../../../../src/core/analysis/statistics/compare-counts';

// Made with SciPy: min(1, 2·min(binom.cdf(a, a+b, d/(d+e)), binom.sf(a−1, a+b, d/(d+e)))).
test.each([
  { one: [59, 30], other: [30, 31], p: 0.0016645324891219437 },
  { one: [10, 30], other: [2, 31], p: 0.033585431736077906 },
  { one: [3, 31], other: [0, 28], p: 0.29010755724781995 },
  { one: [7, 31], other: [7, 31], p: 1 },
  { one: [0, 28], other: [6, 31], p: 0.042081197386148544 },
  { one: [120, 31], other: [80, 30], p: 0.01127469397990786 },
])('$one against $other (count, days): p = $p', ({ one, other, p }) => {
  const [tally, rest] = [one, other].map(([count = 0, days = 0]) => ({ count, days }));
  expect(compareCounts(tally ?? nothing, rest ?? nothing)).toBeCloseTo(p, 10);
});

const nothing = { count: 0, days: 0 };

test('where nothing happened, or no day passed, nothing differs', () => {
  expect(compareCounts({ count: 0, days: 30 }, { count: 0, days: 31 })).toBe(1);
  expect(compareCounts({ count: 5, days: 0 }, { count: 1, days: 31 })).toBe(1);
});
