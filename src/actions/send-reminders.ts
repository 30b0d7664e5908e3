import { personOf } from '../core/access/person';
import { minuteNumber } from '../core/date';
import { draftMail, mailCandidates } from '../core/digest/daily-mail';
import { type DigestContext, type TeamFacts, vocabulariesOf } from '../core/digest/digest-context';
import { claim, endRun, type Ledger, mark, peopleIn, type StartedRun, startRun } from '../core/digest/ledger';
import { readLedger, writeLedger } from '../core/digest/ledger-text';
import { missedDays } from '../core/digest/mail-day';
import type { MemoryRow } from '../core/history/memory';
import { fill } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { unrecordedByMember } from '../core/pipeline/unrecorded';
import { viewsOf } from '../core/pipeline/views';
import type { Line } from '../core/reminder/due-lines';
import { menuTitle } from '../core/schema/menu';
import { readAutomation } from '../host/automation';
import { tabIn } from '../host/book';
import { type Desk, openDesk, spokenLanguage } from '../host/desk';
import { effectiveEmail } from '../host/identity';
import { withLock } from '../host/lock';
import { mailFailure, mailQuota, sendMail } from '../host/mail';
import { newOperation } from '../host/operation-id';
import { tell } from '../host/ui';
import { spoken } from './guarded';
import { settleWorkbook } from './settle-workbook';
import { linesOf, writeToday } from './write-today';

/** How a mail run ended. */
export interface MailSummary {
  readonly sent: number;
  readonly queued: number;
  readonly failed: number;
  readonly unconfirmed: number;
}

const nothing: MailSummary = { sent: 0, queued: 0, failed: 0, unconfirmed: 0 };

/** Menu: the day's mails now, through the same ledger as the daily run: nobody gets a second one. */
export function sendRemindersNow(): MailSummary | undefined {
  const desk = openDesk();
  return spoken(
    'sendRemindersNow',
    () => spokenLanguage(desk),
    () => {
      const who = personOf(effectiveEmail(), desk.settings);
      const { language } = desk.vocabulary;
      if (who.role !== 'manager') {
        tell(menuTitle[language], messages.managersOnly[language]);
        return nothing;
      }
      const { memory } = settleWorkbook(desk, { way: 'sweep', who: who.name });
      const lines = linesOf(desk, memory);
      writeToday(desk, lines);
      const summary = mailRound(desk, { memory, lines, retries: 'failed' });
      const silent = summary.sent + summary.queued + summary.failed + summary.unconfirmed === 0;
      tell(
        menuTitle[language],
        silent ? messages.remindersNone[language] : fill(messages.remindersSent[language], { ...summary }),
      );
      return summary;
    },
  );
}

interface Round {
  readonly memory: ReadonlyMap<string, MemoryRow>;
  readonly lines: readonly Line[];
  readonly retries: 'none' | 'failed';
}

/** One round of mails: the lease under the lock, the mails without it, every step stored before the next. */
export function mailRound(desk: Desk, round: Round): MailSummary {
  const { book } = desk;
  const run = newOperation();
  const context = digestContext(desk);
  const team = teamFacts(desk, round);
  const candidates = mailCandidates(team, context);
  const started = withLock(() => {
    const fresh = openDesk().book.properties.text('ledger');
    const ledger = readLedger(fresh, book.today);
    const begun = startRun(ledger, { run, now: book.now, ...candidates, quota: mailQuota(), retries: round.retries });
    if (begun !== undefined) book.properties.put('ledger', writeLedger(begun.ledger));
    return begun;
  });
  return started === undefined ? nothing : deliver(desk, { run, started, team, context });
}

interface Delivery {
  readonly run: string;
  readonly started: StartedRun;
  readonly team: TeamFacts;
  readonly context: DigestContext;
}

/** Each step stores the mark of the mail before together with the claim of the next: one property write a mail. */
function deliver({ book }: Desk, { run, started, team, context }: Delivery): MailSummary {
  let { ledger } = started;
  const { day } = started;
  for (const person of started.send) {
    const claimed = claim(ledger, { run, day, person });
    const draft = draftMail(person, team, context);
    if (claimed === undefined || draft === undefined) continue;
    book.properties.put('ledger', writeLedger(claimed));
    ledger = mark(claimed, { day, person, state: post(draft, context.workbook) });
  }
  const ended = endRun(ledger, { run, now: book.now });
  book.properties.put('ledger', writeLedger(ended));
  return count(ended, day);
}

function post(
  draft: { to: string; subject: string; text: string; html: string },
  from: string,
): 'sent' | 'queued' | 'failed' | 'unconfirmed' {
  try {
    sendMail({ ...draft, from });
    return 'sent';
  } catch (error) {
    return mailFailure(error);
  }
}

function count(ledger: Ledger, day: string): MailSummary {
  const of = (state: 'sent' | 'queued' | 'failed' | 'unconfirmed') => peopleIn(ledger, day, state).length;
  return { sent: of('sent'), queued: of('queued'), failed: of('failed'), unconfirmed: of('unconfirmed') };
}

function digestContext({ book, settings, calendar }: Desk): DigestContext {
  const ledger = readLedger(book.properties.text('ledger'), book.today);
  return {
    today: book.today,
    settings,
    vocabularies: vocabulariesOf(settings),
    todayUrl: `${book.url}#gid=${tabIn(book, 'today').sheetId}`,
    workbook: book.fileName,
    missedDays: missedDays(ledger, book.today, calendar),
  };
}

function teamFacts({ book, settings, vocabulary, calendar }: Desk, { memory, lines }: Round): TeamFacts {
  const ledger = readLedger(book.properties.text('ledger'), book.today);
  const last =
    Object.keys(ledger.days)
      .filter((day) => day < book.today)
      .sort()
      .pop() ?? '';
  const { lastRun } = readAutomation(book);
  const isSilent = lastRun !== '' && minuteNumber(book.now) - minuteNumber(lastRun) > 26 * 60;
  const views = viewsOf(memory, { now: book.now, settings, vocabulary, calendar });
  return {
    lines,
    unrecorded: unrecordedByMember(views),
    mail: {
      queued: peopleIn(ledger, book.today, 'queued'),
      failed: peopleIn(ledger, last, 'failed'),
      unconfirmed: [...peopleIn(ledger, last, 'unconfirmed'), ...peopleIn(ledger, book.today, 'unconfirmed')],
    },
    ...(isSilent ? { silentSince: lastRun } : {}),
  };
}
