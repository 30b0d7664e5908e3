import { type Day, dayPart, minuteNumber, type Stamp } from '../date';
import type { MailWork } from '../digest/mail-day';
import type { Pending } from '../setup/pending';

/** What the hourly run remembers of the runs before it. */
export interface HourStamps {
  /** Last run of which every part ended well; '' = none yet. */
  readonly lastRun: Stamp | '';
  /** Day and minutes of run time used on it. */
  readonly day: Day | '';
  readonly minutes: number;
  /** Last sweep that ended. */
  readonly sweep?: Stamp;
  /** Number of the line of History up to which that sweep found it to say what memory holds. */
  readonly told?: number;
  /** Day for which the Today tab was written. */
  readonly today?: Day;
  /** Day on which the analysis was computed. */
  readonly analysis?: Day;
  /** A long part that was begun and, where this still stands in the next run, did not live to its end. */
  readonly begun?: LongTask;
}

export const noStamps: HourStamps = { lastRun: '', day: '', minutes: 0 };

/** Parts that may outlive a run on a large workbook: begun in writing, so that a dead one is noticed. */
export type LongTask = 'sweep' | 'analysis' | 'backup' | 'finish';
export type HourTask = LongTask | 'mails' | 'today';

/** Minutes of run time a day for everything; a consumer account has 90, and edits need the rest. */
const MINUTES_A_DAY = 40;
/** The last minutes are kept for the mails. */
const MINUTES_FOR_MAILS = 10;
/** What a run that was killed is taken to have used. */
const KILLED_MINUTES = 6;
/** Hours after which the accepted state is too old to write mails from. */
const FRESH_HOURS = 3;

/** What an hour finds waiting. */
export interface HourFacts {
  readonly now: Stamp;
  readonly mails: MailWork;
  /** A backup is to be made, or managers are to hear that none could be; only in an hour that has nothing else. */
  readonly backup: 'due' | 'none';
  /** Work on the whole workbook over which a run has died. */
  readonly pending: Pending['step'] | 'check' | 'erase' | 'none';
}

/** What this hour has to do, in order; few things at once, so that each run stays short. */
export function hourPlan(stamps: HourStamps, facts: HourFacts): HourTask[] {
  const used = minutesOn(dayPart(facts.now), stamps);
  const wanted = facts.pending === 'none' ? wantedTasks(stamps, facts) : pendingTasks(stamps, facts);
  const limit = (task: HourTask) => (isLong(task) ? MINUTES_A_DAY - MINUTES_FOR_MAILS : MINUTES_A_DAY);
  return wanted.filter((task) => used < limit(task));
}

/**
 * Mails go first, from the state that the sweep of an hour ago accepted: nothing that fails or takes long then stands
 * before them. Only after a silence the sweep goes first, once: what people did meanwhile must be known; the Today tab
 * then follows in the next hour, so that the run stays short.
 */
function wantedTasks(stamps: HourStamps, { now, mails, backup }: HourFacts): HourTask[] {
  const today = dayPart(now);
  if (mails === 'continue') return ['mails', 'sweep'];
  if (mails === 'daily') return isStale(stamps, now) ? ['sweep', 'mails'] : ['mails', 'today'];
  if (stamps.today !== today) return ['sweep', 'today'];
  if (stamps.analysis !== today) return ['sweep', 'analysis'];
  return backup === 'due' ? ['sweep', 'backup'] : ['sweep'];
}

/**
 * What is pending ends with a sweep of its own; before a set-up has ended there is nothing to mail. Nobody is mailed about
 * a person who is to be erased, unless erasing does not come to its end: the mails of all others may not wait for ever.
 */
function pendingTasks(stamps: HourStamps, { now, mails, pending }: HourFacts): HourTask[] {
  const mustWait = pending === 'setUp' || (pending === 'erase' && stamps.begun !== 'finish');
  const mayMail = mails !== 'none' && !mustWait && !isStale(stamps, now);
  return mayMail ? ['mails', 'finish'] : ['finish'];
}

/** The accepted state is old, and the last try to bring it up to date did not die. */
function isStale(stamps: HourStamps, now: Stamp): boolean {
  return stamps.begun !== 'sweep' && stamps.begun !== 'finish' && isOld(stamps, now);
}

function isOld({ sweep }: HourStamps, now: Stamp): boolean {
  return sweep === undefined || minuteNumber(now) - minuteNumber(sweep) > FRESH_HOURS * 60;
}

/** Whether a part is to be announced in writing before it begins; a sweep is, once one has failed to end. */
export function needsMark(task: LongTask, stamps: HourStamps, now: Stamp): boolean {
  return task !== 'sweep' || isOld(stamps, now);
}

/** Whether a task may take long. */
export function isLong(task: HourTask): task is LongTask {
  return task !== 'mails' && task !== 'today';
}

/** Minutes used on a day so far. */
export function minutesOn(day: Day, stamps: HourStamps): number {
  return stamps.day === day ? stamps.minutes : 0;
}

/** What a run before this one left behind: a part that died counts as a whole run, and a dead analysis waits a day. */
export function afterDeath(stamps: HourStamps, today: Day): HourStamps {
  const { begun } = stamps;
  if (begun === undefined) return stamps;
  const minutes = minutesOn(today, stamps) + KILLED_MINUTES;
  return { ...stamps, day: today, minutes, ...(begun === 'analysis' ? { analysis: today } : {}) };
}

/** Whether the automation has been silent for so long that people must hear of it. */
export function isSilent(lastRun: Stamp | '', now: Stamp): boolean {
  return lastRun !== '' && minuteNumber(now) - minuteNumber(lastRun) > SILENT_HOURS * 60;
}

/** Hours without a good run after which the automation counts as silent. */
const SILENT_HOURS = 26;
