import { isSilent } from '../core/automation/hour-plan';
import { isLeased, type Ledger, peopleIn } from '../core/digest/ledger';
import { silenceMail } from '../core/digest/silence-mail';
import { readAutomation } from '../host/automation';
import type { Desk } from '../host/desk';
import { withLock } from '../host/lock';
import { logError } from '../host/log';
import { openProperties } from '../host/properties';
import { mailLedger } from './mail-ledger';
import { tellManagers } from './tell-managers';

/**
 * Where the automation has had no good run for more than 26 hours, the next run or opening of the sidebar that works lets
 * the managers know, once a working day; not where the day's summary has told them, or is just being sent. It is claimed before a mail leaves:
 * nobody hears of it twice. Whoever asks for it goes on in any case.
 */
export function tellSilence(desk: Desk, ledger = mailLedger(desk.book.properties, desk.book.today)): void {
  const { book, calendar } = desk;
  const { lastRun } = readAutomation(book);
  if (!isSilent(lastRun, book.now) || !calendar.isWorkday(book.today)) return;
  if (book.properties.text('silence') >= book.today || isInSummary(desk, ledger)) return;
  if (isLeased(ledger, book.instant)) return;
  try {
    if (withLock(() => isFirstToTell(book.today))) sendAll(desk, lastRun);
  } catch (error) {
    logError(`silence: ${error instanceof Error ? error.name : 'unknown'}`);
  }
}

/** A summary that left today has said it. */
function isInSummary({ book, settings }: Desk, ledger: Ledger): boolean {
  const sent = peopleIn(ledger, book.today, 'sent');
  const managers = settings.members.filter(({ role }) => role === 'manager');
  return settings.values.managerSummary === 'yes' && managers.some(({ key }) => sent.includes(key));
}

function isFirstToTell(today: string): boolean {
  const properties = openProperties();
  if (properties.text('silence') >= today) return false;
  properties.put('silence', today);
  return true;
}

/** Where not one of the mails could leave, somebody else may try: another account has another quota. */
function sendAll(desk: Desk, lastRun: string): void {
  const outcomes = tellManagers(desk, (manager, context) => silenceMail(manager, lastRun, context));
  if (outcomes.length > 0 && outcomes.every((outcome) => outcome === 'queued')) openProperties().put('silence', '');
}
