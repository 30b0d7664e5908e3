import { minuteNumber, type Stamp } from '../date';

/** A backup as Drive lists it. */
export interface BackupEntry {
  readonly id: string;
  readonly made: Stamp;
  /** `verified` = it was read back after it had been written, and its digest was right. */
  readonly state: 'new' | 'verified';
  /** Digest of its content. */
  readonly sha256: string;
  /** How many erasures of people it has gone through. */
  readonly erasures: number;
}

/** So many verified backups are kept. */
export const KEPT_BACKUPS = 8;
/** Minutes after which a backup that nobody verified has been left behind by a run that died. */
const ABANDONED = 60;

/** Verified backups, newest first. */
export function goodBackups(entries: readonly BackupEntry[]): readonly BackupEntry[] {
  const good = entries.filter(({ state }) => state === 'verified');
  return [...good].sort((one, other) => (one.made < other.made ? 1 : one.made > other.made ? -1 : 0));
}

/**
 * The backups that may go once a newer one stands verified: all but the newest eight, and what dead runs left behind.
 * While none is verified nothing goes, so that there is never less than there was.
 */
export function superfluous(entries: readonly BackupEntry[], now: Stamp): readonly BackupEntry[] {
  const good = goodBackups(entries);
  if (good.length === 0) return [];
  const abandoned = entries.filter(
    ({ state, made }) => state === 'new' && minuteNumber(now) - minuteNumber(made) > ABANDONED,
  );
  return [...good.slice(KEPT_BACKUPS), ...abandoned];
}
