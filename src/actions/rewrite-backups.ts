import type { Backup } from '../core/backup/backup-file';
import { withoutErased } from '../core/erase/without-erased';
import { startWatch } from '../host/automation';
import { listBackups, loadBackup, storeBackup } from '../host/backup-store';
import type { Desk } from '../host/desk';
import { removeDriveFile } from '../host/drive';
import { commonWords, erasuresOf, signErased } from '../host/erasures';

/** Minutes after which the rest is left to the next run. */
const MINUTES = 3;

/** How many backups were written anew, and how many still hold what they should not. */
export interface Rewriting {
  readonly backups: number;
  readonly left: number;
}

/**
 * Writes the backups in the effective user's Drive anew without the people erased since. Drive keeps what a changed file
 * held before, so that each is made again, verified, and only then is the old one removed.
 */
export function rewriteBackups(desk: Desk): Rewriting {
  const { book } = desk;
  const watch = startWatch();
  const count = erasuresOf(book).erasures.length;
  const old = listBackups(book).filter(({ erasures }) => erasures < count);
  let backups = 0;
  for (const entry of old) {
    if (watch.minutes() > MINUTES) break;
    if (entry.state === 'verified') storeBackup(book, forgetting(desk, loadBackup(entry)), count);
    if (removeDriveFile(entry.id)) backups++;
  }
  return { backups, left: old.length - backups };
}

/** A backup as it may be used today. */
export function forgetting({ book, settings, vocabulary }: Desk, backup: Backup): Backup {
  const register = erasuresOf(book);
  const { language } = vocabulary;
  const words = commonWords(settings, vocabulary);
  return withoutErased(backup, { register, sign: signErased(register), language, words });
}
