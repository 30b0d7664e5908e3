import { isSilent } from '../core/automation/hour-plan';
import { type Automation, readAutomation, writeAutomation } from '../host/automation';
import type { Desk } from '../host/desk';
import { effectiveEmail } from '../host/identity';
import { withLock } from '../host/lock';
import { openProperties } from '../host/properties';
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
  // Nobody's yet: no trigger fires, so that nothing has to be kept out.
  if (readAutomation(desk.book).owner === '') return install(desk, effectiveEmail());
  return withLock(() => repair(desk, readAutomation({ ...desk.book, properties: openProperties() })));
}

function repair(desk: Desk, present: Automation): Installation {
  const { fileId, now } = desk.book;
  const me = effectiveEmail();
  if (isElsewhere(present, { me, now, fileId })) return { state: 'elsewhere', owner: present.owner };
  const own = ownTriggers();
  const has = (id: string, handler: string) => own.some((one) => one.id === id && one.handler === handler);
  const isMine = present.owner === me && present.fileId === fileId;
  const isWhole = has(present.editTrigger, handlers.edit) && has(present.clockTrigger, handlers.clock);
  if (!isMine || !isWhole) return install(desk, me);
  removeNeedless(own, present);
  return { state: 'installed', owner: me };
}

/** Moves the automation to this person, whoever has it. */
export function takeAutomation(desk: Desk, me: string): Installation {
  return withLock(() => install(desk, me));
}

/**
 * Installs both triggers, and only then removes those this person had before: where Google refuses a new one, the old
 * one goes on, and somebody else's automation stays where it is. Nobody can remove triggers of others.
 */
function install({ book }: Desk, me: string): Installation {
  const present = readAutomation(book);
  const old = ownTriggers().filter(isOurs);
  const made = installTriggers(handlers);
  const mine = { editTrigger: made.edit || idOf(old, 'edit'), clockTrigger: made.clock || idOf(old, 'clock') };
  // An old clock that has been silent is no automation.
  const clock = isSilent(present.lastRun, book.now) ? made.clock : mine.clockTrigger;
  const state = mine.editTrigger === '' || clock === '' ? 'refused' : 'installed';
  const isMine = state === 'installed' || present.owner === '' || present.owner === me;
  if (isMine) writeAutomation(book, { owner: me, fileId: book.fileId, ...mine });
  removeNeedless(ownTriggers(), isMine ? mine : present);
  return { state, owner: isMine ? me : present.owner };
}

function idOf(triggers: readonly InstalledTrigger[], kind: keyof typeof handlers): string {
  return triggers.find((one) => one.handler === handlers[kind])?.id ?? '';
}

/** A trigger of ours that fires for nothing removes itself, and its fellows: the automation went to somebody else. */
export function removeNeedlessTriggers({ book }: Desk): void {
  withLock(() => {
    const present = readAutomation({ ...book, properties: openProperties() });
    removeNeedless(ownTriggers(), present);
  });
}

/** Ids are unique: whoever took over, triggers of this person that are not named belong to nobody any more. */
function removeNeedless(
  own: readonly InstalledTrigger[],
  { editTrigger, clockTrigger }: Pick<Automation, 'editTrigger' | 'clockTrigger'>,
): void {
  const needless = own.filter(isOurs).filter(({ id }) => id !== editTrigger && id !== clockTrigger);
  if (needless.length > 0) removeTriggers(needless.map(({ id }) => id));
}

/** A trigger of one of our handlers, whoever installed it. */
function isOurs({ handler }: InstalledTrigger): boolean {
  return Object.values<string>(handlers).includes(handler);
}

function isElsewhere(
  present: Automation,
  asker: { readonly me: string; readonly now: string; readonly fileId: string },
): boolean {
  if (present.owner === '' || present.owner === asker.me || present.fileId !== asker.fileId) return false;
  return present.lastRun !== '' && !isSilent(present.lastRun, asker.now);
}
