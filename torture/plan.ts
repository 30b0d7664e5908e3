import type { HookAnswer, Tick } from '../emulator/kernel/hooks';
import type { Profile } from '../emulator/kernel/profile';
import { seededChance } from '../emulator/kernel/seeded-chance';
import type { Team } from '../test/helpers/team';
import type { AnyPlan } from './kind';

/** What befalls one action: data alone, so that it can be kept and carried out again. */
export interface Plan extends AnyPlan {
  /** Row of the table of actions. */
  readonly action: string;
  /** Row of the table of what people do after a failure. */
  readonly then: string;
  readonly faults: readonly Fault[];
  readonly profile?: Partial<Profile>;
}

/** One fault: what happens around the n-th service call of the action, counted from 0 over all its runs. */
export interface Fault {
  readonly at: number;
  readonly phase: Tick['phase'];
  /** Row of a table of acts. */
  readonly act: string;
  /** So many calls in a row; absent = one. */
  readonly times?: number;
  /** Only this share of these calls (0 to 1), by chance; absent = all of them. */
  readonly share?: number;
  /** Tells draws of the same share from each other. */
  readonly draw?: number;
}

/** What can happen in the gap before or after a service call: an order to the emulator, or something that people do. */
export type Act = (gap: Gap) => HookAnswer | undefined;

export interface Gap {
  readonly team: Team;
  readonly tick: Tick;
}

/** The faults of a plan at work in a workbook. */
export interface Faults {
  /** How often one struck. */
  readonly struck: () => number;
  /** How many service calls there were. */
  readonly calls: () => number;
  stop(): void;
}

/** Lets a plan's faults strike the runs that follow, until they are stopped. */
export function strike(team: Team, plan: Pick<Plan, 'faults' | 'seed'>, acts: Readonly<Record<string, Act>>): Faults {
  const chance = seededChance(plan.seed + 1000 * (plan.faults[0]?.draw ?? 0));
  const state = { calls: -1, struck: 0 };
  const strikes = (fault: Fault, tick: Tick) =>
    isNow(fault, tick, state.calls) && (fault.share === undefined || chance() < fault.share);
  const answer = (fault: Fault, tick: Tick) => {
    state.struck += 1;
    return actOf(acts, fault.act)({ team, tick });
  };
  const hook = (tick: Tick): HookAnswer | undefined => {
    if (tick.phase === 'before') state.calls += 1;
    const answers = plan.faults.filter((fault) => strikes(fault, tick)).map((fault) => answer(fault, tick));
    return answers.find((one) => one !== undefined);
  };
  team.world.hooks.push(hook);
  const stop = () => void team.world.hooks.splice(team.world.hooks.indexOf(hook), 1);
  return { struck: () => state.struck, calls: () => state.calls + 1, stop };
}

function isNow({ at, phase, times = 1 }: Fault, tick: Tick, call: number): boolean {
  return tick.phase === phase && call >= at && call < at + times;
}

function actOf(acts: Readonly<Record<string, Act>>, name: string): Act {
  const act = acts[name];
  if (act === undefined) throw new Error(`There is no act ${name}`);
  return act;
}
