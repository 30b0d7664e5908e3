import { isSilent } from '../core/automation/hour-plan';
import { draftMail, mailCandidates } from '../core/digest/daily-mail';
import { type DigestContext, type TeamFacts, vocabulariesOf } from '../core/digest/digest-context';
import {
  claim,
  endRun,
  type Ledger,
  type MailState,
  mark,
  peopleIn,
  type StartedRun,
  startRun,
} from '../core/digest/ledger';
import { readLedger, writeLedger } from '../core/digest/ledger-text';
import { missedDays } from '../core/digest/mail-day';
import type { MailDraft } from '../core/digest/mail-draft';
import { sendingStops } from '../core/digest/sending-stops';
import type { MemoryRow } from '../core/history/memory';
import { unrecordedByMember } from '../core/pipeline/unrecorded';
import { viewsOf } from '../core/pipeline/views';
import type { Line } from '../core/reminder/due-lines';
import { readAutomation } from '../host/automation';
import type { Desk } from '../host/desk';
import { withLock } from '../host/lock';
import { type MailOutcome, mailQuota, sendMail } from '../host/mail';
import { newOperation } from '../host/operation-id';
import { openProperties, type Properties } from '../host/properties';
import { todayAddress } from './write-today';

/** How the mails of the day stand after a round. */
export interface MailSummary {
  readonly sent: number;
  readonly queued: number;
  readonly failed: number;
  readonly unconfirmed: number;
}

/** A round in which there was nothing to do. */
export const noMails: MailSummary = { sent: 0, queued: 0, failed: 0, unconfirmed: 0 };

export interface Round {
  readonly memory: ReadonlyMap<string, MemoryRow>;
  readonly lines: readonly Line[];
  /** Whether addresses that were refused today are tried again. */
  readonly retries: 'none' | 'failed';
}

/** One round of mails: the lease under the lock, the mails without it, every step stored before the next. */
export function mailRound(desk: Desk, round: Round): MailSummary {
  const run = newOperation();
  const begun = withLock(() => begin(desk, round, run));
  return begun === undefined ? noMails : deliver(desk, { ...begun, run });
}

interface Begun {
  readonly started: StartedRun;
  readonly team: TeamFacts;
  readonly context: DigestContext;
  readonly properties: Properties;
}

/** Takes the lease and settles who gets a mail; the ledger is read again, since another run may just have ended. */
function begin(desk: Desk, round: Round, run: string): Begun | undefined {
  const { book } = desk;
  const properties = openProperties();
  const ledger = readLedger(properties.text('ledger'), book.today);
  const context = digestContext(desk, ledger);
  const team = teamFacts(desk, round, ledger);
  const candidates = mailCandidates(team, context);
  const request = { run, now: book.now, ...candidates, quota: mailQuota(), retries: round.retries };
  const started = startRun(ledger, request);
  if (started === undefined) return undefined;
  properties.put('ledger', writeLedger(started.ledger));
  const mail = { ...team.mail, queued: started.queued };
  return { started, team: { ...team, mail }, context, properties };
}

/** Each step stores the mark of the mail before together with the claim of the next: one property write a mail. */
function deliver({ book }: Desk, begun: Begun & { readonly run: string }): MailSummary {
  const { started, properties, run } = begun;
  let { ledger } = started;
  const outcomes: MailState[] = [];
  for (const person of started.send) {
    const claimed = claim(ledger, { run, day: started.day, person });
    if (claimed === undefined) continue;
    const state = sendClaimed(begun, claimed, person);
    ledger = mark(claimed, { day: started.day, person, state });
    outcomes.push(state);
    if (sendingStops(outcomes)) break;
  }
  const ended = endRun(ledger, { run, now: book.now });
  properties.put('ledger', writeLedger(ended));
  return count(ended, started.day);
}

/** The claim is stored before the mail leaves; a person with nothing to read gets neither. */
function sendClaimed(
  { team, context, properties }: Begun,
  claimed: Ledger,
  person: string,
): MailOutcome | 'suppressed' {
  const draft = draftMail(person, team, context);
  if (draft === undefined) return 'suppressed';
  properties.put('ledger', writeLedger(claimed));
  return post(draft, context);
}

function post({ to, subject, text, html }: MailDraft, { workbook }: DigestContext): MailOutcome {
  return sendMail({ to, subject, text, html, from: workbook });
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

function teamFacts(desk: Desk, { memory, lines }: Round, ledger: Ledger): TeamFacts {
  const { book, settings, vocabulary, calendar } = desk;
  const days = Object.keys(ledger.days).filter((day) => day < book.today);
  const last = days.sort().pop() ?? '';
  const { lastRun } = readAutomation(book);
  const views = viewsOf(memory, { now: book.now, settings, vocabulary, calendar });
  return {
    lines,
    unrecorded: unrecordedByMember(views),
    mail: {
      queued: [],
      failed: peopleIn(ledger, last, 'failed'),
      unconfirmed: [...inDoubt(ledger, last), ...inDoubt(ledger, book.today)],
    },
    ...(isSilent(lastRun, book.now) ? { silentSince: lastRun } : {}),
  };
}

/** Nobody holds the lease when this is asked: what is still claimed was left behind by a run that died. */
function inDoubt(ledger: Ledger, day: string): readonly string[] {
  return [...peopleIn(ledger, day, 'unconfirmed'), ...peopleIn(ledger, day, 'claimed')];
}
