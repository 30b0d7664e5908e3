import { type HourStamps, noStamps } from '../core/automation/hour-plan';
import type { Stamp } from '../core/date';
import type { Book } from './book';
import { effectiveEmail } from './identity';
import { openProperties } from './properties';
import { ownTriggers } from './triggers';

/** Who runs the automation of this file; kept in the document properties, which a copy of the file does not get. */
export interface Automation {
  readonly owner: string;
  readonly editTrigger: string;
  readonly clockTrigger: string;
  readonly fileId: string;
  /** Last hourly run that did all it had to. */
  readonly lastRun: Stamp | '';
}

const none: Omit<Automation, 'lastRun'> = { owner: '', editTrigger: '', clockTrigger: '', fileId: '' };

/** The automation as last stored, and when it last ran. */
export function readAutomation(book: Book): Automation {
  const text = book.properties.text('automation');
  const stored = text === '' ? none : { ...none, ...(JSON.parse(text) as Partial<Automation>) };
  return { ...stored, lastRun: readStamps(book).lastRun };
}

/**
 * Stores who runs the automation. The stamps are apart: a run that is just ending must not write back the owner it
 * began with while somebody else takes over. An automation that has never run counts as silent from now on.
 */
export function writeAutomation(book: Book, automation: Omit<Automation, 'lastRun'>): void {
  const stamps = readStamps(book);
  const lastRun = stamps.lastRun || book.now;
  const texts = { automation: JSON.stringify(automation), stamps: JSON.stringify({ ...stamps, lastRun }) };
  book.properties.putAll(texts);
}

/** What the hourly run remembers. */
export function readStamps(book: Pick<Book, 'properties'>): HourStamps {
  const text = book.properties.text('stamps');
  return text === '' ? noStamps : { ...noStamps, ...(JSON.parse(text) as Partial<HourStamps>) };
}

/** Stores what the next hourly run has to know. */
export function writeStamps(book: Pick<Book, 'properties'>, stamps: HourStamps): void {
  book.properties.put('stamps', JSON.stringify(stamps));
}

/** Notes up to which line History was found to tell what memory holds. */
export function noteTold(told: number): void {
  const properties = openProperties();
  const book = { properties };
  writeStamps(book, { ...readStamps(book), told });
}

/** Which of the two triggers a handler belongs to. */
type OwnTrigger = 'editTrigger' | 'clockTrigger';

/** What a firing says of itself. */
interface Firing {
  readonly triggerUid: string;
  readonly by: OwnTrigger;
}

/**
 * Whether a handler was really fired by the trigger that this file's automation installed for it: same trigger, same
 * user, same file. Copies of the file, forged calls and triggers of an earlier owner do nothing.
 */
export function isOwnFiring(book: Book, { triggerUid, by }: Firing): boolean {
  const automation = readAutomation(book);
  const known = triggerUid !== '' && automation[by] === triggerUid;
  return known && automation.fileId === book.fileId && automation.owner !== '' && automation.owner === effectiveEmail();
}

/** Whether a firing of this file's own trigger is none of the automation's: taken over since, or one too many. */
export function isNeedless(book: Book, triggerUid: string): boolean {
  const { owner, fileId } = readAutomation(book);
  const known = triggerUid !== '' && fileId === book.fileId && owner !== '';
  if (!known || isOwnFiring(book, { triggerUid, by: 'editTrigger' })) return false;
  return !isOwnFiring(book, { triggerUid, by: 'clockTrigger' }) && ownTriggers().some(({ id }) => id === triggerUid);
}

/** No run lives longer: what a clock that jumped adds is no run time. */
const LONGEST_MINUTES = 6;

/** Begins to measure the run time of this run. */
export function startWatch(): { readonly minutes: () => number } {
  const start = Date.now();
  return { minutes: () => Math.min(LONGEST_MINUTES, Math.max(0, (Date.now() - start) / 60_000)) };
}
