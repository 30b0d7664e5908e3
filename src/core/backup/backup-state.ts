import { type Day, dayNumber, type Stamp } from '../date';
import type { TableKey } from '../schema/sheets';

/** What the workbook remembers of its backups. */
export interface BackupState {
  /** When the last verified one was made. */
  readonly last?: Stamp;
  /** Day of the last try, successful or not. */
  readonly tried?: Day;
  /** Day on which managers were last told that it does not work. */
  readonly told?: Day;
  /** How many erasures of people the backups have gone through, and the day of the last try to bring them there. */
  readonly rewritten?: number;
  readonly rewriteTried?: Day;
  /** A restore that has not come to its end. */
  readonly restoring?: Restoring | undefined;
}

/** The tabs that a restore is making. */
export interface Restoring {
  readonly by: string;
  /** When it began, in minutes. */
  readonly begun: number;
  readonly tabs: readonly string[];
  /** What it came to, where all of them stand and the person has perhaps not heard of it. */
  readonly summary?: RestoreSummary;
}

/** What a restore came to. */
export interface RestoreSummary {
  readonly made: Stamp;
  readonly tabs: readonly string[];
  /** Digests of the tables as they stand in the new tabs. */
  readonly digests: Readonly<Record<TableKey, string>>;
  /** Whether they are those of the backup. */
  readonly isSame: boolean;
}

/** Longer than any run lives. */
const MOST_MINUTES = 10;

/** Whether a restore has died, as far as anybody can know: whoever begins another one has seen it die. */
export function isRestoreDead(
  { restoring }: BackupState,
  now: { readonly instant: number; readonly by?: string },
): boolean {
  if (restoring === undefined) return false;
  return restoring.by === now.by || Math.abs(now.instant - restoring.begun) >= MOST_MINUTES;
}

/** So many minutes a person may wonder whether a restore has come to its end, and ask for the same once more. */
const UNTOLD_MINUTES = 60;

/** The restore of one backup that the same person has just had, and perhaps was not told of. */
export function justRestored(
  { restoring }: BackupState,
  asked: { readonly instant: number; readonly by: string; readonly made: Stamp },
): RestoreSummary | undefined {
  const { by, begun = 0, summary } = restoring ?? {};
  const isJust = Math.abs(asked.instant - begun) < UNTOLD_MINUTES;
  return isJust && by === asked.by && summary?.made === asked.made ? summary : undefined;
}

/** Reads the remembered state; '' = no backup yet. */
export function readBackupState(text: string): BackupState {
  return text === '' ? {} : (JSON.parse(text) as BackupState);
}

/** The day since which trying has failed, undefined where the last try went well or there was none. */
export function failingSince({ last = '', tried = '' }: BackupState): Day | undefined {
  return tried > last.slice(0, 10) ? tried : undefined;
}

/** What the workbook knows when an hour looks for work. */
export interface BackupFacts {
  readonly today: Day;
  /** Days between backups; 0 = none are wanted. */
  readonly every: number;
  /** How many people were erased. */
  readonly erasures: number;
  /** Now, in minutes. */
  readonly instant: number;
}

export type BackupWork = 'clear' | 'rewrite' | 'make' | 'tell';

/**
 * What an hour has to do: what a restore that died has left goes first, then old backups that still know a person who was
 * erased, then the backup that is due.
 */
export function backupWork(state: BackupState, facts: BackupFacts): BackupWork | undefined {
  if (isRestoreDead(state, facts)) return 'clear';
  if ((state.rewritten ?? 0) < facts.erasures && state.rewriteTried !== facts.today) return 'rewrite';
  return dueWork(state, facts);
}

/** One try a day, and where it failed, one word about it. */
function dueWork(state: BackupState, { today, every }: BackupFacts): BackupWork | undefined {
  const isDue = every > 0 && (state.last === undefined || dayNumber(today) - dayNumber(state.last) >= every);
  if (!isDue) return undefined;
  if (state.tried !== today) return 'make';
  return failingSince(state) !== undefined && state.told !== today ? 'tell' : undefined;
}
