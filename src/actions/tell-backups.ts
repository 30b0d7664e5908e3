import { backupMail } from '../core/backup/backup-mail';
import { failingSince } from '../core/backup/backup-state';
import { vocabulariesOf } from '../core/digest/digest-context';
import { silenceReaders } from '../core/digest/silence-mail';
import { backupState, rememberBackup } from '../host/backup-store';
import type { Desk } from '../host/desk';
import { sendMail } from '../host/mail';
import { todayAddress } from './write-today';

/** Tells the managers, once a day, that backups do not work. It is remembered before a mail leaves: nobody hears twice. */
export function tellBackups({ book, settings }: Desk): void {
  const state = backupState(book);
  const since = failingSince(state);
  if (since === undefined || state.told === book.today) return;
  rememberBackup(book, { told: book.today });
  const context = {
    today: book.today,
    settings,
    vocabularies: vocabulariesOf(settings),
    todayUrl: todayAddress(book),
    workbook: book.fileName,
    missedDays: [],
  };
  for (const manager of silenceReaders(settings, book.today)) {
    const { to, subject, text, html } = backupMail(manager, state, context);
    sendMail({ to, subject, text, html, from: book.fileName });
  }
}
