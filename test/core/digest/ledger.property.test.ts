import fc from 'fast-check';
import { dayPart, minuteNumber, stampOf } from '../../../src/core/date';
import { claim, endRun, type MailState, mark, startRun } from '../../../src/core/digest/ledger';
import { type LedgerTexts, readLedger, writeLedger, writeNotes } from '../../../src/core/digest/ledger-text';

/** The world outside the ledger: its stored texts, a lock, a mailbox, a clock. */
interface World {
  stored: LedgerTexts;
  clock: number;
  runs: number;
  kills: number;
  readonly mails: { readonly person: string; readonly day: string }[];
  quota: number;
}

interface Firing {
  /** Minutes since the firing before. */
  readonly wait: number;
  readonly people: readonly string[];
  readonly suppressed: readonly string[];
  readonly quota: number;
  readonly invalid: readonly string[];
  /** Dies before this effect; beyond the last one = lives. */
  readonly diesAt: number;
  /** Before this effect another run fires; beyond the last one = none. */
  readonly doubleAt: number;
}

const people = ['li', 'zhao', 'wang', 'chen', 'constructor'];
const firings = fc.record({
  wait: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 30, max: 4000 })),
  people: fc.shuffledSubarray(people),
  suppressed: fc.subarray(['sun']),
  quota: fc.integer({ min: 0, max: 6 }),
  invalid: fc.subarray(['wang'], { minLength: 0 }),
  diesAt: fc.integer({ min: 0, max: 24 }),
  doubleAt: fc.integer({ min: 0, max: 24 }),
});

class Killed extends Error {}

/** A run as the host makes it: every effect on the world is one step at which it may die or be overtaken. */
function fire(world: World, firing: Firing): void {
  world.runs++;
  const run = `r${world.runs}`;
  let step = 0;
  const effect = (act: () => void): void => {
    if (step === firing.doubleAt) fire(world, { ...firing, doubleAt: -1, diesAt: -1 });
    if (step === firing.diesAt) {
      world.kills++;
      throw new Killed();
    }
    step++;
    act();
  };
  const now = stampOf(world.clock);
  // The lock makes reading and storing the start of a run one step.
  const start = startRun(readLedger(world.stored, dayPart(now)), { ...firing, run, now, instant: world.clock });
  if (start === undefined) return;
  let ledger = start.ledger;
  world.stored = { ...world.stored, ledger: writeLedger(ledger) };
  const { day, slot } = start;
  const note = (state: 'open' | 'ended') => (): void => {
    const text = writeNotes({ run, day, record: ledger.days[day] ?? new Map(), state });
    world.stored = { ...world.stored, notes: { ...world.stored.notes, [slot]: text } };
  };
  for (const person of start.send) {
    const claimed = claim(ledger, { run, day: start.day, person });
    if (claimed === undefined) continue;
    ledger = claimed;
    effect(note('open'));
    const outcome: { state: 'sent' | 'failed' | 'queued' } = { state: 'sent' };
    effect(() => {
      if (firing.invalid.includes(person)) outcome.state = 'failed';
      else if (world.quota <= 0) outcome.state = 'queued';
      else {
        world.quota--;
        world.mails.push({ person, day: start.day });
      }
    });
    const { state } = outcome;
    ledger = mark(ledger, { day: start.day, person, state });
    if (state === 'queued') break;
  }
  ledger = endRun(ledger, run);
  effect(note('ended'));
}

function play(played: readonly Firing[]): World {
  const stored = { ledger: '', notes: { a: '', b: '' } };
  const world: World = { stored, clock: minuteNumber('2024-03-04T08:05'), runs: 0, kills: 0, mails: [], quota: 0 };
  for (const one of played) {
    const before = dayPart(stampOf(world.clock));
    world.clock += one.wait;
    if (dayPart(stampOf(world.clock)) !== before || world.quota === 0) world.quota = one.quota;
    try {
      fire(world, one);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
  }
  return world;
}

const calm = { wait: 60, people, suppressed: [], quota: 100, invalid: [], diesAt: -1, doubleAt: -1 };

test('never two mails for a person and day, whatever dies, fires twice, is missed or runs short', () => {
  fc.assert(
    fc.property(fc.array(firings, { maxLength: 12 }), (played) => {
      const { mails } = play(played);
      const seen = mails.map(({ person, day }) => `${day} ${person}`);
      expect(new Set(seen).size).toBe(seen.length);
    }),
    { numRuns: 1500 },
  );
});

test('after a calm run every mail of every day has one end, and unconfirmed ones are no more than the kills', () => {
  fc.assert(
    fc.property(fc.array(firings, { maxLength: 10 }), (played) => {
      const world = play([...played, calm, { ...calm, wait: 1440 }]);
      const { days } = readLedger(world.stored, dayPart(stampOf(world.clock)));
      const entries = Object.entries(days).flatMap(([day, record]) =>
        [...record].map((entry) => [day, ...entry] as const),
      );
      const ended: readonly MailState[] = ['sent', 'covered', 'suppressed', 'failed', 'unconfirmed'];
      expect(entries.filter(([, , state]) => !ended.includes(state))).toEqual([]);
      expect(entries.filter(([, , state]) => state === 'unconfirmed').length).toBeLessThanOrEqual(world.kills);
      for (const [day, person, state] of entries) {
        const left = world.mails.some((mail) => mail.person === person && mail.day === day);
        if (left) expect(['sent', 'unconfirmed']).toContain(state);
        if (state === 'sent') expect(left).toBe(true);
      }
    }),
    { numRuns: 1500 },
  );
});

test('every kill point of one run: the next runs give everybody a mail, but for at most one unconfirmed', () => {
  for (let diesAt = 0; diesAt < 11; diesAt++) {
    const world = play([{ ...calm, diesAt }, calm]);
    const missing = people.filter((person) => !world.mails.some((mail) => mail.person === person));
    expect(missing.length).toBeLessThanOrEqual(world.kills);
    expect(world.mails.length + missing.length).toBe(people.length);
  }
});

test('a clock that jumps back days or hours brings no second mail', () => {
  for (const jump of [-2880, -1440, -60, -11, -1, 1440]) {
    const world = play([calm, { ...calm, wait: jump }, { ...calm, wait: -jump }]);
    const seen = world.mails.map(({ person, day }) => `${day} ${person}`);
    expect(new Set(seen).size).toBe(seen.length);
  }
});
