import { buildReport } from '../../../../src/core/analysis/build-report';
import { addDays } from '../../../../src/core/date';
import type { FollowUp, Lead } from '../../../../src/core/schema/row';
import { inputOf, leadOf, settingsOf } from '../analysis-builder';
import { sentencesOf, tableOf } from '../report-text';

const START = '2024-01-02';

interface Case {
  /** Days after registration of the first answer. */
  readonly answered?: number;
  readonly closed?: readonly ['won' | 'lost', number];
}

function report(cases: readonly Case[], cycleClock: string = 'registration') {
  const leads = cases.map(
    ({ closed }, at): Lead =>
      leadOf(at + 1, {
        registeredOn: `${START}T09:00`,
        ...(closed && { stage: closed[0], closedOn: addDays(START, closed[1]) }),
      }),
  );
  const followUps = cases.flatMap(({ answered }, at): FollowUp[] =>
    answered === undefined ? [] : [{ leadId: `LX${at + 1}`, contactedAt: `${addDays(START, answered)}T10:00` }],
  );
  return buildReport(inputOf(leads, { followUps, settings: settingsOf('zh-CN', { cycleClock }) }));
}
const times = (count: number, make: (at: number) => Case): Case[] => Array.from({ length: count }, (_, at) => make(at));

test('leads that closed before day 3 are in no group: they could not be answered late', () => {
  const built = report([
    ...times(4, () => ({ answered: 0, closed: ['won', 1] as const })),
    ...times(3, () => ({ answered: 0, closed: ['won', 30] as const })),
    ...times(2, () => ({ answered: 10, closed: ['lost', 60] as const })),
    { closed: ['lost', 20] },
  ]);
  expect(tableOf(built, 'response').map((row) => [row[0], row[1]])).toEqual([
    ['4 小时内', 3],
    ['24 小时内', 0],
    ['72 小时内', 0],
    ['超过 72 小时或没有', 3],
  ]);
});

test('a lead that was answered only because it lived long does not make fast answers look bad', () => {
  const alike = times(60, (at) => ({
    answered: at % 2 === 0 ? 0 : 20,
    closed: [at % 4 < 2 ? 'won' : 'lost', 40] as const,
  }));
  expect(sentencesOf(report(alike), 'response')[0]).toContain('没有可证实的差异');
});

test('a real difference is called one, with a word of caution', () => {
  const fast = times(60, (at) => ({ answered: 0, closed: [at % 3 < 2 ? 'won' : 'lost', 40 + at] as const }));
  const slow = times(60, (at) => ({ answered: 9, closed: [at % 6 < 1 ? 'won' : 'lost', 40 + at] as const }));
  const built = report([...fast, ...slow]);
  const [first, second] = sentencesOf(built, 'response');
  expect(first).toMatch(/确有差异（Gray 检验 p < 0\.0001）/);
  expect(second).toContain('不等于因果');
  const rows = tableOf(built, 'response');
  expect(Number(rows[0]?.[2])).toBeGreaterThan(Number(rows[3]?.[2]));
});

test('a clock of first contact changes nothing here: who was never answered stays in the comparison', () => {
  const cases = times(90, (at): Case => {
    const answered = [0, 20, undefined][at % 3];
    return { ...(answered !== undefined && { answered }), closed: [at % 2 === 0 ? 'won' : 'lost', 40] };
  });
  const table = tableOf(report(cases, 'firstContact'), 'response');
  expect(table).toEqual(tableOf(report(cases), 'response'));
  expect(table.map((row) => row[1])).toEqual([30, 0, 0, 60]);
});

test('nothing to compare', () => {
  expect(sentencesOf(report([{}]), 'response')[0]).toBe('数据还不足以比较。');
});
