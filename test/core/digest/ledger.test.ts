import { minuteNumber } from '../../../src/core/date';
import {
  claim,
  emptyLedger,
  endRun,
  isTrusted,
  type Ledger,
  mark,
  peopleIn,
  startRun,
} from '../../../src/core/digest/ledger';
import { readLedger, writeLedger } from '../../../src/core/digest/ledger-text';

const day = '2024-03-04';
const request = { run: 'r1', now: '2024-03-04T08:05', people: ['li', 'zhao', 'wang'], quota: 100 };

/** In this team the clock on the wall is that of the machine. */
function begun(ledger: Ledger, more: Partial<Parameters<typeof startRun>[1]> = {}) {
  const wish = { ...request, ...more };
  return startRun(ledger, { ...wish, instant: more.instant ?? minuteNumber(wish.now) });
}

function started(ledger: Ledger, more: Partial<Parameters<typeof startRun>[1]> = {}) {
  const run = begun(ledger, more);
  if (run === undefined) throw new Error('busy');
  return run;
}

function claimed(ledger: Ledger, person: string, run = 'r1'): Ledger {
  const after = claim(ledger, { run, day, person });
  if (after === undefined) throw new Error(`no claim for ${person}`);
  return after;
}

const states = (ledger: Ledger, of = day) => Object.fromEntries(ledger.days[of] ?? []);
/** A run in which everybody gets a mail. */
function finished(ledger: Ledger = emptyLedger): Ledger {
  let { ledger: book } = started(ledger);
  for (const person of request.people) book = mark(claimed(book, person), { day, person, state: 'sent' });
  return endRun(book, 'r1');
}

describe('one run', () => {
  test('queues everybody, claims before each mail, marks after it, gives the lease back', () => {
    const { ledger, send } = started(emptyLedger);
    expect(send).toEqual(['li', 'zhao', 'wang']);
    expect(states(ledger)).toEqual({ li: 'queued', zhao: 'queued', wang: 'queued' });
    expect(states(claimed(ledger, 'li'))).toMatchObject({ li: 'claimed' });
    expect(finished().lease).toBeUndefined();
    expect(states(finished())).toEqual({ li: 'sent', zhao: 'sent', wang: 'sent' });
  });

  test('a refused address fails alone, a refused quota waits', () => {
    let { ledger } = started(emptyLedger);
    ledger = mark(claimed(ledger, 'li'), { day, person: 'li', state: 'failed' });
    ledger = mark(claimed(ledger, 'zhao'), { day, person: 'zhao', state: 'queued' });
    expect(states(ledger)).toEqual({ li: 'failed', zhao: 'queued', wang: 'queued' });
  });

  test('only a claimed mail can be marked, only a queued one claimed, only by the run that holds the lease', () => {
    const { ledger } = started(emptyLedger);
    expect(mark(ledger, { day, person: 'li', state: 'sent' })).toBe(ledger);
    expect(claim(ledger, { run: 'r2', day, person: 'li' })).toBeUndefined();
    expect(claim(ledger, { run: 'r1', day, person: 'nobody' })).toBeUndefined();
    expect(claim(claimed(ledger, 'li'), { run: 'r1', day, person: 'li' })).toBeUndefined();
  });
});

describe('a second run', () => {
  test('finds the lease for ten minutes', () => {
    const { ledger } = started(emptyLedger);
    expect(begun(ledger, { run: 'r2', now: '2024-03-04T08:14' })).toBeUndefined();
    expect(begun(ledger, { run: 'r2', now: '2024-03-04T08:15' })).toBeDefined();
  });

  test('finds it by the machine’s clock: another zone or summer time makes it no older', () => {
    const { ledger, day: of } = started(emptyLedger, { instant: 1000 });
    expect(of).toBe(day);
    expect(begun(ledger, { run: 'r2', now: '2024-03-04T18:05', instant: 1001 })).toBeUndefined();
    expect(isTrusted(ledger, 1007)).toBe(true);
    expect(isTrusted(ledger, 1008)).toBe(false);
    expect(isTrusted(ledger, 992)).toBe(false);
  });

  test('never sends to who got theirs', () => {
    expect(started(finished(), { run: 'r2', people: ['li', 'chen'] }).send).toEqual(['chen']);
  });

  test('after a kill: the claimed one is unconfirmed and not resent, the others get theirs', () => {
    const dead = claimed(started(emptyLedger).ledger, 'li');
    const next = started(dead, { run: 'r2', now: '2024-03-04T09:05' });
    expect(next.send).toEqual(['zhao', 'wang']);
    expect(peopleIn(next.ledger, day, 'unconfirmed')).toEqual(['li']);
  });

  test('tries a refused address again only on demand', () => {
    let { ledger } = started(emptyLedger, { people: ['li'] });
    ledger = endRun(mark(claimed(ledger, 'li'), { day, person: 'li', state: 'failed' }), 'r1');
    expect(started(ledger, { run: 'r2' }).send).toEqual(['zhao', 'wang']);
    expect(started(ledger, { run: 'r2', retries: 'failed' }).send).toEqual(['li', 'zhao', 'wang']);
  });

  test('drops who has nothing left to read', () => {
    const { ledger } = started(emptyLedger, { quota: 0 });
    const next = started(endRun(ledger, 'r1'), { run: 'r2', people: ['zhao'] });
    expect(states(next.ledger)).toEqual({ li: 'suppressed', zhao: 'queued', wang: 'suppressed' });
  });
});

