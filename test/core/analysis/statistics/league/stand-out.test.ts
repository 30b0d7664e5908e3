import { standOut } from '../../../../../src/core/analysis/statistics/league/stand-out';

const share = (successes: number, cases: number) => ({ successes, cases });

test.each([
  { groups: [], why: 'nobody' },
  { groups: [share(3, 9)], why: 'one alone' },
  { groups: [share(5, 20), share(3, 20), share(4, 20)], why: 'chance explains it' },
  { groups: [share(0, 0), share(9, 20)], why: 'nothing to compare with' },
  { groups: [share(20, 20), share(20, 20)], why: 'all won' },
])('$why: nobody stands out', ({ groups }) => {
  expect(new Set(standOut(groups))).toEqual(new Set(groups.length > 0 ? ['within'] : []));
});

test('one bad group makes no good ones of its peers', () => {
  expect(standOut([share(2, 80), share(28, 80), share(24, 80), share(22, 80)])).toEqual([
    ...['below', 'within', 'within', 'within'],
  ]);
});

test('a good and a bad one are both found', () => {
  expect(standOut([share(2, 80), share(60, 80), share(24, 80), share(22, 80)])).toEqual([
    ...['below', 'above', 'within', 'within'],
  ]);
});

test('of two that differ one is above and one below', () => {
  expect(standOut([share(60, 100), share(20, 100)])).toEqual(['above', 'below']);
});
