import {
  aalenJohansen,
  shareWithin,
  timeOfShare,
} from '../../../../../src/core/analysis/statistics/survival/aalen-johansen';
import { grayTest } from '../../../../../src/core/analysis/statistics/survival/gray-test';
import { kaplanMeier } from '../../../../../src/core/analysis/statistics/survival/kaplan-meier';
import { logRank } from '../../../../../src/core/analysis/statistics/survival/log-rank';
import { restrictedMean } from '../../../../../src/core/analysis/statistics/survival/restricted-mean';
import { groupTables, riskTable } from '../../../../../src/core/analysis/statistics/survival/risk-table';
import { placeAt } from '../../../../../src/core/analysis/statistics/survival/step-value';
import colon from './colon.json';
import lung from './lung.json';
import mgus2 from './mgus2.json';

/**
 * Reference values, 12 digits: R 4.2 with survival 3.5 (survfit, survdiff) and cmprsk 2.2 (cuminc, timepoints) on the
 * data sets lung, colon (deaths) and mgus2 (progression against death before it) of the package survival.
 */
const near = (value: number | undefined, wanted: number): void =>
  expect(Math.abs((value ?? Number.NaN) / wanted - 1)).toBeLessThan(1e-9);

const fromStart = (times: readonly number[]): number[] => times.map(() => -1);
const spells = ({ time, ev }: { readonly time: readonly number[]; readonly ev: readonly number[] }) => ({
  entry: fromStart(time),
  exit: time,
  cause: ev,
});
const grouped = (data: Parameters<typeof spells>[0], group: readonly number[], groups: number) => ({
  ...spells(data),
  group: group.map((one) => one - 1),
  groups,
});

describe('the share still open (Kaplan–Meier), lung', () => {
  const table = riskTable(spells(lung), 1);
  const curve = kaplanMeier(table);
  test.each([
    [90, 0.881578947368, 0.0213982196059],
    [180, 0.72167065341, 0.0298124194686],
    [365, 0.40924162446, 0.035823638172],
    [730, 0.115693098345, 0.0282981973177],
  ])('after %d days', (days, share, error) => {
    const at = placeAt(curve.times, days);
    near(curve.share[at], share);
    near(Math.sqrt(curve.variance[at] ?? 0), error);
  });

  test('the mean within a year', () => {
    const mean = restrictedMean(table, 365);
    near(mean.days, 263.22186648201);
    near(mean.error, 7.79885908631);
  });
});

describe('cumulative incidence while death competes (Aalen–Johansen), mgus2', () => {
  const table = riskTable(spells(mgus2), 2);
  test.each([
    [12, 0.00940125934465, 6.73944227449e-6, 0.12218540281327, 7.7601556884e-5],
    [60, 0.0341037129743, 2.39202128437e-5, 0.3203670102679, 1.58040533867e-4],
    [120, 0.0637221680131, 4.62325046121e-5, 0.5318177040802, 1.97836059077e-4],
    [240, 0.0998137159355, 9.61598846207e-5, 0.7240279761425, 2.44882627827e-4],
    [360, 0.134041644326, 4.55249272306e-4, 0.784208246832, 4.63440921728e-4],
  ])('after %d months', (...[months, share, variance, other, otherVariance]) => {
    const [one, two] = [aalenJohansen(table, 1), aalenJohansen(table, 2)];
    const at = placeAt(one.times, months);
    near(one.share[at], share);
    near(one.variance[at], variance);
    near(two.share[at], other);
    near(two.variance[at], otherVariance);
  });

  test('with an interval on the log-log scale', () => {
    // R 4.2, survival 3.5: survfit_confint(share, error, logse = FALSE, conf.type = 'log-log') of the values above.
    const { low, high } = shareWithin(aalenJohansen(table, 1), 120);
    near(low, 0.0512772509352);
    near(high, 0.0779388023091);
  });

  test('the time until half have ended this way', () => {
    expect(timeOfShare(aalenJohansen(table, 1), 0.5)).toBeUndefined();
    expect(timeOfShare(aalenJohansen(table, 2), 0.5)).toBe(110);
  });
});

/**
 * Entry, exit and cause of 60 made-up leads that are watched only from some day on. Reference values: R 4.2 with
 * survival 3.5, survfit(Surv(entry, exit, factor(cause)) ~ 1, id = lead).
 */
