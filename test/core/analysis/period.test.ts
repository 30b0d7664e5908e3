import { type PeriodKey, periodRange, rangeBefore } from '../../../src/core/analysis/period';

describe('periods as seen from a day', () => {
  test.each<[PeriodKey, string, [string, string]]>([
    ['thisMonth', '2024-03-15', ['2024-03-01', '2024-03-15']],
    ['lastMonth', '2024-03-15', ['2024-02-01', '2024-02-29']],
    ['lastMonth', '2024-01-31', ['2023-12-01', '2023-12-31']],
    ['thisQuarter', '2024-05-20', ['2024-04-01', '2024-05-20']],
    ['lastQuarter', '2024-02-20', ['2023-10-01', '2023-12-31']],
    ['thisYear', '2024-02-29', ['2024-01-01', '2024-02-29']],
    ['lastYear', '2024-02-29', ['2023-01-01', '2023-12-31']],
    ['last30', '2024-03-01', ['2024-02-01', '2024-03-01']],
    ['last90', '2024-03-30', ['2024-01-01', '2024-03-30']],
    ['last365', '2024-12-30', ['2024-01-01', '2024-12-30']],
  ])('%s seen from %s', (period, today, [from, to]) => {
    expect(periodRange(period, today)).toEqual({ from, to });
  });

  test('the period before has the same length and ends the day before', () => {
    expect(rangeBefore({ from: '2024-03-01', to: '2024-03-15' })).toEqual({ from: '2024-02-15', to: '2024-02-29' });
    expect(rangeBefore({ from: '2024-01-01', to: '2024-01-01' })).toEqual({ from: '2023-12-31', to: '2023-12-31' });
  });

  test('all has none before it', () => {
    expect(rangeBefore(periodRange('all', '2024-03-15'))).toBeUndefined();
  });
});
