import { casesToSettle } from '../../../../src/core/analysis/statistics/cases-to-settle';

const share = (successes: number, cases: number) => ({ successes, cases });

// R 4.5, power.prop.test(p1 = 0.3, p2 = 0.2, power = 0.8): n = 293.1513 in each group; of 0.5 and 0.75: 57.67344.
// Three times as many in the other group: 189.5983 by the formula of Fleiss, worked out by hand.
test.each([
  [share(30, 100), share(20, 100), Math.ceil(2 * 293.1513) - 200],
  [share(2, 4), share(3, 4), Math.ceil(2 * 57.67344) - 8],
  [share(30, 100), share(60, 300), Math.ceil(4 * 189.5983) - 400],
])('%j against %j: %d cases more', (one, other, more) => expect(casesToSettle(one, other)).toBe(more));

test.each([
  [share(3, 10), share(6, 20), 'alike'],
  [share(0, 0), share(6, 20), 'nobody'],
  [share(3, 10), share(0, 0), 'nobody else'],
  [share(300, 1000), share(200, 1000), 'enough as it is'],
])('%j against %j: none (%s)', (one, other) => expect(casesToSettle(one, other)).toBeUndefined());
