import { emptyLedger, type Ledger, type MailState } from '../../../src/core/digest/ledger';
import { type LedgerTexts, readLedger, writeLedger, writeNotes } from '../../../src/core/digest/ledger-text';

const today = '2024-03-04';
const noNotes = { a: '', b: '' };
const record = (states: Readonly<Record<string, MailState>>) => new Map(Object.entries(states));
const ledgerOf = (days: Readonly<Record<string, Readonly<Record<string, MailState>>>>, more: Partial<Ledger> = {}) => ({
  ...emptyLedger,
  days: Object.fromEntries(Object.entries(days).map(([day, states]) => [day, record(states)])),
  ...more,
});
const read = (ledger: object | string, notes: LedgerTexts['notes'] = noNotes) =>
  readLedger({ ledger: typeof ledger === 'string' ? ledger : JSON.stringify(ledger), notes }, today);

const every: Readonly<Record<string, MailState>> = {
  ...{ a: 'queued', b: 'claimed', c: 'sent', d: 'covered', e: 'suppressed', f: 'failed', g: 'unconfirmed' },
};

test('every state of a mail, the lease, the stale run and what is closed come back as they were', () => {
  const ledger: Ledger = ledgerOf(
    { '2024-03-01': { a: 'sent' }, [today]: every },
    {
      lease: { run: 'r1', slot: 'b', taken: 28_491_845 },
      stale: { run: 'r0', slot: 'a' },
      closedUpTo: '2024-02-28',
    },
  );
  expect(read(writeLedger(ledger))).toStrictEqual(ledger);
});

test('the newest days are kept, in whatever order they were written down', () => {
  const days = Array.from({ length: 16 }, (_, index) => `2024-02-${String(index + 10)}`);
  const shuffled = [...days.slice(9), ...days.slice(0, 9)];
  const kept = read(writeLedger(ledgerOf(Object.fromEntries(shuffled.map((day) => [day, {}])))));
  expect(Object.keys(kept.days).sort()).toEqual(days.slice(2));
  expect(kept.closedUpTo).toBe('2024-02-11');
});

test('what was closed further on stays closed when older days fall out', () => {
  const days = Array.from({ length: 15 }, (_, index) => `2024-02-${String(index + 10)}`);
  const ledger = ledgerOf(Object.fromEntries(days.map((day) => [day, {}])), { closedUpTo: '2024-02-20' });
  expect(read(writeLedger(ledger)).closedUpTo).toBe('2024-02-20');
});

describe('a property holds 8,900 bytes of it', () => {
  const bytes = (text: string) => Buffer.byteLength(text);
  /** Two days, the second with one name of so many signs. */
  const twoDays = (signs: number) =>
    ledgerOf({ '2024-03-01': { li: 'sent' }, [today]: { ['x'.repeat(signs)]: 'sent' } });
  const bare = bytes(writeLedger(twoDays(0)));

  test('exactly so many are fine', () => {
    const text = writeLedger(twoDays(8900 - bare));
    expect(bytes(text)).toBe(8900);
    expect(Object.keys(read(text).days)).toEqual(['2024-03-01', today]);
  });

  test('one more, and the oldest day falls out and is closed', () => {
    const text = writeLedger(twoDays(8901 - bare));
    expect(Object.keys(read(text).days)).toEqual([today]);
    expect(read(text).closedUpTo).toBe('2024-03-01');
  });

  test('a single day stays whatever its size', () => {
    const text = writeLedger(ledgerOf({ [today]: { ['x'.repeat(10_000)]: 'sent' } }));
    expect(Object.keys(read(text).days)).toEqual([today]);
  });
});

describe('parts that cannot be read are left out, the rest counts', () => {
  const whole = { v: 2, c: '', d: { [today]: { s: ['li'] } } };
  const plain = ledgerOf({ [today]: { li: 'sent' } });

  test.each([
    ['a day that is none', { ...whole, d: { ...whole.d, 'x2024-03-05': {}, '2024-03-05x': {}, constructor: {} } }],
    ['a state that is none', { ...whole, d: { [today]: { s: ['li'], z: ['wang'] } } }],
    ['people that are no list', { ...whole, d: { [today]: { s: ['li'], q: 'wang', c: { 0: 'wang' } } } }],
    ['a person who is no text', { ...whole, d: { [today]: { s: ['li', 7, null, ['wang']] } } }],
    ['a lease that is none', { ...whole, l: 'r1' }],
    ['a lease without a moment', { ...whole, l: ['r1', 'a', '08:00'] }],
    ['a lease without a name', { ...whole, l: [1, 'a', 5] }],
    ['a lease in no place', { ...whole, l: ['r1', 'c', 5] }],
    ['a stale run in no place', { ...whole, p: ['r0'] }],
    ['a stale run without a name', { ...whole, p: [0, 'a'] }],
    ['a closed day that is no text', { ...whole, c: 20240301 }],
  ])('%s', (_what, stored) => expect(read(stored)).toStrictEqual(plain));

  test('a day of which nothing can be read has no mails', () => {
    expect(read({ ...whole, d: { [today]: ['li'] } })).toStrictEqual(ledgerOf({ [today]: {} }));
    expect(read({ ...whole, d: { [today]: null } })).toStrictEqual(ledgerOf({ [today]: {} }));
  });
});