describe("what is not a run's to decide", () => {
  const dead = claimed(started(emptyLedger).ledger, 'li');

  test('a day that is closed, or was never begun, takes no claim and no mark', () => {
    const { ledger } = started(emptyLedger);
    const lost = { run: 'r1', day: '2024-03-05', person: 'li' };
    expect(claim(ledger, lost)).toBeUndefined();
    expect(mark(ledger, { day: lost.day, person: 'li', state: 'sent' })).toBe(ledger);
    expect(claim({ ...ledger, closedUpTo: day }, { run: 'r1', day, person: 'li' })).toBeUndefined();
    expect(claim({ ...ledger, closedUpTo: '2024-03-03' }, { run: 'r1', day, person: 'li' })).toBeDefined();
  });

  test('without a lease nobody claims and nobody ends anything', () => {
    const { lease: _lease, ...free } = started(emptyLedger).ledger;
    expect(claim(free, { run: 'r1', day, person: 'li' })).toBeUndefined();
    expect(endRun(free, 'r1')).toBe(free);
    expect(endRun(dead, 'r2')).toBe(dead);
  });

  test('a run begins on a day after the closed ones alone, and claims of the dead are given up all the same', () => {
    const closed = started({ ...dead, closedUpTo: day }, { run: 'r2', now: '2024-03-04T09:05' });
    expect({ send: closed.send, queued: closed.queued }).toEqual({ send: [], queued: [] });
    expect(closed.ledger.lease).toEqual(dead.lease);
    expect(states(closed.ledger)).toEqual({ li: 'unconfirmed', zhao: 'queued', wang: 'queued' });
    expect(started({ ...emptyLedger, closedUpTo: '2024-03-03' }).send).toEqual(request.people);
  });

  test('ending a run gives up what it had claimed', () =>
    expect(states(endRun(dead, 'r1'))).toEqual({ li: 'unconfirmed', zhao: 'queued', wang: 'queued' }));

  test('who is not wanted is suppressed, unless something became of their mail already', () => {
    const sent = finished();
    const next = started(sent, { run: 'r2', people: [], suppressed: ['li', 'chen'] });
    expect(states(next.ledger)).toEqual({ li: 'sent', zhao: 'sent', wang: 'sent', chen: 'suppressed' });
    const both = started(emptyLedger, { people: ['li'], suppressed: ['li', 'zhao'] });
    expect(states(both.ledger)).toEqual({ li: 'queued', zhao: 'suppressed' });
  });

  test('nobody is named for a day that never was', () => expect(peopleIn(emptyLedger, day, 'sent')).toEqual([]));

  test('an empty ledger has no day and nothing closed', () =>
    expect(emptyLedger).toStrictEqual({ days: {}, closedUpTo: '' }));
});

describe('the place where a run keeps its notes', () => {
  const later = { run: 'r2', now: '2024-03-04T09:05' };

  test('is the first one, and after a run that gave its lease back the first one again', () => {
    expect(started(emptyLedger).slot).toBe('a');
    const next = started(finished(), later);
    expect(next.slot).toBe('a');
    expect(next.ledger.stale).toBeUndefined();
  });

  test('is the other one after a run that never gave its lease back, which is remembered', () => {
    const dead = started(emptyLedger).ledger;
    const second = started(dead, later);
    expect(second.slot).toBe('b');
    expect(second.ledger.stale).toEqual({ run: 'r1', slot: 'a' });
    const third = started(second.ledger, { run: 'r3', now: '2024-03-04T10:05' });
    expect(third.slot).toBe('a');
    expect(third.ledger.stale).toEqual({ run: 'r2', slot: 'b' });
  });
});

