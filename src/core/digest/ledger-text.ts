import type { Day } from '../date';
import { isRecord } from '../is-record';
import { type DayRecord, emptyLedger, type Ledger, type MailState, type Slot } from './ledger';
import { utf8Length } from './mail-draft';
import { type RunNotes, withNotes } from './run-notes';

/** Days that are kept. */
const KEPT_DAYS = 14;
/** A property holds 9 KB. */
const MOST_BYTES = 8900;
const VERSION = 2;

const LETTERS = {
  queued: 'q',
  claimed: 'c',
  sent: 's',
  covered: 'v',
  suppressed: 'x',
  failed: 'f',
  unconfirmed: 'u',
} as const satisfies Readonly<Record<MailState, string>>;
const STATES: ReadonlyMap<string, MailState> = new Map(
  Object.entries(LETTERS).map(([state, letter]) => [letter, state as MailState]),
);

/** The ledger as one text small enough for a property: the newest days; older ones are closed, never sent for again. */
export function writeLedger(ledger: Ledger): string {
  const days = Object.keys(ledger.days).sort();
  let kept = days.slice(-KEPT_DAYS);
  let text = textOf(ledger, days, kept);
  while (kept.length > 1 && utf8Length(text) > MOST_BYTES) {
    kept = kept.slice(1);
    text = textOf(ledger, days, kept);
  }
  return text;
}

/** The texts of the book of mails: what was stored under the lock, and the notes of the runs. */
export interface LedgerTexts {
  readonly ledger: string;
  readonly notes: Readonly<Record<Slot, string>>;
}

/** The notes of a run as one text. */
export function writeNotes({ run, day, record, state }: RunNotes): string {
  return JSON.stringify({ v: VERSION, r: run, y: day, e: state === 'ended' ? 1 : 0, s: lettersOf(record) });
}

/**
 * Reads the ledger. Nothing stored yet = empty. A text that cannot be read closes the days up to today: nothing more is
 * sent today (it may have been), tomorrow goes on.
 */
export function readLedger({ ledger, notes }: LedgerTexts, today: Day): Ledger {
  if (ledger === '') return emptyLedger;
  const stored = storedLedger(parsed(ledger));
  if (stored === undefined) return { ...emptyLedger, closedUpTo: today };
  const bySlot = { a: notesIn(parsed(notes.a)), b: notesIn(parsed(notes.b)) };
  const { lease } = stored;
  const isSpoilt = lease !== undefined && notes[lease.slot] !== '' && bySlot[lease.slot] === undefined;
  return withNotes(isSpoilt ? { ...stored, closedUpTo: today } : stored, bySlot);
}

/** Version 1 had no notes, and a lease in wall time, which nothing is left of by now. */
function storedLedger(read: unknown): Ledger | undefined {
  if (!isRecord(read) || (read['v'] !== VERSION && read['v'] !== 1) || !isRecord(read['d'])) return undefined;
  const [run, slot, taken] = listIn(read, 'l');
  const [staleRun, staleSlot] = listIn(read, 'p');
  const days = Object.entries(read['d']).map(([day, record]) => [day, recordOf(record)] as const);
  return {
    days: Object.fromEntries(days.filter(([day]) => isDay(day))),
    ...(typeof run === 'string' && isSlot(slot) && typeof taken === 'number' && { lease: { run, slot, taken } }),
    ...(typeof staleRun === 'string' && isSlot(staleSlot) && { stale: { run: staleRun, slot: staleSlot } }),
    closedUpTo: textIn(read, 'c'),
  };
}

function notesIn(read: unknown): RunNotes | undefined {
  if (!isRecord(read) || read['v'] !== VERSION || !isDay(read['y']) || typeof read['r'] !== 'string') return undefined;
  return { run: read['r'], day: read['y'], record: recordOf(read['s']), state: read['e'] === 1 ? 'ended' : 'open' };
}

function textOf(ledger: Ledger, days: readonly Day[], kept: readonly Day[]): string {
  const dropped = days[days.length - kept.length - 1] ?? '';
  const entries = Object.entries(ledger.days).filter(([day]) => kept.includes(day));
  const records = entries.map(([day, record]) => [day, lettersOf(record)] as const);
  return JSON.stringify({
    v: VERSION,
    c: [dropped, ledger.closedUpTo].sort().pop(),
    ...(ledger.lease && { l: [ledger.lease.run, ledger.lease.slot, ledger.lease.taken] }),
    ...(ledger.stale && { p: [ledger.stale.run, ledger.stale.slot] }),
    d: Object.fromEntries(records),
  });
}

/** People by the letter of their state: far shorter than a state per person. */
function lettersOf(record: DayRecord): Readonly<Record<string, readonly string[]>> {
  const people: Record<string, string[]> = {};
  for (const [person, state] of record) {
    const letter = LETTERS[state];
    people[letter] = [...(people[letter] ?? []), person];
  }
  return people;
}

function recordOf(read: unknown): DayRecord {
  const record = new Map<string, MailState>();
  if (!isRecord(read)) return record;
  for (const [letter, people] of Object.entries(read)) {
    const state = STATES.get(letter);
    if (state === undefined || !Array.isArray(people)) continue;
    for (const person of people) if (typeof person === 'string') record.set(person, state);
  }
  return record;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isSlot(value: unknown): value is Slot {
  return value === 'a' || value === 'b';
}

function isDay(value: unknown): value is Day {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function listIn(record: Readonly<Record<string, unknown>>, key: string): readonly unknown[] {
  const value = record[key];
  return Array.isArray(value) ? value : [];
}

function textIn(record: Readonly<Record<string, unknown>>, key: string): string {
  const value = record[key];
  return typeof value === 'string' ? value : '';
}
