import { isSilent } from '../core/automation/hour-plan';
import { type Automation, readAutomation, writeAutomation } from '../host/automation';
import type { Desk } from '../host/desk';
import { effectiveEmail } from '../host/identity';
import { type InstalledTrigger, installTriggers, ownTriggers, removeTriggers } from '../host/triggers';

/** Functions that our triggers start; triggers of other functions in the project are none of ours. */
const handlers = { edit: 'handleEdit', clock: 'hourly' } as const;

/** Who runs the automation; `refused` = Google did not let a trigger be made. */
export interface Installation {
  readonly state: 'installed' | 'elsewhere' | 'refused';
  readonly owner: string;
}

/**
 * Installs the two triggers for the person who sets up, once. Another manager's automation that ran within 26 hours is
 * left alone; the same person's missing trigger is replaced, one too many (a set-up that was killed) goes.
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
  if (!isMine || !isWhole) return takeAutomation(desk, me);
  const surplus = own.filter(isOurs).filter(({ id }) => id !== present.editTrigger && id !== present.clockTrigger);
  if (surplus.length > 0) removeTriggers(surplus.map(({ id }) => id));
  return { state: 'installed', owner: me };
}

/**
 * Installs both triggers for this person, and only then removes ours they had before: where Google refuses a new one, the
 * old one goes on. Nobody can remove those of others.
 */
export function takeAutomation({ book }: Desk, me: string): Installation {
  const old = ownTriggers().filter(isOurs);
  const made = installTriggers(handlers);
  const before = readAutomation(book);
  const now = { edit: made.edit || idOf(old, handlers.edit), clock: made.clock || idOf(old, handlers.clock) };
  writeAutomation(book, {
    owner: me,
    fileId: book.fileId,
    editTrigger: now.edit,
    clockTrigger: now.clock,
    lastRun: before.lastRun === '' ? book.now : before.lastRun,
  });
  removeTriggers(old.map(({ id }) => id).filter((id) => id !== now.edit && id !== now.clock));
  // An old clock that has been silent is no automation.
  const clock = isSilent(before.lastRun, book.now) ? made.clock : now.clock;
  return { state: now.edit === '' || clock === '' ? 'refused' : 'installed', owner: me };
}

function idOf(triggers: readonly InstalledTrigger[], handler: string): string {
  return triggers.find((one) => one.handler === handler)?.id ?? '';
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
  return present.lastRun !== '' && !isSilent(present.lastRun, asker.now);
}