describe('quota', () => {
  test('a quota below nothing is none', () => {
    const { send, queued } = started(emptyLedger, { quota: -3 });
    expect({ send, queued }).toEqual({ send: [], queued: ['li', 'zhao', 'wang'] });
  });

  test("a mail of the same day is not covered by itself, nor is anybody else's", () => {
    const waiting = endRun(started(emptyLedger, { quota: 0 }).ledger, 'r1');
    const later = { ...waiting, days: { ...waiting.days, '2024-03-06': new Map([['li', 'queued'] as const]) } };
    const { ledger } = started(later, { run: 'r2', now: '2024-03-05T08:05', people: ['li', 'zhao', 'wang'] });
    const sent = mark(claim(ledger, { run: 'r2', day: '2024-03-05', person: 'li' }) ?? ledger, {
      ...{ day: '2024-03-05', person: 'li', state: 'sent' },
    });
    expect(states(sent)).toEqual({ li: 'covered', zhao: 'queued', wang: 'queued' });
    expect(states(sent, '2024-03-05')).toEqual({ li: 'sent', zhao: 'queued', wang: 'queued' });
    expect(states(sent, '2024-03-06')).toEqual({ li: 'queued' });
  });

  test('the first in order go, the others wait and are named', () => {
    const { send, queued } = started(emptyLedger, { quota: 1 });
    expect({ send, queued }).toEqual({ send: ['li'], queued: ['zhao', 'wang'] });
  });

  test('what waited a day is covered by the next mail, or has nothing left to say', () => {
    const waiting = endRun(started(emptyLedger, { quota: 0 }).ledger, 'r1');
    const tomorrow = '2024-03-05';
    const next = started(waiting, { run: 'r2', now: '2024-03-05T08:05', people: ['li', 'zhao'] });
    const sent = mark(claim(next.ledger, { run: 'r2', day: tomorrow, person: 'li' }) ?? next.ledger, {
      day: tomorrow,
      person: 'li',
      state: 'sent',
    });
    expect(states(sent)).toEqual({ li: 'covered', zhao: 'queued', wang: 'suppressed' });
    expect(states(sent, tomorrow)).toEqual({ li: 'sent', zhao: 'queued' });
  });
});

const noNotes = { a: '', b: '' };
const stored = (ledger: Ledger) => ({ ledger: writeLedger(ledger), notes: noNotes });

describe('as text', () => {
  test('writing and reading keep everything, keys named like parts of an object too', () => {
    const people = ['li', '__proto__', 'constructor', '李,"四'];
    const { ledger } = started(emptyLedger, { people, quota: 2 });
    expect(readLedger(stored(ledger), day)).toEqual(ledger);
    expect(started(emptyLedger, { people }).send).toEqual(people);
  });

  test('fourteen days are kept; what falls out is closed for ever', () => {
    const days = Array.from({ length: 20 }, (_, index) => `2024-03-${String(index + 1).padStart(2, '0')}`);
    const ledger: Ledger = { ...emptyLedger, days: Object.fromEntries(days.map((of) => [of, new Map()])) };
    const read = readLedger(stored(ledger), '2024-03-20');
    expect(Object.keys(read.days)).toEqual(days.slice(-14));
    expect(read.closedUpTo).toBe('2024-03-06');
    expect(started(read, { now: '2024-03-06T08:05' }).send).toEqual([]);
  });

  test('a large team stays below the size of a property, today is never dropped', () => {
    const crowd = new Map(Array.from({ length: 120 }, (_, index) => [`业务员${index}`, 'sent'] as const));
    const days = Object.fromEntries(['01', '04', '05', '06', '07', '08'].map((of) => [`2024-03-${of}`, crowd]));
    const text = writeLedger({ ...emptyLedger, days });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(8900);
    expect(readLedger({ ledger: text, notes: noNotes }, '2024-03-08').days['2024-03-08']).toEqual(crowd);
  });

  test('a ledger of the version before is read; its lease is of no use any more', () => {
    const text = '{"v":1,"c":"","r":"","l":["r0","2024-03-04T08:00"],"d":{"2024-03-04":{"s":["li"],"c":["wang"]}}}';
    const ledger = readLedger({ ledger: text, notes: noNotes }, day);
    expect(states(ledger)).toEqual({ li: 'sent', wang: 'claimed' });
    expect(started(ledger).send).toEqual(['zhao']);
  });

  test('nothing stored is an empty ledger; garbage closes today and goes on tomorrow', () => {
    expect(readLedger({ ledger: '', notes: noNotes }, day)).toEqual(emptyLedger);
    for (const text of ['{', '[]', 'null', '{"v":3,"d":{}}', '{"v":1}', '"x"']) {
      const ledger = readLedger({ ledger: text, notes: noNotes }, day);
      expect(started(ledger).send).toEqual([]);
      expect(started(ledger, { now: '2024-03-05T08:05' }).send).toEqual(request.people);
    }
  });
});
