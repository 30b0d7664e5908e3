import type { Day } from '../date';
import { type DayRecord, emptyLedger, type Ledger, type MailState } from './ledger';
import { utf8Length } from './mail-draft';

/** Days that are kept. */
const KEPT_DAYS = 14;
/** A property holds 9 KB. */
const MOST_BYTES = 8900;
const VERSION = 1;

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

/**
 * Reads the ledger. Nothing stored yet = empty. A text that cannot be read closes the days up to today: nothing more is
 * sent today (it may have been), tomorrow goes on.
 */
export function readLedger(text: string | null, today: Day): Ledger {
  if (text === null || text === '') return emptyLedger;
  const read = parsed(text);
  if (!isRecord(read) || read['v'] !== VERSION || !isRecord(read['d'])) return { ...emptyLedger, closedUpTo: today };
  const lease = read['l'];
  const days = Object.entries(read['d']).map(([day, record]) => [day, recordOf(record)] as const);
  return {
    days: Object.fromEntries(days.filter(([day]) => /^\d{4}-\d{2}-\d{2}$/.test(day))),
    ...(isLease(lease) && { lease: { run: lease[0], taken: lease[1] } }),
    closedUpTo: textIn(read, 'c'),
    lastRun: textIn(read, 'r'),
  };
}

function textOf(ledger: Ledger, days: readonly Day[], kept: readonly Day[]): string {
  const dropped = days[days.length - kept.length - 1] ?? '';
  const records = kept.map((day) => [day, lettersOf(ledger.days[day] ?? new Map())] as const);
  return JSON.stringify({
    v: VERSION,
    c: [dropped, ledger.closedUpTo].sort().pop(),
    r: ledger.lastRun,
    ...(ledger.lease && { l: [ledger.lease.run, ledger.lease.taken] }),
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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLease(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string';
}

function textIn(record: Readonly<Record<string, unknown>>, key: string): string {
  const value = record[key];
  return typeof value === 'string' ? value : '';
}
