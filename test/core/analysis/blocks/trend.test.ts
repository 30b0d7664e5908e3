import { buildReport } from '../../../../src/core/analysis/build-report';
import type { Lead } from '../../../../src/core/schema/row';
import { inputOf, leadOf, wonAfter } from '../analysis-builder';
import { sentencesOf, tableOf } from '../report-text';

const trend = (leads: readonly Lead[], extras: Parameters<typeof inputOf>[1] = {}) =>
  tableOf(buildReport(inputOf(leads, extras)), 'trend').map((row) => row.slice(0, 4));

test('leads count in the month of registration, wins in the month of closing, rates stay with the leads', () => {
  const leads = [
    leadOf(1, wonAfter(40, { registeredOn: '2024-05-31' })),
    leadOf(2, { registeredOn: '2024-05-01' }),
    leadOf(3, { registeredOn: '2024-06-30', stage: 'invalid' }),
  ];
  expect(trend(leads)).toEqual([
    ['2024-05', 2, 0, 0.5],
    ['2024-06', 0, 0, '–'],
    ['2024-07', 0, 1, '–'],
  ]);
});

test('a period shows its own months', () => {
  expect(trend([leadOf(1)], { filters: { period: 'lastQuarter' } }).map(([month]) => month)).toEqual([
    '2024-04',
    '2024-05',
    '2024-06',
  ]);
});

test('two years at most, and the reader is told', () => {
  const built = buildReport(inputOf([leadOf(1, { registeredOn: '2020-01-01' })]));
  expect(tableOf(built, 'trend')).toHaveLength(24);
  expect(sentencesOf(built, 'trend')).toEqual(['只列最近 24 个月。']);
});
