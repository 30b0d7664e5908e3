import { buildReport } from '../../../../src/core/analysis/build-report';
import { addDays } from '../../../../src/core/date';
import type { Lead } from '../../../../src/core/schema/row';
import { inputOf, leadOf, TODAY, wonAfter } from '../analysis-builder';
import { sentencesOf, tableOf } from '../report-text';

const START = '2024-01-02';
const table = (leads: readonly Lead[]) => tableOf(buildReport(inputOf(leads)), 'time');
const sentences = (leads: readonly Lead[]) => sentencesOf(buildReport(inputOf(leads)), 'time');
const lost = (days: number, more: Lead = {}): Lead => ({
  ...{ registeredOn: START, stage: 'lost', closedOn: addDays(more.registeredOn ?? START, days) },
  ...more,
});
const open = (daysAgo: number): Lead => ({ registeredOn: addDays(TODAY, -daysAgo) });
const numbered = (leads: readonly Lead[]): Lead[] => leads.map((lead, at) => leadOf(at + 1, lead));

/** Ten leads of one source, worked out by hand. */
const ten = numbered([
  wonAfter(10, { registeredOn: START }),
  wonAfter(10, { registeredOn: START }),
  lost(20),
  open(25),
  wonAfter(40, { registeredOn: START }),
  lost(50),
  open(60),
  open(60),
  wonAfter(70, { registeredOn: START }),
  open(100),
]).map((lead) => ({ ...lead, source: 'tradeFair' }));

describe('won, given time', () => {
  test('lost leads compete, open ones count as far as they were watched', () => {
    const [fair = [], total = []] = table(ten);
    // 2/10; after one loss and one open lead 6 are watched: + 0.7/6; after one more loss and two open: 2 are watched.
    const within90 = 0.2 + 0.7 / 6 + (0.7 * (5 / 6) * (4 / 5)) / 2;
    expect(fair.slice(0, 5)).toEqual(['展会', 10, 0.4, 4 / 6, 0.2]);
    expect(fair[5]).toBeCloseTo(0.2 + 0.7 / 6, 12);
    expect(fair[6]).toBeCloseTo(within90, 12);
    expect(total.slice(1)).toEqual(fair.slice(1));
  });

  test('a horizon beyond the longest watch says nothing', () => {
    const [fair = []] = table(ten);
    expect(fair.slice(9, 12)).toEqual(['–', '–', '–']);
    expect(sentences(ten)[0]).toMatch(/^给足 90 天，55% 的线索会成交（/);
  });

  test('one minus the Kaplan–Meier share with lost leads censored is nowhere', () => {
    // Two of ten won, then one of seven, then one of two … with the lost ones merely gone: 1 − (8/10)(5/6)(1/2).
    const wrong = 1 - 0.8 * (5 / 6) * (1 / 2);
    for (const value of (table(ten)[0] ?? []).slice(4))
      if (typeof value === 'number') expect(value).not.toBeCloseTo(wrong, 6);
  });

  test('half are won on the day that says so, or not yet', () => {
    const quick = numbered([wonAfter(0), wonAfter(0), wonAfter(9), lost(90)]);
    expect(table(quick)[0]?.[12]).toBe(0);
    expect(table(ten)[0]?.[12]).toBe(70);
    expect(table(numbered([open(5), open(9)]))[0]?.[12]).toBe('–');
  });

  test('only fresh leads: not enough to tell', () => {
    expect(sentences(numbered([open(5), open(9)]))).toEqual(['观察时间还不够长，给不出 90 天内的成交率。']);
  });

  test('sources are compared by Gray’s test, given time', () => {
    const fast = Array.from({ length: 40 }, (_, i) => ({
      ...(i % 2 ? wonAfter(10 + i) : lost(15 + i)),
      source: 'tradeFair',
    }));
    const slow = Array.from({ length: 40 }, (_, i) => ({
      ...(i % 10 ? lost(15 + i) : wonAfter(10 + i)),
      source: 'webForm',
    }));
    expect(sentences(numbered([...fast, ...slow])).join()).toContain('确有差异（Gray 检验 p = 0.0003）');
    expect(sentences(numbered([...fast, ...fast.map((one) => ({ ...one, source: 'webForm' }))])).join()).toContain(
      '没有可证实的差异',
    );
  });
});

describe('a record of closings that begins later than the leads', () => {
  const old = Array.from({ length: 30 }, (_, i) => ({ registeredOn: addDays('2023-01-01', i) }));
  const closed = Array.from({ length: 30 }, (_, i) => ({
    ...wonAfter(20 + i, { registeredOn: addDays('2024-02-01', i) }),
  }));

  test('is found, said, and older leads are watched from then on', () => {
    const said = sentences(numbered([...old, ...closed])).join();
    expect(said).toContain('成交和流失的记录看来从 2024-02-21 才开始');
  });

  test('is found although one deal was entered for the time before', () => {
    const stray = wonAfter(10, { registeredOn: '2023-01-10' });
    expect(sentences(numbered([...old, ...closed, stray])).join()).toContain('看来从 2024-02-21 才开始');
  });

  test('a young workbook without closings says nothing of the kind', () => {
    expect(sentences(numbered([...old.slice(0, 2), wonAfter(30)])).join()).not.toContain('看来从');
  });

  test('leads without days are counted beside it', () => {
    expect(sentences(numbered([{ registeredOn: '' }, wonAfter(3), { ...lost(3), closedOn: '' }])).join()).toContain(
      '2 条线索没有起算日或结束日',
    );
  });

  describe('closed leads without days, while open ones stay', () => {
    const days = { registeredOn: '2024-01-10' };
    const whole = [
      ...Array.from({ length: 20 }, () => wonAfter(9, days)),
      ...Array.from({ length: 20 }, () => lost(9)),
    ];
    const noDay = (lead: Lead, count: number) => Array.from({ length: count }, () => ({ ...lead, closedOn: '' }));
    const said = (more: readonly Lead[]) => sentences(numbered([...whole, ...more])).join();

    test('up to one in twenty are not worth a word', () =>
      expect(said(noDay(wonAfter(9), 2))).not.toMatch(/其中|偏低/));

    test('more, of the won as of the lost: shares by days come out too low', () =>
      expect(said([...noDay(wonAfter(9), 5), ...noDay(lost(9), 5)])).toContain(
        '其中 10 条已结（占已结的 20%），未结的却仍在观察：按天数的占比多半偏低',
      ));

    test('more of the lost: either way', () => expect(said(noDay(lost(9), 5))).toContain('可能偏高，也可能偏低'));
  });
});
