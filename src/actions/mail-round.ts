import { isSilent } from '../core/automation/hour-plan';
import { draftMail, mailCandidates } from '../core/digest/daily-mail';
import { type DigestContext, type TeamFacts, vocabulariesOf } from '../core/digest/digest-context';
import {
  claim,
  endRun,
  isTrusted,
  type Ledger,
  type MailState,
  mark,
  peopleIn,
  type StartedRun,
  startRun,
} from '../core/digest/ledger';
import { writeLedger, writeNotes } from '../core/digest/ledger-text';
import { missedDays } from '../core/digest/mail-day';
import type { MailDraft } from '../core/digest/mail-draft';
import { mailFacts } from '../core/digest/mail-facts';
import { isOfLastMonth, readerOf, reviewsGone } from '../core/digest/review-mail';
import type { RunNotes } from '../core/digest/run-notes';
import { sendingStops } from '../core/digest/sending-stops';
import type { MemoryRow } from '../core/history/memory';
import { unrecordedByMember } from '../core/pipeline/unrecorded';
import { viewsOf } from '../core/pipeline/views';
import type { Line } from '../core/reminder/due-lines';
import { readAutomation } from '../host/automation';
import type { Desk } from '../host/desk';
import { instantNow } from '../host/instant';
import { keptReview } from '../host/kept-review';
import { withLock } from '../host/lock';
import { type MailOutcome, mailQuota, sendMail } from '../host/mail';
import { newOperation } from '../host/operation-id';
import { openProperties, type Properties } from '../host/properties';
import { mailLedger, notesKey } from './mail-ledger';
import { todayAddress } from './write-today';

/** How the mails of the day stand after a round. */
export interface MailSummary {
  readonly sent: number;
  readonly queued: number;
  readonly failed: number;
  readonly unconfirmed: number;
}

export interface Round {
  readonly memory: ReadonlyMap<string, MemoryRow>;
  readonly lines: readonly Line[];
  /** Whether addresses that were refused today are tried again. */
  readonly retries: 'none' | 'failed';
}

/** A round that ended: how the day stands, and the book of mails after it. */
export interface Rounded {
  readonly summary: MailSummary;
  readonly ledger: Ledger;
}

/**
 * One round of mails: the lease under the lock, the mails without it, every step stored before the next. Undefined while
 * another run is sending.
 */
export function mailRound(desk: Desk, round: Round): Rounded | undefined {
  const run = newOperation();
  const begun = withLock(() => begin(desk, round, run));
  if (begun === undefined) return undefined;
  const ledger = begun.started.ledger.lease === undefined ? begun.started.ledger : deliver(begun);
  return { summary: count(ledger, begun.started.day), ledger };
}

interface Begun {
  readonly run: string;
  readonly started: StartedRun;
  /** Mails that could leave when the round began. */
  readonly quota: number;
  readonly team: TeamFacts;
  readonly context: DigestContext;
  readonly properties: Properties;
}

/** Takes the lease and settles who gets a mail; the ledger is read again, since another run may just have ended. */
function begin(desk: Desk, round: Round, run: string): Begun | undefined {
  const { book } = desk;
  const properties = openProperties();
  const ledger = mailLedger(properties, book.today);
  const context = digestContext(desk, ledger);
  const team = teamFacts(desk, round, ledger);
  const candidates = mailCandidates(team, context);
  const { now, instant } = book;
  const quota = mailQuota();
  const started = startRun(ledger, { run, now, instant, ...candidates, quota, retries: round.retries });
  if (started === undefined) return undefined;
  properties.put('ledger', writeLedger(started.ledger));
  const mail = { ...team.mail, queued: [...new Set(started.queued.map(readerOf))] };
  return { run, started, quota, team: { ...team, mail }, context, properties };
}

