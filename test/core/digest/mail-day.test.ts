import { minuteNumber } from '../../../src/core/date';
import { emptyLedger, type Ledger, type MailState } from '../../../src/core/digest/ledger';
import { mailWork, missedDays } from '../../../src/core/digest/mail-day';
import { contextAt } from '../reminder/builders';

const ran = (
  days: Readonly<Record<string, Readonly<Record<string, MailState>>>>,
  more: Partial<Ledger> = {},
): Ledger => ({
  ...emptyLedger,
  days: Object.fromEntries(Object.entries(days).map(([day, record]) => [day, new Map(Object.entries(record))])),
  ...more,
});

test.each([
  ['before the hour of the team', '2024-03-04T07:59', emptyLedger, 'none'],
  ['at its hour', '2024-03-04T08:00', emptyLedger, 'daily'],
  ['any later, however late the trigger is', '2024-03-04T23:30', emptyLedger, 'daily'],
  ['on a day off', '2024-03-03T09:00', emptyLedger, 'none'],
  ['once it is done', '2024-03-04T09:00', ran({ '2024-03-04': { li: 'sent' } }), 'none'],
  ['done without anybody to write to', '2024-03-04T09:00', ran({ '2024-03-04': {} }), 'none'],
  ['while somebody waits for quota', '2024-03-04T09:00', ran({ '2024-03-04': { li: 'queued' } }), 'continue'],
  ['after a kill', '2024-03-04T09:00', ran({ '2024-03-04': { li: 'claimed' } }), 'continue'],
  [
    'while another run lives',
    '2024-03-04T09:00',
    ran(
      { '2024-03-04': { li: 'queued' } },
      { lease: { run: 'r', slot: 'a', taken: minuteNumber('2024-03-04T08:55') } },
    ),
    'none',
  ],
  ['on a closed day', '2024-03-04T09:00', ran({}, { closedUpTo: '2024-03-04' }), 'none'],
])('%s', (_what, ...[now, ledger, work]) => {
  expect(mailWork(ledger as Ledger, { ...contextAt(now as string), instant: minuteNumber(now as string) })).toBe(work);
});

describe('missed days', () => {
  const { calendar } = contextAt('2024-03-12T08:00');

  test('are the working days since the last run', () => {
    expect(missedDays(ran({ '2024-03-07': {} }), '2024-03-12', calendar)).toEqual(['2024-03-08', '2024-03-11']);
    expect(missedDays(ran({ '2024-03-11': {} }), '2024-03-12', calendar)).toEqual([]);
  });

  test('today and what lies ahead are no runs of the past, in whatever order they stand', () => {
    const days = { '2024-03-12': {}, '2024-03-06': {}, '2024-03-07': {}, '2024-03-20': {} };
    expect(missedDays(ran(days), '2024-03-12', calendar)).toEqual(['2024-03-08', '2024-03-11']);
  });

  test('a closed day counts as one on which a run went out, unless today itself is closed', () => {
    expect(missedDays(ran({}, { closedUpTo: '2024-03-08' }), '2024-03-12', calendar)).toEqual(['2024-03-11']);
    expect(missedDays(ran({ '2024-03-06': {} }, { closedUpTo: '2024-03-08' }), '2024-03-12', calendar)).toEqual([
      '2024-03-11',
    ]);
    expect(missedDays(ran({}, { closedUpTo: '2024-03-12' }), '2024-03-12', calendar)).toEqual([]);
  });

  test('sixty days are named in full, of a longer gap the last sixty', () => {
    const everyDay = { ...calendar, isWorkday: () => true };
    const missed = (since: string) => missedDays(ran({ [since]: {} }), '2024-03-12', everyDay);
    expect(missed('2024-01-12')).toHaveLength(59);
    expect(missed('2024-01-12')[0]).toBe('2024-01-13');
    expect(missed('2024-01-11')).toEqual(missed('2024-01-12'));
    expect(missed('2020-01-01')).toEqual(missed('2024-01-12'));
  });

  test('none in a new workbook; at most sixty days are named', () => {
    expect(missedDays(emptyLedger, '2024-03-12', calendar)).toEqual([]);
    expect(missedDays(ran({ '2020-03-11': {} }), '2024-03-12', calendar).length).toBeLessThanOrEqual(60);
  });
});
