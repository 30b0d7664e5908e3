import { type Day, dayPart, type Stamp } from '../date';

/**
 * What became of a person's mail of a day. `queued` = still to be sent, `claimed` = being sent just now, `covered` = said
 * in a later day's mail, `suppressed` = not wanted or nothing left to say, `unconfirmed` = the run died around it.
 */
export type MailState = 'queued' | 'claimed' | 'sent' | 'covered' | 'suppressed' | 'failed' | 'unconfirmed';

/** Member keys and what became of their mail. A map, since a key may be any text. */
export type DayRecord = ReadonlyMap<string, MailState>;

/** The two places where runs keep their notes, in turn: a run writes nowhere else while it sends. */
export type Slot = 'a' | 'b';

/** Which run may send; it expires by itself, later than any run lives. */
export interface Lease {
  readonly run: string;
  readonly slot: Slot;
  /** Minutes since 1970 by the machine: no zone and no summer time can make a living lease look old. */
  readonly taken: number;
}

/** The book of mails in the document properties: neither an undo nor a version restore reaches it. */
export interface Ledger {
  readonly days: Readonly<Record<Day, DayRecord>>;
  readonly lease?: Lease;
  /** The last run whose lease ran out before it said its last word: what it still notes down is heard. */
  readonly stale?: Pick<Lease, 'run' | 'slot'>;
  /** Days up to this one are closed: nothing is ever sent for them again. */
  readonly closedUpTo: Day | '';
}

export interface RunRequest {
  /** Name of the run, unique. */
  readonly run: string;
  readonly now: Stamp;
  /** The same moment in minutes since 1970. */
  readonly instant: number;
  /** Who has something to read, most urgent first. */
  readonly people: readonly string[];
  readonly suppressed?: readonly string[];
  /** How many mails may still leave today. */
  readonly quota: number;
  /** Whether refused addresses are tried again: a person who presses "send now" may have corrected one. */
  readonly retries?: 'none' | 'failed';
}

export interface StartedRun {
  readonly ledger: Ledger;
  readonly day: Day;
  readonly slot: Slot;
  /** Who gets a mail in this run, in order. */
  readonly send: readonly string[];
  /** Who has to wait for quota. */
  readonly queued: readonly string[];
}

/** Minutes after which a lease is dead: longer than any run lives. */
export const LEASE_MINUTES = 10;

/** Minutes after which a run trusts its own lease no more: well before anybody else may take it. */
const TRUSTED_MINUTES = 8;

export const emptyLedger: Ledger = { days: {}, closedUpTo: '' };

/**
 * Begins a run: takes the lease, gives up claims of dead runs as unconfirmed, and queues who gets a mail. Undefined while
 * another run holds the lease. To be stored under the lock, before the first mail.
 */
export function startRun(ledger: Ledger, request: RunRequest): StartedRun | undefined {
  if (isLeased(ledger, request.instant)) return undefined;
  const day = dayPart(request.now);
  const known = settleOlderDays(settleClaims(ledger.days), { ...request, day });
  const base = { ...ledger, ...staleAfter(ledger), days: known };
  const slot = base.stale?.slot === 'a' ? 'b' : 'a';
  if (day <= ledger.closedUpTo) return { ledger: base, day, slot, send: [], queued: [] };
  const record = dayRecord(known[day] ?? new Map(), request);
  const waiting = request.people.filter((person) => record.get(person) === 'queued');
  const lease = { run: request.run, slot, taken: request.instant } as const;
  return {
    ledger: { ...base, days: { ...known, [day]: record }, lease },
    ...{ day, slot },
    send: waiting.slice(0, Math.max(0, request.quota)),
    queued: waiting.slice(Math.max(0, request.quota)),
  };
}

/** A lease that is still there when another run begins was never given back. */
function staleAfter({ lease }: Ledger): Pick<Ledger, 'stale'> {
  return lease === undefined ? {} : { stale: { run: lease.run, slot: lease.slot } };
}

