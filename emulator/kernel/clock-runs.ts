import type { World } from '../world';
import { nextRun } from './clock-schedule';
import type { Execution } from './execution';
import type { File } from './file';
import { changeEvent, clockEvent, openEvent } from './make-event';
import type { MakeArguments } from './run-execution';
import type { Trigger } from './service-host';
import { dailyTriggerSeconds } from './trigger-quota';
import type { WorldClock } from './world-clock';

interface Due {
  readonly file: File;
  readonly trigger: Trigger;
  readonly at: number;
}

/** Goes to an instant; on the way every clock run that is due happens, late, twice or not at all as the profile says. */
export function advanceClock(world: World, clock: WorldClock, until: number): Execution[] {
  const fired: Execution[] = [];
  for (let due = next(world, clock, until); due !== undefined; due = next(world, clock, until)) {
    clock.dispatched = due.at;
    for (const one of dueTogether(world, due)) fired.push(...runDue(world, clock, one));
  }
  clock.dispatched = until;
  clock.goTo(until);
  return fired;
}

function next(world: World, clock: WorldClock, until: number): Due | undefined {
  const due = earliest(world, clock.dispatched);
  return due !== undefined && due.at <= until ? due : undefined;
}

function dueTogether(world: World, { at }: Due): Due[] {
  return dueAfter(world, at - 1).filter((one) => one.at === at);
}

function earliest(world: World, after: number): Due | undefined {
  return dueAfter(world, after).reduce<Due | undefined>(
    (first, one) => (first === undefined || one.at < first.at ? one : first),
    undefined,
  );
}

function dueAfter(world: World, after: number): Due[] {
  return [...world.files.values()].flatMap((file) =>
    file.triggers.flatMap((trigger) => {
      const at = trigger.schedule === undefined ? null : nextRun(trigger.schedule, after, trigger.createdAt);
      return at === null ? [] : [{ file, trigger, at }];
    }),
  );
}

function runDue(world: World, clock: WorldClock, { file, trigger, at }: Due): Execution[] {
  const { profile } = world;
  if (!file.triggers.includes(trigger) || world.chance() < profile.missingClock) return [];
  clock.goTo(at + world.chance() * profile.lateClockMinutes * 60_000);
  const times = world.chance() < profile.doubleClock ? 2 : 1;
  return Array.from({ length: times }, () => fireTrigger(world, file, trigger));
}

/** Runs the function of an installable trigger as its creator, with nobody at the keyboard. */
export function fireTrigger(world: World, file: File, trigger: Trigger): Execution {
  const origin = trigger.kind;
  return runTrigger(world, file, { trigger, activeUser: '', screen: null, makeArguments: plainEvent(trigger), origin });
}

function plainEvent(trigger: Trigger): MakeArguments {
  if (trigger.kind === 'clock') return clockEvent(trigger.id);
  return trigger.kind === 'change' ? changeEvent('OTHER', trigger.id) : openEvent(trigger.id);
}

interface TriggerRun {
  readonly trigger: Trigger;
  readonly origin: Trigger['kind'];
  readonly activeUser: string;
  readonly screen: Parameters<World['run']>[1]['screen'];
  readonly makeArguments: MakeArguments;
}

/** One run of an installable trigger, whoever caused it; the creator's daily runtime is charged and enforced. */
export function runTrigger(world: World, file: File, run: TriggerRun): Execution {
  const { trigger, ...rest } = run;
  const { execution } = world.run(file, {
    ...rest,
    functionName: trigger.functionName,
    authMode: 'FULL',
    effectiveUser: trigger.owner,
    makeArguments: (inside) => {
      const used = dailyTriggerSeconds(world, trigger.owner);
      const allowed = world.account === 'workspace' ? 6 * 3600 : 90 * 60;
      if (used > allowed) inside.host.fail('Service using too much computer time for one day.');
      return run.makeArguments(inside);
    },
  });
  return execution;
}
