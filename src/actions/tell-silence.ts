import { isSilent } from '../core/automation/hour-plan';
import { vocabulariesOf } from '../core/digest/digest-context';
import { silenceMail, silenceReaders } from '../core/digest/silence-mail';
import { readAutomation } from '../host/automation';
import type { Desk } from '../host/desk';
import { withLock } from '../host/lock';
import { logError } from '../host/log';
import { sendMail } from '../host/mail';
import { openProperties } from '../host/properties';
import { todayAddress } from './write-today';

/**
 * Where the automation has been silent for more than 26 hours, whoever opens the sidebar next lets the managers know,
 * once a working day. It is claimed before a mail leaves: nobody hears of it twice. The sidebar works in any case.
 */
export function tellSilence(desk: Desk): void {
  const { book, calendar } = desk;
  const { lastRun } = readAutomation(book);
  if (!isSilent(lastRun, book.now) || !calendar.isWorkday(book.today)) return;
  if (book.properties.text('silence') >= book.today) return;
  try {
    if (withLock(() => isFirstToTell(book.today))) sendAll(desk, lastRun);
  } catch (error) {
    logError(`silence: ${error instanceof Error ? error.name : 'unknown'}`);
  }
}

function isFirstToTell(today: string): boolean {
  const properties = openProperties();
  if (properties.text('silence') >= today) return false;
  properties.put('silence', today);
  return true;
}

function sendAll({ book, settings }: Desk, lastRun: string): void {
  const context = {
    today: book.today,
    settings,
    vocabularies: vocabulariesOf(settings),
    todayUrl: todayAddress(book),
    workbook: book.fileName,
    missedDays: [],
  };
  for (const manager of silenceReaders(settings, book.today)) {
    const { to, subject, text, html } = silenceMail(manager, lastRun, context);
    sendMail({ to, subject, text, html, from: book.fileName });
  }
}