/** Whether a run that still lives holds the lease. A clock that jumped far either way ends it. */
export function isLeased({ lease }: Ledger, instant: number): boolean {
  return lease !== undefined && Math.abs(instant - lease.taken) < LEASE_MINUTES;
}

/** Whether a run may still believe in its lease: not when the clock has gone on, or back, as far as no run lives. */
export function isTrusted({ lease }: Ledger, instant: number): boolean {
  return lease !== undefined && Math.abs(instant - lease.taken) < TRUSTED_MINUTES;
}

/** Claims a person's mail for a run: to be stored before it is sent. Undefined when it is not theirs to send (any more). */
export function claim(
  ledger: Ledger,
  { run, day, person }: { run: string; day: Day; person: string },
): Ledger | undefined {
  const isOpen = ledger.days[day]?.get(person) === 'queued' && day > ledger.closedUpTo;
  return ledger.lease?.run === run && isOpen ? withState(ledger, { day, person, state: 'claimed' }) : undefined;
}

/** Writes down how a claimed mail ended; `queued` = the quota refused it, so it did not leave. */
export function mark(
  ledger: Ledger,
  {
    day,
    person,
    state,
  }: { day: Day; person: string; state: 'sent' | 'queued' | 'failed' | 'unconfirmed' | 'suppressed' },
): Ledger {
  if (ledger.days[day]?.get(person) !== 'claimed') return ledger;
  const marked = withState(ledger, { day, person, state });
  return state === 'sent' ? { ...marked, days: coverOlder(marked.days, { reader: person, day }) } : marked;
}

/** Ends a run and gives the lease back. */
export function endRun(ledger: Ledger, run: string): Ledger {
  if (ledger.lease?.run !== run) return ledger;
  const { lease: _lease, ...rest } = ledger;
  return { ...rest, days: settleClaims(rest.days) };
}

/** Whose mail of a day ended in a state. */
export function peopleIn(ledger: Ledger, day: Day, state: MailState): readonly string[] {
  return [...(ledger.days[day] ?? [])].filter(([, found]) => found === state).map(([person]) => person);
}

function dayRecord(known: DayRecord, { people, suppressed = [], retries }: RunRequest): DayRecord {
  const record = new Map(known);
  const open: readonly (MailState | undefined)[] = [undefined, 'queued', 'suppressed', ...retried(retries)];
  for (const [person, state] of known) if (state === 'queued') record.set(person, 'suppressed');
  for (const person of suppressed) if (open.includes(known.get(person))) record.set(person, 'suppressed');
  for (const person of people) if (open.includes(known.get(person))) record.set(person, 'queued');
  return record;
}

function retried(retries: RunRequest['retries']): readonly MailState[] {
  return retries === 'failed' ? ['failed'] : [];
}

type Days = Ledger['days'];

/** Without a living lease nobody is sending: what is claimed may or may not have left. */
function settleClaims(days: Days): Days {
  return mapStates(days, (state) => (state === 'claimed' ? 'unconfirmed' : state));
}

/** An older day's mail that still waits either goes into today's or has nothing left to say. */
function settleOlderDays(days: Days, { day, people }: { readonly day: Day; readonly people: readonly string[] }): Days {
  return mapStates(days, (state, person, of) =>
    state === 'queued' && of < day && !people.includes(person) ? 'suppressed' : state,
  );
}

/** A reader who got a day's mail has been told what waited from the days before. */
export function coverOlder(days: Days, { reader, day }: { readonly reader: string; readonly day: Day }): Days {
  return mapStates(days, (state, person, of) =>
    state === 'queued' && of < day && person === reader ? 'covered' : state,
  );
}

function mapStates(days: Days, change: (state: MailState, person: string, day: Day) => MailState): Days {
  const records = Object.entries(days).map(([day, record]) => {
    const states = [...record].map(([person, state]) => [person, change(state, person, day)] as const);
    return [day, new Map(states)] as const;
  });
  return Object.fromEntries(records);
}

function withState(ledger: Ledger, { day, person, state }: { day: Day; person: string; state: MailState }): Ledger {
  return { ...ledger, days: { ...ledger.days, [day]: new Map(ledger.days[day]).set(person, state) } };
}
