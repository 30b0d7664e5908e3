import {
  claim,
  emptyLedger,
  endRun,
  type Ledger,
  type MailState,
  mark,
  startRun,
} from '../../../src/core/digest/ledger';
import { readLedger, writeLedger, writeNotes } from '../../../src/core/digest/ledger-text';
import { type RunNotes, withNotes } from '../../../src/core/digest/run-notes';

const day = '2024-03-04';
const noNotes = { a: undefined, b: undefined };

function begun(ledger: Ledger, run: string, instant: number) {
  const started = startRun(ledger, { run, now: `${day}T08:05`, instant, people: ['li', 'zhao', 'wang'], quota: 9 });
  if (started === undefined) throw new Error(`${run} may not begin`);
  return started;
}

function notes(run: string, record: Readonly<Record<string, MailState>>, state: RunNotes['state'] = 'open'): RunNotes {
  return { run, day, record: new Map(Object.entries(record)), state };
}

const states = (ledger: Ledger, of = day) => Object.fromEntries(ledger.days[of] ?? []);

describe('the run that holds the lease', () => {
  const { ledger } = begun(emptyLedger, 'r1', 1000);

  test('writes its notes beside the ledger, and is heard', () => {
    expect(ledger.lease).toEqual({ run: 'r1', slot: 'a', taken: 1000 });
    const heard = withNotes(ledger, { b: undefined, a: notes('r1', { li: 'sent', zhao: 'claimed', wang: 'queued' }) });
    expect(states(heard)).toEqual({ li: 'sent', zhao: 'claimed', wang: 'queued' });
    expect(heard.lease).toBeDefined();
  });

  test('gives the lease back with its last word; what it claimed and did not mark is in doubt', () => {
    const heard = withNotes(ledger, { b: undefined, a: notes('r1', { li: 'sent', zhao: 'claimed' }, 'ended') });
    expect(states(heard)).toEqual({ li: 'sent', zhao: 'unconfirmed', wang: 'queued' });
    expect(heard.lease).toBeUndefined();
  });

  test('covers what waited from the days before', () => {
    const waiting = { ...ledger, days: { '2024-03-01': new Map([['li', 'queued' as const]]), ...ledger.days } };
    const heard = withNotes(waiting, { b: undefined, a: notes('r1', { li: 'sent' }) });
    expect(states(heard, '2024-03-01')).toEqual({ li: 'covered' });
  });

  test('notes of another run, of another slot or of a day that is gone are not heard', () => {
    const strange = notes('r0', { li: 'sent' });
    expect(withNotes(ledger, { b: notes('r1', { li: 'sent' }), a: strange })).toEqual(ledger);
    const old = { ...notes('r1', { li: 'sent' }), day: '2024-01-01' };
    expect(withNotes(ledger, { b: undefined, a: old })).toEqual(ledger);
    expect(withNotes(ledger, noNotes)).toEqual(ledger);
  });
});

describe('a run that outlives its lease', () => {
  const first = begun(emptyLedger, 'r1', 1000);
  const claimed = claim(first.ledger, { run: 'r1', day, person: 'li' }) ?? first.ledger;
  const second = begun(withNotes(first.ledger, { b: undefined, a: notes('r1', { li: 'claimed' }) }), 'r2', 1010);

  test('the next one takes the other slot, and does not send what was claimed', () => {
    expect(claimed.days[day]?.get('li')).toBe('claimed');
    expect(second.slot).toBe('b');
    expect(second.ledger.stale).toEqual({ run: 'r1', slot: 'a' });
    expect(second.send).toEqual(['zhao', 'wang']);
    expect(states(second.ledger)).toEqual({ li: 'unconfirmed', zhao: 'queued', wang: 'queued' });
  });

  test('what it still sends is sent, what it still claims is in doubt: neither is sent again', () => {
    const late = notes('r1', { li: 'sent', zhao: 'claimed', wang: 'queued' });
    expect(states(withNotes(second.ledger, { b: undefined, a: late }))).toEqual({
      li: 'sent',
      zhao: 'unconfirmed',
      wang: 'queued',
    });
    const doubtful = notes('r1', { zhao: 'unconfirmed' });
    expect(states(withNotes(second.ledger, { b: undefined, a: doubtful }))).toMatchObject({ zhao: 'unconfirmed' });
  });

  test('it cannot undo what the one after it has done', () => {
    const after = {
      b: notes('r2', { li: 'unconfirmed', zhao: 'sent', wang: 'failed' }, 'ended'),
      a: notes('r1', { zhao: 'claimed', wang: 'claimed' }),
    };
    expect(states(withNotes(second.ledger, after))).toEqual({ li: 'unconfirmed', zhao: 'sent', wang: 'failed' });
    const both = { b: notes('r2', { zhao: 'queued' }), a: notes('r1', { zhao: 'sent' }) };
    expect(states(withNotes(second.ledger, both))).toMatchObject({ zhao: 'sent' });
  });

  test('its slot stays its own as long as the runs after it end well', () => {
    const ended = withNotes(second.ledger, { b: notes('r2', { zhao: 'sent', wang: 'sent' }, 'ended'), a: undefined });
    const third = begun(ended, 'r3', 1100);
    expect([third.slot, third.ledger.stale?.run]).toEqual(['b', 'r1']);
    const fourth = begun(third.ledger, 'r4', 1200);
    expect([fourth.slot, fourth.ledger.stale?.run]).toEqual(['a', 'r3']);
  });
});

describe('as text', () => {
  test('ledger and notes together read as what they were', () => {
    const { ledger, slot } = begun(emptyLedger, 'r1', 1000);
    const sent = mark(claim(ledger, { run: 'r1', day, person: 'li' }) ?? ledger, { day, person: 'li', state: 'sent' });
    const text = (book: Ledger, state: RunNotes['state']) =>
      writeNotes({ run: 'r1', day, record: book.days[day] ?? new Map(), state });
    const read = (written: string) =>
      readLedger({ ledger: writeLedger(ledger), notes: { b: '', a: '', [slot]: written } }, day);
    expect(read(text(sent, 'open'))).toEqual(sent);
    expect(read(text(endRun(sent, 'r1'), 'ended'))).toEqual(endRun(sent, 'r1'));
    const next = begun(sent, 'r2', 1010).ledger;
    expect(readLedger({ ledger: writeLedger(next), notes: { b: '', a: '' } }, day)).toEqual(next);
  });

  test.each(['{', '[]', '{"v":1,"r":"r1","y":"2024-03-04"}', '{"v":2,"y":"2024-03-04"}', '{"v":2,"r":"r1","y":"x"}'])(
    'notes that cannot be read close the day, since anything may have been sent: %s',
    (garbage) => {
      const { ledger } = begun(emptyLedger, 'r1', 1000);
      const read = readLedger({ ledger: writeLedger(ledger), notes: { b: '', a: garbage } }, day);
      expect(read.closedUpTo).toBe(day);
      expect(begun(read, 'r2', 1010).send).toEqual([]);
    },
  );

  test('garbage in the place of a run that has ended harms nobody', () => {
    const ledger = endRun(begun(emptyLedger, 'r1', 1000).ledger, 'r1');
    const read = readLedger({ ledger: writeLedger(ledger), notes: { b: '{', a: '{' } }, day);
    expect(read.closedUpTo).toBe('');
    expect(begun(read, 'r2', 1001).send).toEqual(['li', 'zhao', 'wang']);
  });
});
