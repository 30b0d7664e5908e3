import type { Stamp } from '../core/date';
import type { Book } from './book';
import { effectiveEmail } from './identity';

/** Who runs the automation of this file; kept in the document properties, which a copy of the file does not get. */
export interface Automation {
  readonly owner: string;
  readonly editTrigger: string;
  readonly clockTrigger: string;
  readonly fileId: string;
  /** Last hourly run that reached its end. */
  readonly lastRun: Stamp | '';
  /** Day and minutes of run time used on it. */
  readonly day: string;
  readonly minutes: number;
}

const none: Automation = { owner: '', editTrigger: '', clockTrigger: '', fileId: '', lastRun: '', day: '', minutes: 0 };

/** The automation as last stored. */
export function readAutomation(book: Book): Automation {
  const text = book.properties.text('automation');
  return text === '' ? none : { ...none, ...(JSON.parse(text) as Partial<Automation>) };
}

/** Stores the automation. */
export function writeAutomation(book: Book, automation: Automation): void {
  book.properties.put('automation', JSON.stringify(automation));
}

/**
 * Whether a handler was really fired by the trigger this file's automation installed: same trigger, same user, same
 * file. Copies of the file, forged calls and triggers of an earlier owner do nothing.
 */
export function isOwnFiring(book: Book, triggerUid: string): boolean {
  const automation = readAutomation(book);
  const known = triggerUid !== '' && [automation.editTrigger, automation.clockTrigger].includes(triggerUid);
  return known && automation.fileId === book.fileId && automation.owner === effectiveEmail();
}