test.each([
  ['no JSON', '{'],
  ['a list', []],
  ['nothing', 'null'],
  ['another version', { v: 3, d: {} }],
  ['no version', { d: {} }],
  ['no days', { v: 2 }],
  ['days that are none', { v: 2, d: [] }],
])('%s: today is closed, since mails may have gone out', (_what, stored) =>
  expect(read(stored)).toStrictEqual({ days: {}, closedUpTo: today }),
);

describe('the notes of the run that holds the lease', () => {
  const lease = { run: 'r1', slot: 'a', taken: 5 } as const;
  const open = ledgerOf({ [today]: { li: 'queued', wang: 'queued' } }, { lease });
  const noted = { run: 'r1', day: today, record: record({ li: 'sent', wang: 'claimed' }), state: 'open' } as const;
  const withNote = (a: string, b = '') => read(writeLedger(open), { a, b });

  test('are heard', () => {
    expect(Object.fromEntries(withNote(writeNotes(noted)).days[today] ?? [])).toEqual({ li: 'sent', wang: 'claimed' });
    expect(withNote(writeNotes(noted)).lease).toEqual(lease);
  });

  test('end the run when they say so', () => {
    const ended = withNote(writeNotes({ ...noted, state: 'ended' }));
    expect(ended.lease).toBeUndefined();
    expect(Object.fromEntries(ended.days[today] ?? [])).toEqual({ li: 'sent', wang: 'unconfirmed' });
  });

  test('of another run in that place are an older story', () => {
    expect(withNote(writeNotes({ ...noted, run: 'r0' }))).toStrictEqual(open);
  });

  test('in the other place are not theirs', () => {
    expect(withNote('', writeNotes(noted))).toStrictEqual(open);
  });

  test('that outlived its lease: what it has sent is sent, what it may have sent is not sent again', () => {
    const stale = { run: 'r0', slot: 'b' } as const;
    const waiting = { a: 'queued', b: 'queued', c: 'queued', d: 'sent', e: 'failed', f: 'queued' } as const;
    const later = ledgerOf({ '2024-03-01': { a: 'queued' }, [today]: waiting }, { lease, stale });
    const told = { a: 'sent', b: 'claimed', c: 'unconfirmed', d: 'claimed', e: 'sent', f: 'failed' } as const;
    const late = writeNotes({ run: 'r0', day: today, record: record(told), state: 'ended' });
    const heard = read(writeLedger(later), { a: '', b: late });
    expect(Object.fromEntries(heard.days[today] ?? [])).toEqual({
      ...{ a: 'sent', b: 'unconfirmed', c: 'unconfirmed', d: 'sent', e: 'sent', f: 'queued' },
    });
    expect(Object.fromEntries(heard.days['2024-03-01'] ?? [])).toEqual({ a: 'covered' });
    expect(heard.lease).toEqual(lease);
    expect(read(writeLedger(later), { a: '', b: late.replace('"r0"', '"r9"') })).toStrictEqual(later);
  });

  test('of a mail that is known as sent do not take that back', () => {
    const known = ledgerOf({ [today]: { li: 'sent', wang: 'queued' } }, { lease });
    const note = writeNotes({ ...noted, record: record({ li: 'claimed', chen: 'sent' }) });
    expect(Object.fromEntries(read(writeLedger(known), { a: note, b: '' }).days[today] ?? [])).toEqual({
      ...{ li: 'sent', wang: 'queued' },
    });
  });

  test('of a day that the ledger does not have say nothing', () => {
    const note = writeNotes({ ...noted, day: '2024-03-05' });
    expect(withNote(note)).toStrictEqual(open);
  });

  test('that cannot be read close today', () => {
    for (const spoilt of ['{', '{"v":1}', '{"v":2,"r":"r1","y":"today"}', '{"v":2,"r":1,"y":"2024-03-04"}', '[]'])
      expect(withNote(spoilt)).toStrictEqual({ ...open, closedUpTo: today });
    expect(withNote('', '{')).toStrictEqual(open);
  });
});
