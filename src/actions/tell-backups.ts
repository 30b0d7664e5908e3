import { backupMail } from '../core/backup/backup-mail';
import { failingSince } from '../core/backup/backup-state';
import { backupState, rememberBackup } from '../host/backup-store';
import type { Desk } from '../host/desk';
import { tellManagers } from './tell-managers';

/** Tells the managers, once a day, that backups do not work. It is remembered before a mail leaves: nobody hears twice. */
export function tellBackups(desk: Desk): void {
  const { book } = desk;
  const state = backupState(book);
  const since = failingSince(state);
  if (since === undefined || state.told === book.today) return;
  rememberBackup(book, { told: book.today });
  tellManagers(desk, (manager, context) => backupMail(manager, state, context));
}