const delayed =
  '40,137,1 16,17,0 5,32,1 3,23,0 10,15,1 32,49,0 14,61,1 39,85,1 7,42,1 18,31,0 7,81,2 9,17,0 31,82,0 4,35,0 18,91,2 3,134,0 22,49,2 0,55,2 39,108,2 13,67,2 26,239,1 12,19,0 40,48,1 36,41,2 40,97,2 3,36,0 25,120,2 20,85,0 39,88,2 14,68,0 27,29,1 11,113,2 7,26,0 7,72,0 15,176,0 34,48,1 20,28,1 32,62,0 34,128,0 18,52,0 32,36,2 15,58,1 30,52,0 17,67,1 36,63,1 13,97,0 3,17,0 33,165,0 36,65,1 39,41,2 23,47,1 29,61,0 31,58,2 25,57,2 29,47,2 15,17,0 7,99,0 7,14,2 16,55,2 11,34,0'
    .split(' ')
    .map((one) => one.split(',').map(Number));

test.each([
  [20, 0.0452380952381, 0.05, 0.904761904762],
  [40, 0.1319444444444, 0.073373015873, 0.794682539683],
  [60, 0.2260819836656, 0.228151301218, 0.545766715116],
  [90, 0.3378415686326, 0.30207893481, 0.360079496557],
])('delayed entry: shares after %d days', (...[days, won, lost, open]) => {
  const column = (at: number) => delayed.map((one) => one[at] ?? 0);
  const table = riskTable({ entry: column(0), exit: column(1), cause: column(2) }, 2);
  near(shareWithin(aalenJohansen(table, 1), days).share, won);
  near(shareWithin(aalenJohansen(table, 2), days).share, lost);
  const curve = kaplanMeier(table);
  near(curve.share[placeAt(curve.times, days)], open);
});

describe('tests of groups', () => {
  test('log-rank: lung by sex, colon by treatment', () => {
    const bySex = logRank(groupTables(grouped(lung, lung.sex, 2), 1), 1);
    near(bySex?.statistic, 10.32674195488563);
    near(bySex?.p, 0.00131116452036);
    const byTreatment = logRank(groupTables(grouped(colon, colon.rx, 3), 1), 1);
    near(byTreatment?.statistic, 11.68309271063917);
    near(byTreatment?.p, 0.00290434799759);
  });

  test('Gray: mgus2 by sex and by age group, both causes', () => {
    const bySex = groupTables(
      grouped(
        mgus2,
        mgus2.sex.map((one) => one + 1),
        2,
      ),
      2,
    );
    near(grayTest(bySex, 1)?.statistic, 1.19450782508);
    near(grayTest(bySex, 1)?.p, 0.274422156788004);
    near(grayTest(bySex, 2)?.statistic, 11.65125901213);
    const byAge = groupTables(grouped(mgus2, mgus2.age, 4), 2);
    near(grayTest(byAge, 1)?.statistic, 8.03792834606);
    near(grayTest(byAge, 1)?.p, 0.045234310327);
    near(grayTest(byAge, 2)?.statistic, 303.65799142491);
  });
});

describe('edges', () => {
  const of = (...rows: readonly (readonly [number, number])[]) =>
    riskTable(
      { entry: rows.map(() => -1), exit: rows.map(([exit]) => exit), cause: rows.map(([, cause]) => cause) },
      2,
    );

  test('nobody, and everybody open: nothing has ended', () => {
    expect(shareWithin(aalenJohansen(of(), 1), 30)).toEqual({ share: 0 });
    expect(shareWithin(aalenJohansen(of([5, 0], [9, 0]), 1), 30)).toEqual({ share: 0 });
    expect(restrictedMean(of([5, 0]), 30)).toEqual({ days: 30, error: 0 });
  });

  test('one lead that is won on the day it came', () => {
    expect(shareWithin(aalenJohansen(of([0, 1]), 1), 0)).toEqual({ share: 1 });
    expect(timeOfShare(aalenJohansen(of([0, 1]), 1), 0.5)).toBe(0);
  });

  test('all won: the share reaches one', () => {
    expect(shareWithin(aalenJohansen(of([3, 1], [3, 1], [7, 1]), 1), 7).share).toBeCloseTo(1, 12);
  });

  test('one group, or groups in which nothing happens, cannot be compared', () => {
    expect(logRank([of([3, 1])], 1)).toBeUndefined();
    const none = groupTables({ entry: [-1, -1], exit: [3, 4], cause: [0, 0], group: [0, 1], groups: 2 }, 2);
    expect(logRank(none, 1)).toBeUndefined();
    expect(grayTest(none, 1)).toBeUndefined();
  });
});
