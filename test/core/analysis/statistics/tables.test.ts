import { association } from '../../../../src/core/analysis/statistics/contingency';
import { mantelHaenszel } from '../../../../src/core/analysis/statistics/mantel-haenszel';
import { newcombe } from '../../../../src/core/analysis/statistics/newcombe';
import { simulatedP } from '../../../../src/core/analysis/statistics/simulated-p';
import { standardise } from '../../../../src/core/analysis/statistics/standardise';

const near = (value: number | undefined, wanted: number): void =>
  expect(Math.abs((value ?? Number.NaN) / wanted - 1)).toBeLessThan(1e-6);
const share = (successes: number, cases: number) => ({ successes, cases });

/** A generator for drawing, the same numbers every time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const lnChoose = (n: number, k: number): number =>
  Array.from({ length: Math.min(k, n - k) }, (__, at) => Math.log(n - at) - Math.log(at + 1)).reduce(
    (a, b) => a + b,
    0,
  );

/** Weights and statistics of every way to part the first outcome among the groups, the largest taking what is left. */
function ways(sizes: readonly number[], first: number): { readonly ln: number; readonly squares: number }[] {
  const [cases = 0, ...others] = sizes;
  const own = (k: number) => ({ ln: lnChoose(cases, k), squares: (k * k) / cases });
  if (others.length === 0) return first < 0 || first > cases ? [] : [own(first)];
  return Array.from({ length: Math.min(cases, first) + 1 }, (__, k) => {
    const { ln, squares } = own(k);
    return ways(others, first - k).map((rest) => ({ ln: ln + rest.ln, squares: squares + rest.squares }));
  }).flat();
}

/** Probability of a table at least as uneven, by adding up all of them. */
function exactP(table: readonly (readonly number[])[]): number {
  const groups = table.map(([a = 0, b = 0]) => ({ first: a, cases: a + b })).sort((a, b) => a.cases - b.cases);
  const all = ways(
    groups.map(({ cases }) => cases),
    groups.reduce((sum, { first }) => sum + first, 0),
  );
  const top = Math.max(...all.map(({ ln }) => ln));
  const limit = groups.reduce((sum, { first, cases }) => sum + (first * first) / cases, 0) * (1 - 1e-9);
  const mass = (ones: typeof all) => ones.reduce((sum, { ln }) => sum + Math.exp(ln - top), 0);
  return mass(all.filter(({ squares }) => squares >= limit)) / mass(all);
}

describe('the difference of two shares (Newcombe)', () => {
  test.each([
    // R. G. Newcombe 1998, table II, method 10, to more digits: R 4.2, the limits of prop.test(k, n, correct = FALSE)
    // of both shares squared and added.
    [share(56, 70), share(48, 80), 0.0524314724024, 0.333872654037],
    [share(9, 10), share(3, 10), 0.170522723935, 0.809017973535],
    [share(10, 10), share(0, 20), 0.679086037142, 1],
  ] as const)('%j against %j', (...[one, other, low, high]) => {
    const interval = newcombe(one, other);
    near(interval?.low, low);
    near(interval?.high, high);
  });
  test('needs cases in both', () => expect(newcombe(share(0, 0), share(1, 2))).toBeUndefined());
});

describe('χ² of a table', () => {
  test('a published table of 2 × 3', () => {
    const found = association([
      [762, 484, 327],
      [239, 468, 477],
    ]);
    near(found?.statistic, 251.633107637);
    near(found?.p, 2.28331034622e-55);
    expect(found?.degrees).toBe(2);
    // R 4.2: chisq.test, its statistic put into the formula of W. Bergsma 2013.
    near(found?.v, 0.300961458129);
  });
  test('nothing to compare', () => {
    expect(association([[3, 4]])).toBeUndefined();
    expect(
      association([
        [3, 0],
        [5, 0],
      ]),
    ).toBeUndefined();
  });
  test('V is 1 where the row tells the column, 0 where it tells nothing', () => {
    expect(
      association([
        [500, 0],
        [0, 500],
      ])?.v,
    ).toBeCloseTo(1, 2);
    expect(
      association([
        [50, 50],
        [50, 50],
      ])?.v,
    ).toBe(0);
  });
  test.each([
    [
      'a few cases',
      [
        [3, 2],
        [0, 5],
        [1, 0],
        [6, 1],
      ],
    ],
    [
      'one rare group among many',
      [
        [30000, 170000],
        [5, 4],
      ],
    ],
    [
      'several rare groups',
      [
        [700, 2300],
        [3, 0],
        [0, 4],
        [2, 1],
      ],
    ],
    [
      'nothing uneven',
      [
        [5, 5],
        [5, 5],
      ],
    ],
  ])('the p drawn for %s is that of all tables of its margins', (_, table) => {
    const draws = [1, 2, 3, 4].map((seed) => simulatedP(table, chance(seed)));
    const mean = draws.reduce((sum, p) => sum + p, 0) / draws.length;
    const exact = exactP(table);
    expect(Math.abs(mean - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 8000) + 0.0006);
  });
  test('a lone group differs from none', () => expect(simulatedP([[3, 4]], chance(7))).toBe(1));
});

describe('layers held alike', () => {
  /** Admissions at Berkeley 1973 by department: men admitted and rejected, women admitted and rejected. */
  const berkeley = [
    [512, 313, 89, 19],
    [353, 207, 17, 8],
    [120, 205, 202, 391],
    [138, 279, 131, 244],
    [53, 138, 94, 299],
    [22, 351, 24, 317],
  ].map(([a = 0, b = 0, c = 0, d = 0]) => ({ one: share(a, a + b), other: share(c, c + d) }));

  test('the common odds ratio (R 4.2, mantelhaen.test without correction)', () => {
    const odds = mantelHaenszel(berkeley);
    near(odds?.ratio, 0.904696828259);
    near(odds?.interval.low, 0.771907361759);
    near(odds?.interval.high, 1.060329764437);
    near(odds?.p, 0.216923697);
  });
  test('is undefined where no layer compares anything', () => {
    expect(mantelHaenszel([])).toBeUndefined();
    expect(mantelHaenszel([{ one: share(1, 2), other: share(0, 0) }])).toBeUndefined();
  });

  test('raw rates favour the men, standardised ones do not', () => {
    const weights = berkeley.map(({ one, other }) => one.cases + other.cases);
    const men =
      standardise(
        berkeley.map(({ one }) => one),
        weights,
      ) ?? 0;
    const women =
      standardise(
        berkeley.map(({ other }) => other),
        weights,
      ) ?? 0;
    const raw = (key: 'one' | 'other') =>
      berkeley.reduce((sum, layer) => sum + layer[key].successes, 0) /
      berkeley.reduce((sum, layer) => sum + layer[key].cases, 0);
    expect(raw('one')).toBeGreaterThan(raw('other') + 0.1);
    expect(women).toBeGreaterThan(men);
  });
  test('of nobody is undefined', () => expect(standardise([share(0, 0)], [3])).toBeUndefined());
});
