import { buildReport } from '../../../../src/core/analysis/build-report';
import type { Lead } from '../../../../src/core/schema/row';
import { inputOf, leadOf, members, settingsOf, wonAfter } from '../analysis-builder';
import { tableOf } from '../report-text';

describe('by owner', () => {
  const leads = [
    leadOf(1, { owner: 'li', registeredOn: '2024-03-04T09:00' }),
    leadOf(2, { owner: 'li', registeredOn: '2024-03-04T09:00' }),
    leadOf(3, { owner: 'zhao' }),
    leadOf(4),
  ];
  const followUps = [
    { leadId: 'LX1', contactedAt: '2024-03-04T08:00', recordedAt: '2024-03-04T10:00' },
    { leadId: 'LX1', contactedAt: '2024-03-04T12:00', recordedAt: '2024-03-04T14:01' },
    { leadId: 'LX2', contactedAt: '2024-03-04T14:00' },
    { leadId: 'LX3', contactedAt: '2024-03-03', recordedAt: '2024-03-03T23:00' },
    { leadId: 'LX3', contactedAt: '2024-12-24' },
    { leadId: 'nobody', contactedAt: '2024-03-03' },
  ];
  const rows = tableOf(buildReport(inputOf(leads, { followUps })), 'owner');

  test('the median first response counts from registration, an earlier contact is none', () => {
    expect(rows.map((row) => row[9])).toEqual([4, 48, '–', 5]);
  });

  test('follow-ups per lead leave plans out', () => expect(rows.map((row) => row[10])).toEqual([1.5, 1, 0, 1]));

  test('recorded in time: within two hours, by the end of the day where there is no hour; nothing without a record', () => {
    expect(rows.map((row) => row[11])).toEqual([0.5, 1, '–', 2 / 3]);
  });

  test('leads without an owner have a row of their own', () => {
    expect(rows.map(([label, count]) => [label, count])).toEqual([
      ['李', 2],
      ['赵', 1],
      ['（无跟进人）', 1],
      ['合计', 4],
    ]);
  });
});

test('what each owner was meant to win in the period, and how much of it is won by day of closing', () => {
  const team = members.map((one) => (one.key === 'li' ? { ...one, targetWon: 2 } : one));
  const leads = [
    leadOf(1, wonAfter(10, { owner: 'li', registeredOn: '2024-06-25' })),
    leadOf(2, wonAfter(80, { owner: 'li' })),
    leadOf(3, { owner: 'zhao', registeredOn: '2024-07-02' }),
  ];
  const settings = { ...settingsOf('zh-CN'), members: team };
  const rows = (period: 'thisMonth' | 'all') =>
    tableOf(buildReport(inputOf(leads, { settings, filters: { period } })), 'owner').map((row) => row.slice(12, 14));
  expect(rows('thisMonth')).toEqual([
    ['–', '–'],
    [2, 0.5],
  ]);
  expect(rows('all')).toEqual([
    ['–', '–'],
    ['–', '–'],
    ['–', '–'],
  ]);
});

test('grades with few leads are not compared', () => {
  const rows = tableOf(buildReport(inputOf([leadOf(1, { grade: 'high' }), leadOf(2, { grade: 'low' })])), 'grade');
  expect(rows.map((row) => row[12])).toEqual(['数量少，不作比较', '数量少，不作比较', '']);
});

describe('against the rest, where no test calls a difference', () => {
  const lead = (owner: string, isWon: boolean): Lead => (isWon ? wonAfter(9, { owner }) : { owner, stage: 'lost' });
  const verdictOf = (won: number, others: number) => {
    const owners = Array.from({ length: 200 }, (_, at) =>
      lead(at < 100 ? 'li' : 'zhao', at % 100 < (at < 100 ? won : others)),
    );
    const rows = tableOf(buildReport(inputOf(owners.map((one, at) => leadOf(at + 1, one)))), 'owner');
    return rows[0]?.[rows[0].length - 1];
  };

  test('the row says how many leads more would settle it', () =>
    expect(verdictOf(30, 20)).toBe('无明显差异（p = 0.14；差距若不变，再有约 390 条才见分晓）'));

  test('but not where it would take more than ten times those there are, or the two are alike', () => {
    expect(verdictOf(30, 29)).toBe('无明显差异（p = 1.00）');
    expect(verdictOf(30, 30)).toBe('无明显差异（p = 1.00）');
  });
});
