import { type Day, dayNumber, type Stamp } from '../date';

/** What the workbook remembers of its backups. */
export interface BackupState {
  /** When the last verified one was made. */
  readonly last?: Stamp;
  /** Day of the last try, successful or not. */
  readonly tried?: Day;
  /** Day on which managers were last told that it does not work. */
  readonly told?: Day;
}

/** Reads the remembered state; '' = no backup yet. */
export function readBackupState(text: string): BackupState {
  return text === '' ? {} : (JSON.parse(text) as BackupState);
}

/** The day since which trying has failed, undefined where the last try went well or there was none. */
export function failingSince({ last = '', tried = '' }: BackupState): Day | undefined {
  return tried > last.slice(0, 10) ? tried : undefined;
}

/** What an hour has to do for the backups: one try a day, and where it failed, one word about it. */
export function backupWork(
  state: BackupState,
  { today, every }: { readonly today: Day; readonly every: number },
): 'make' | 'tell' | undefined {
  const isDue = every > 0 && (state.last === undefined || dayNumber(today) - dayNumber(state.last) >= every);
  if (!isDue) return undefined;
  if (state.tried !== today) return 'make';
  return failingSince(state) !== undefined && state.told !== today ? 'tell' : undefined;
}
