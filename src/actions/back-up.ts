import { KEPT_BACKUPS } from '../core/backup/keep-backups';
import type { Stamp } from '../core/date';
import { backupWords } from '../core/i18n/backup-words';
import { fill } from '../core/i18n/language';
import { menuTitle } from '../core/schema/menu';
import { collectBackup, rememberBackup, rotateBackups, storeBackup } from '../host/backup-store';
import type { Desk } from '../host/desk';
import { erasuresOf } from '../host/erasures';
import { tell } from '../host/ui';
import { atDesk } from './at-desk';
import { eraseAgain } from './erase-again';
import { rewriteIfPossible } from './rewrite-backups';

/** What a backup came to. */
export interface BackupSummary {
  readonly made: Stamp;
  readonly rows: number;
  /** Backups that are in Drive now. */
  readonly kept: number;
  readonly removed: number;
}

/** Menu, managers only: a backup now, into the Drive of whoever asks. */
export function backUpNow(): BackupSummary | undefined {
  return atDesk('backUpNow', (desk, language) => {
    const summary = makeBackup(desk);
    // Only whoever owns a Drive can clean it of people who were erased since.
    rewriteIfPossible(desk);
    tell(menuTitle[language], fill(backupWords.done[language], { ...summary, most: KEPT_BACKUPS }));
    return summary;
  });
}

/**
 * Copies the workbook into Drive. No lock is held: Drive takes its time. The try is remembered first, so that one that
 * dies is not begun anew every hour; older backups go only after this one has been read back whole.
 */
export function makeBackup(desk: Desk): BackupSummary {
  const { book } = desk;
  eraseAgain(desk, 'unknown');
  rememberBackup(book, { tried: book.today });
  const backup = collectBackup(desk);
  const { made } = storeBackup(book, backup, erasuresOf(book).erasures.length);
  rememberBackup(book, { last: made });
  const { leads, followUps } = backup.tables;
  return { made, rows: leads.rows.length + followUps.rows.length, ...rotateBackups(book) };
}
