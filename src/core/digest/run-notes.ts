import type { Day } from '../date';
import { coverOlder, type DayRecord, endRun, type Ledger, type MailState, type Slot } from './ledger';

/**
 * What a run notes down about its mails while it sends, in a place of its own. The ledger itself is written only under
 * the lock: a run that is slower than its lease can spoil nothing that a later one has stored.
 */
export interface RunNotes {
  readonly run: string;
  readonly day: Day;
  /** How each mail of the day stands. */
  readonly record: DayRecord;
  readonly state: 'open' | 'ended';
}

export type NotesBySlot = Readonly<Record<Slot, RunNotes | undefined>>;

/** The ledger together with what the run that holds the lease, and the one that outlived its lease, have noted since. */
export function withNotes(ledger: Ledger, notes: NotesBySlot): Ledger {
  const { lease, stale } = ledger;
  const heard = stale === undefined ? ledger : late(ledger, ofRun(stale.run, notes[stale.slot]));
  return lease === undefined ? heard : present(heard, ofRun(lease.run, notes[lease.slot]));
}

function ofRun(run: string, notes: RunNotes | undefined): RunNotes | undefined {
  return notes?.run === run ? notes : undefined;
}

/** The run that holds the lease: its word counts, but for mails that another one is known to have sent. */
function present(ledger: Ledger, notes: RunNotes | undefined): Ledger {
  if (notes === undefined) return ledger;
  const heard = told(ledger, notes, (known, state) => (known === 'sent' ? known : state));
  return notes.state === 'ended' ? endRun(heard, notes.run) : heard;
}

/** A run that outlived its lease: what it has sent is sent, and what it may have sent must not be sent again. */
function late(ledger: Ledger, notes: RunNotes | undefined): Ledger {
  if (notes === undefined) return ledger;
  return told(ledger, notes, (known, state) => {
    if (state === 'sent') return state;
    const isDoubtful = state === 'claimed' || state === 'unconfirmed';
    return isDoubtful && known === 'queued' ? 'unconfirmed' : known;
  });
}

type Choice = (known: MailState, noted: MailState) => MailState;

function told(ledger: Ledger, { day, record }: RunNotes, choose: Choice): Ledger {
  const known = ledger.days[day];
  if (known === undefined) return ledger;
  const states = [...known].map(([person, state]) => [person, choose(state, record.get(person) ?? state)] as const);
  const readers = states.filter(([, state]) => state === 'sent').map(([person]) => person);
  const days = { ...ledger.days, [day]: new Map(states) };
  return { ...ledger, days: readers.reduce((all, reader) => coverOlder(all, { reader, day }), days) };
}
