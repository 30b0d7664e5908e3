import { type BackupWork, backupWork } from '../core/backup/backup-state';
import { numberOf } from '../core/schema/settings';
import { backupState, rememberBackup } from '../host/backup-store';
import type { Desk } from '../host/desk';
import { erasuresOf } from '../host/erasures';
import { makeBackup } from './back-up';
import { clearRestored } from './restore-backup';
import { rewriteBackups } from './rewrite-backups';
import { tellBackups } from './tell-backups';

/** What the hourly run has to do for backups; undefined most of the time. */
export function backupTask({ book, settings }: Desk): BackupWork | undefined {
  const { erasures } = erasuresOf(book);
  return backupWork(backupState(book), {
    today: book.today,
    every: numberOf(settings, 'backupDays'),
    erasures: erasures.length,
    instant: book.instant,
  });
}

/** Does it. */
export function keepBackups(desk: Desk): void {
  const task = backupTask(desk);
  if (task !== undefined) tasks[task](desk);
}

const tasks: Readonly<Record<BackupWork, (desk: Desk) => void>> = {
  clear: ({ book }) => clearRestored(book),
  rewrite: (desk) => {
    const { book } = desk;
    rememberBackup(book, { rewriteTried: book.today });
    const { left } = rewriteBackups(desk);
    // What time did not allow goes on in the next hour.
    rememberBackup(book, left > 0 ? { rewriteTried: '' } : { rewritten: erasuresOf(book).erasures.length });
  },
  make: (desk) => void makeBackup(desk),
  tell: tellBackups,
};
