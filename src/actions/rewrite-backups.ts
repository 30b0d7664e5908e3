import type { Backup } from '../core/backup/backup-file';
import { withoutErased } from '../core/erase/without-erased';
import { startWatch } from '../host/automation';
import { listBackups, loadBackup, storeBackup } from '../host/backup-store';
import type { Desk } from '../host/desk';
import { DriveFailed, removeDriveFile } from '../host/drive';
import { commonWords, erasuresOf, signErased } from '../host/erasures';
import { removeExports } from '../host/export-store';

/** Minutes after which the rest is left to the next run. */
const MINUTES = 3;

/** How many backups were written anew, and how many still hold what they should not. */
export interface Rewriting {
  readonly backups: number;
  readonly left: number;
}

/**
 * Writes the backups in the effective user's Drive anew without the people erased since. Drive keeps what a changed file
 * held before, so that each is made again, verified, and only then is the old one removed. What was handed out of them goes too.
 */
export function rewriteBackups(desk: Desk): Rewriting {
  const { book } = desk;
  const watch = startWatch();
  const { erasures: gone } = erasuresOf(book);
  const count = gone.length;
  if (count === 0) return { backups: 0, left: 0 };
  removeExports(
    book,
    gone.flatMap(({ ids }) => ids),
  );
  const old = listBackups(book).filter(({ erasures }) => erasures < count);
  let backups = 0;
  for (const entry of old) {
    if (watch.minutes() > MINUTES) break;
    if (entry.state === 'verified') storeBackup(book, forgetting(desk, loadBackup(entry)), count);
    if (removeDriveFile(entry.id)) backups++;
  }
  return { backups, left: old.length - backups };
}

/** The same where Drive may fail: the workbook is clean all the same, and its backups follow the next time. */
export function rewriteIfPossible(desk: Desk): Rewriting {
  try {
    return rewriteBackups(desk);
  } catch (error) {
    if (!(error instanceof DriveFailed)) throw error;
    return { backups: 0, left: 1 };
  }
}

/** A backup as it may be used today. */
export function forgetting({ book, settings, vocabulary }: Desk, backup: Backup): Backup {
  const register = erasuresOf(book);
  const { language } = vocabulary;
  const words = commonWords(settings, vocabulary);
  return withoutErased(backup, { register, sign: signErased(register), language, words });
}
