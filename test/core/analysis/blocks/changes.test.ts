import { buildReport } from '../../../../src/core/analysis/build-report';
import { addDays } from '../../../../src/core/date';
import type { Lead } from '../../../../src/core/schema/row';
import { inputOf, leadOf } from '../analysis-builder';
import { sentencesOf, tableOf } from '../report-text';

const FIRST = 2022 * 12;
/** Months from January 2022 to June 2024, each with so many leads, of which a share is won 20 days later, the rest lost. */
function history(months: readonly { readonly leads: number; readonly won: number }[]) {
  const leads = months.flatMap(({ leads: count, won }, index) => {
    const month = FIRST + index;
    const first = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    return Array.from({ length: count }, (_, at): Lead => {
      const registeredOn = addDays(first, at % 8);
      return { registeredOn, stage: at < won ? 'won' : 'lost', closedOn: addDays(registeredOn, 18) };
    });
  });
  return buildReport(inputOf(leads.map((lead, at) => leadOf(at + 1, lead))));
}
const alike = (count: number, leads: number, won: number) => Array.from({ length: count }, () => ({ leads, won }));

test('no change, no alarm', () => {
  const rows = tableOf(history(alike(30, 20, 6)), 'changes');
  expect(rows.map((row) => [row[0], row[3]])).toEqual([
    ['每月新线索', '没有可证实的变化'],
    ['当月结束的线索的成交率', '没有可证实的变化'],
    ['首次响应中位数', '–'],
  ]);
  expect(rows[0]?.slice(1, 3)).toEqual([20, 20]);
  expect(rows[1]?.[1]).toBeCloseTo(0.3, 12);
});

test('a lasting change is found with the month in which it began', () => {
  const rows = tableOf(history([...alike(20, 20, 8), ...alike(10, 8, 1)]), 'changes');
  expect(rows[0]?.[3]).toBe('自 2023-09 起下降');
  expect(String(rows[1]?.[3])).toMatch(/^自 2023-(09|10) 起下降$/);
});

test('a young workbook is told how long it takes', () => {
  const built = history(alike(3, 20, 6));
  expect(sentencesOf(built, 'changes')).toEqual([]);
  expect(sentencesOf(buildReport(inputOf([leadOf(1)])), 'changes')).toEqual([
    '需要 12 个完整月份才知道什么是平时，目前有 4 个。',
  ]);
});
