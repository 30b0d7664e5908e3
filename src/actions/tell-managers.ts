import { type DigestContext, vocabulariesOf } from '../core/digest/digest-context';
import type { MailDraft } from '../core/digest/mail-draft';
import { silenceReaders } from '../core/digest/silence-mail';
import type { Member } from '../core/schema/members';
import type { Desk } from '../host/desk';
import { type MailOutcome, sendMail } from '../host/mail';
import { todayAddress } from './write-today';

/** Sends every manager who reads mails today one about the automation itself; how each went, in their order. */
export function tellManagers(
  { book, settings }: Desk,
  draft: (manager: Member, context: DigestContext) => MailDraft,
): readonly MailOutcome[] {
  const context = {
    today: book.today,
    settings,
    vocabularies: vocabulariesOf(settings),
    todayUrl: todayAddress(book),
    workbook: book.fileName,
    missedDays: [],
  };
  return silenceReaders(settings, book.today).map((manager) => {
    const { to, subject, text, html } = draft(manager, context);
    return sendMail({ to, subject, text, html, from: book.fileName });
  });
}
