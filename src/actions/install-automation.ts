import { minuteNumber } from '../core/date';
import { type Automation, readAutomation, writeAutomation } from '../host/automation';
import type { Desk } from '../host/desk';
import { effectiveEmail } from '../host/identity';
import { type InstalledTrigger, installTriggers, ownTriggers, removeTriggers } from '../host/triggers';

/** Hours after which a silent automation may be taken by whoever sets up. */
const SILENT_HOURS = 26;
/** Functions that our triggers start; triggers of other functions in the project are none of ours. */
const handlers = { edit: 'handleEdit', clock: 'hourly' } as const;

/** Who runs the automation; `refused` = Google did not let a trigger be made. */
export interface Installation {
  readonly state: 'installed' | 'elsewhere' | 'refused';
  readonly owner: string;
}

/**
 * Installs the two triggers for the person who sets up, once. Another manager's automation that ran within 26 hours is
 * left alone; the same person's missing trigger is replaced.
 */
export function installAutomation(desk: Desk): Installation {
  const { book } = desk;
  const present = readAutomation(book);
  const me = effectiveEmail();
  if (isElsewhere(present, { me, now: book.now, fileId: book.fileId }))
    return { state: 'elsewhere', owner: present.owner };
  const own = ownTriggers();
  const has = (id: string, handler: string) => own.some((one) => one.id === id && one.handler === handler);
  const isMine = present.owner === me && present.fileId === book.fileId;
  const isWhole = has(present.editTrigger, handlers.edit) && has(present.clockTrigger, handlers.clock);
  return isMine && isWhole ? { state: 'installed', owner: me } : takeAutomation(desk, me);
}

/** Installs both triggers for this person and removes ours they had before; nobody can remove those of others. */
export function takeAutomation({ book }: Desk, me: string): Installation {
  removeTriggers(
    ownTriggers()
      .filter(isOurs)
      .map(({ id }) => id),
  );
  const { edit, clock } = installTriggers(handlers);
  const before = readAutomation(book);
  writeAutomation(book, {
    owner: me,
    fileId: book.fileId,
    editTrigger: edit,
    clockTrigger: clock,
    lastRun: before.lastRun === '' ? book.now : before.lastRun,
  });
  return { state: edit === '' || clock === '' ? 'refused' : 'installed', owner: me };
}

/** A trigger of one of our handlers, whoever installed it. */
export function isOurs({ handler }: InstalledTrigger): boolean {
  return Object.values<string>(handlers).includes(handler);
}

function isElsewhere(
  present: Automation,
  asker: { readonly me: string; readonly now: string; readonly fileId: string },
): boolean {
  if (present.owner === '' || present.owner === asker.me || present.fileId !== asker.fileId) return false;
  const silent = minuteNumber(asker.now) - minuteNumber(present.lastRun || '1970-01-01');
  return silent < SILENT_HOURS * 60;
}
