import { minuteNumber } from '../core/date';
import { type Automation, readAutomation, writeAutomation } from '../host/automation';
import type { Desk } from '../host/desk';
import { effectiveEmail } from '../host/identity';
import { installClockTrigger, installEditTrigger, ownTriggers, removeTriggers } from '../host/triggers';

/** Hours after which a silent automation may be taken by whoever sets up. */
const SILENT_HOURS = 26;

/**
 * Installs the two triggers for the person who sets up, once. Another manager's automation that ran within 26 hours is
 * left alone; the same person's missing trigger is replaced.
 */
export function installAutomation(desk: Desk): { readonly installed: boolean; readonly owner: string } {
  const { book } = desk;
  const present = readAutomation(book);
  const me = effectiveEmail();
  if (isElsewhere(present, { me, now: book.now, fileId: book.fileId }))
    return { installed: false, owner: present.owner };
  const own = ownTriggers();
  const edit = own.find(({ id, handler }) => id === present.editTrigger && handler === 'handleEdit');
  const clock = own.find(({ id, handler }) => id === present.clockTrigger && handler === 'hourly');
  const isMine = present.owner === me && present.fileId === book.fileId;
  if (isMine && edit !== undefined && clock !== undefined) return { installed: true, owner: me };
  const automation = takeAutomation(desk, me);
  return { installed: true, owner: automation.owner };
}

/** Installs both triggers for this person and removes whatever they had before; nobody can remove those of others. */
export function takeAutomation({ book }: Desk, me: string): Automation {
  removeTriggers(ownTriggers().map(({ id }) => id));
  const automation: Automation = {
    ...readAutomation(book),
    owner: me,
    fileId: book.fileId,
    editTrigger: installEditTrigger('handleEdit'),
    clockTrigger: installClockTrigger('hourly'),
  };
  const lastRun = automation.lastRun === '' ? book.now : automation.lastRun;
  writeAutomation(book, { ...automation, lastRun });
  return automation;
}

function isElsewhere(
  present: Automation,
  asker: { readonly me: string; readonly now: string; readonly fileId: string },
): boolean {
  if (present.owner === '' || present.owner === asker.me || present.fileId !== asker.fileId) return false;
  const silent = minuteNumber(asker.now) - minuteNumber(present.lastRun || '1970-01-01');
  return silent < SILENT_HOURS * 60;
}