/** Each step notes down how the mail before ended together with the claim of the next: one property write a mail. */
function deliver(begun: Begun): Ledger {
  const { started, run } = begun;
  const { day, send } = started;
  let { ledger } = started;
  const outcomes: MailState[] = [];
  for (const [index, person] of send.entries()) {
    if (isLook(index, send.length) && !isStillSo(begun)) break;
    const claimed = claim(ledger, { run, day, person });
    if (claimed === undefined) continue;
    const state = sendClaimed(begun, claimed, { person, spare: begun.quota - outcomes.length - 1 });
    ledger = mark(claimed, { day, person, state });
    outcomes.push(state);
    if (sendingStops(outcomes)) break;
  }
  const ended = endRun(ledger, run);
  note(begun, ended, 'ended');
  return ended;
}

/** Looks at the properties during a round: each is a service call. */
const LOOKS = 4;

function isLook(index: number, mails: number): boolean {
  return index % Math.ceil(mails / LOOKS) === 0;
}

/** Whether a round may go on: nobody has taken its lease, and who may be written to is as it was at its beginning. */
function isStillSo({ run, properties, context }: Begun): boolean {
  const present = openProperties();
  const isOurs = mailLedger(present, context.today).lease?.run === run;
  return isOurs && present.text('settings') === properties.text('settings');
}

/**
 * The claim is stored before the mail leaves; a person with nothing to read gets neither. Where the clock says that the
 * lease may have gone to another run meanwhile, the mail stays: the other run may be sending it.
 */
function sendClaimed(
  begun: Begun,
  claimed: Ledger,
  { person, spare }: { readonly person: string; readonly spare: number },
): MailOutcome | 'suppressed' {
  const { team, context } = begun;
  const draft = draftMail(person, team, context);
  if (draft === undefined) return 'suppressed';
  note(begun, claimed, 'open');
  return isTrusted(claimed, instantNow()) ? post(draft, context, spare) : 'queued';
}

function note({ run, started, properties }: Begun, ledger: Ledger, state: RunNotes['state']): void {
  const { day, slot } = started;
  const record = ledger.days[day] ?? new Map();
  properties.put(notesKey[slot], writeNotes({ run, day, record, state }));
}

function post({ to, subject, text, html }: MailDraft, { workbook }: DigestContext, spare: number): MailOutcome {
  return sendMail({ to, subject, text, html, from: workbook }, spare);
}

function count(ledger: Ledger, day: string): MailSummary {
  const of = (state: MailOutcome) => peopleIn(ledger, day, state).length;
  return { sent: of('sent'), queued: of('queued'), failed: of('failed'), unconfirmed: of('unconfirmed') };
}

function digestContext({ book, settings, calendar }: Desk, ledger: Ledger): DigestContext {
  return {
    today: book.today,
    settings,
    vocabularies: vocabulariesOf(settings),
    todayUrl: todayAddress(book),
    workbook: book.fileName,
    missedDays: missedDays(ledger, book.today, calendar),
  };
}

function teamFacts({ book, settings, vocabulary, calendar }: Desk, round: Round, ledger: Ledger): TeamFacts {
  const { lastRun } = readAutomation(book);
  const views = viewsOf(round.memory, { now: book.now, settings, vocabulary, calendar });
  return {
    lines: round.lines,
    unrecorded: unrecordedByMember(views),
    mail: mailFacts(ledger, book.today, settings.members),
    ...dueReview({ book, settings }, ledger),
    ...(isSilent(lastRun, book.now) ? { silentSince: lastRun } : {}),
  };
}

/** The review of the last month, from the day on which it is ready until it has left or the book forgets its month. */
function dueReview({ book, settings }: Pick<Desk, 'book' | 'settings'>, ledger: Ledger): Pick<TeamFacts, 'review'> {
  const kept = keptReview(book);
  const gone = reviewsGone(ledger, book.today);
  const isDue = settings.values.reviewMail === 'yes' && kept !== undefined && isOfLastMonth(kept, book.today);
  return isDue && gone !== undefined ? { review: { texts: kept.texts, gone } } : {};
}
