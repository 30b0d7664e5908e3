import { emptyLedger, type Ledger, type MailState } from '../../../src/core/digest/ledger';
import { areMailsStuck, mailFacts } from '../../../src/core/digest/mail-facts';
import { member } from '../reminder/builders';

type Days = Readonly<Record<string, Readonly<Record<string, MailState>>>>;

const ledger = (days: Days): Ledger => ({
  ...emptyLedger,
  days: Object.fromEntries(Object.entries(days).map(([day, record]) => [day, new Map(Object.entries(record))])),
});
const members = [member('boss', { role: 'manager' }), member('li'), member('zhao')];
const today = '2024-03-08';
const facts = (days: Days) => mailFacts(ledger(days), today, members);

describe('what managers hear of', () => {
  test('refused and doubtful mails since their last summary, that day included', () => {
    expect(
      facts({
        '2024-03-05': { boss: 'sent', li: 'failed', zhao: 'unconfirmed' },
        '2024-03-06': { boss: 'sent', zhao: 'failed' },
        '2024-03-07': { boss: 'unconfirmed', li: 'failed' },
      }),
    ).toEqual({ queued: [], failed: ['zhao', 'li'], unconfirmed: ['boss'] });
  });

  test('a day on which no manager got a summary is told on the day after the next', () => {
    const days: Days = { '2024-03-06': { boss: 'queued', li: 'unconfirmed' }, '2024-03-07': { boss: 'queued' } };
    expect(facts(days).unconfirmed).toEqual(['li']);
  });

  test('of today what is in doubt, dead claims too; each name once; nothing of the days to come', () => {
    expect(
      facts({
        '2024-03-07': { li: 'claimed', zhao: 'unconfirmed' },
        [today]: { zhao: 'unconfirmed', boss: 'claimed', li: 'failed' },
        '2024-03-11': { li: 'unconfirmed' },
      }),
    ).toEqual({ queued: [], failed: [], unconfirmed: ['zhao', 'li', 'boss'] });
  });

  test('a mail that a member who is no manager got does not count as told', () => {
    const days: Days = { '2024-03-06': { zhao: 'failed' }, '2024-03-07': { li: 'sent' } };
    expect(facts(days).failed).toEqual(['zhao']);
  });
});

describe('mails are stuck', () => {
  test.each<[string, Days, boolean]>([
    ['nothing has been', {}, false],
    ['all wait for quota', { '2024-03-07': { li: 'queued', zhao: 'queued' } }, true],
    ['a run has died and nobody has got any', { '2024-03-07': { li: 'claimed' } }, true],
    ['one got theirs', { '2024-03-07': { li: 'sent', zhao: 'queued' } }, false],
    ['several are in doubt', { '2024-03-07': { li: 'unconfirmed', zhao: 'unconfirmed' } }, true],
    ['one alone is in doubt', { '2024-03-07': { li: 'unconfirmed', zhao: 'suppressed' } }, false],
    ['addresses were refused', { '2024-03-07': { li: 'failed' } }, false],
    ['a later day had nothing to say', { '2024-03-07': { li: 'queued' }, '2024-03-08': {} }, true],
    ['what waited was told later', { '2024-03-06': { li: 'covered' }, '2024-03-07': { li: 'sent' } }, false],
    ['what waited is wanted no more', { '2024-03-07': { li: 'suppressed' } }, false],
    ['an older day is no matter', { '2024-03-06': { li: 'queued' }, '2024-03-07': { zhao: 'sent' } }, false],
  ])('%s', (_what, days, stuck) => {
    expect(areMailsStuck(ledger(days))).toBe(stuck);
  });
});
