import { buildReport } from '../../../../src/core/analysis/build-report';
import type { Lead } from '../../../../src/core/schema/row';
import { inputOf, leadOf, wonAfter } from '../analysis-builder';
import { sentencesOf, tableOf } from '../report-text';

const report = (leads: readonly Lead[]) => buildReport(inputOf(leads.map((lead, at) => leadOf(at + 1, lead))));

test('a month is ripe once nine of ten wins would have come since its end', () => {
  const leads = [
    ...Array.from({ length: 9 }, () => wonAfter(20, { registeredOn: '2024-03-05' })),
    wonAfter(80, { registeredOn: '2024-03-05' }),
    { registeredOn: '2024-06-10' },
    { registeredOn: '2024-07-10' },
  ];
  const built = report(leads);
  expect(tableOf(built, 'cohorts').map((row) => [row[0], row[1], row[2], row[9]])).toEqual([
    ['2024-03', 10, 10, '已成熟'],
    ['2024-04', 0, 0, '已成熟'],
    ['2024-05', 0, 0, '已成熟'],
    ['2024-06', 1, 0, '还会变化'],
    ['2024-07', 1, 0, '还会变化'],
  ]);
  expect(sentencesOf(built, 'cohorts')).toEqual(['90% 的成交在登记后 20 天内完成；月末已过去这么久的月份算已成熟。']);
});

test('won within 90 days is told only of months that are old enough', () => {
  const built = report([
    wonAfter(20, { registeredOn: '2024-03-05' }),
    { registeredOn: '2024-03-06' },
    wonAfter(20, { registeredOn: '2024-06-05' }),
  ]);
  const rows = tableOf(built, 'cohorts');
  expect(rows[0]?.[8]).toBe(0.5);
  expect(rows[3]?.[8]).toBe('–');
});

test('without a win nobody can tell', () => {
  expect(sentencesOf(report([{ registeredOn: '2024-03-05' }]), 'cohorts')).toEqual([
    '还没有成交，无法判断多久算成熟。',
  ]);
});
