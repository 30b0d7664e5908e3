import { callKind } from '../emulator/kernel/cost-model';
import type { Execution } from '../emulator/kernel/execution';
import { frozen, type Team } from '../test/helpers/team';
import { type Action, actionOf, type Outcome } from './actions';
import { finalState } from './final-state';
import { type Act, type Faults, type Plan, strike } from './plan';
import { openScene } from './scene';
import { watchRuns } from './watch-runs';

/** What is left when people and triggers have done all they would do after an action. */
export interface Quiet {
  readonly team: Team;
  /** Every run of the action, first try and retries. */
  readonly outcomes: readonly Outcome[];
  readonly state: readonly string[];
  /** Promises about single runs that were broken on the way, in words. */
  readonly broken: readonly string[];
  readonly struck: number;
  readonly calls: number;
}

/** So often a person tries at most. */
const MOST_TRIES = 4;

interface Begun {
  readonly team: Team;
  readonly action: Action;
  readonly first: Outcome;
  readonly faults: Faults;
}

/** What happens after the first try. Add a row for other habits of people. */
const thens: Readonly<Record<string, (begun: Begun) => readonly Outcome[]>> = {
  /** The person tries again until it goes well; nothing strikes any more. Triggers are not repeated by anybody. */
  again: ({ team, action, first, faults }) => {
    faults.stop();
    return retried(team, action, first);
  },
  /** The first repetition meets the faults as well. */
  'again, too early': ({ team, action, first, faults }) => {
    const second = first.ok || action.again === 'nobody' ? first : action.run(team);
    faults.stop();
    return [first, ...retried(team, action, second)];
  },
  /** The run that would repair it, the person's second try or the next hour, meets the next fault; after that nothing strikes. */
  'again, and struck again': ({ team, action, first, faults }) => {
    const second = action.again === 'person' && !first.ok ? action.run(team) : hourOf(team);
    faults.stop();
    return [first, ...retried(team, action, second)];
  },
  /**
   * The person goes away: what was begun is finished by the hourly runs, or has left no trace. Where the action was to
   * install these runs and nobody's automation works yet, only a person can go on: the manager comes back and is told to.
   */
  away: ({ team, action, first, faults }) => {
    faults.stop();
    return action.installs && !hasAutomation(team) ? retried(team, action, { ...first, ok: false }) : [first];
  },
};

function hourOf(team: Team): Outcome {
  const runs = team.file.triggers.some(({ kind }) => kind === 'clock') ? [team.hour()] : [];
  return { runs, ok: runs.every(({ ok }) => ok) };
}

/** Whether somebody's hourly runs are at work: without a note of whose they are they do nothing. */
function hasAutomation({ file }: Team): boolean {
  return [...file.documentProperties.keys()].some((key) => key.startsWith('automation.'));
}

/** A person tries until it goes well; triggers are repeated by nobody. */
export function retried(team: Team, action: Action, first: Outcome): readonly Outcome[] {
  const outcomes = [first];
  while (action.again === 'person' && outcomes.at(-1)?.ok === false && outcomes.length < MOST_TRIES) {
    outcomes.push(action.run(team));
  }
  return outcomes;
}

/** Carries a plan out and lets the workbook come to rest. */
export function runToQuiet(plan: Plan, acts: Readonly<Record<string, Act>>): Quiet {
  const action = actionOf(plan.action);
  const team = openScene({ scene: action.scene, seed: plan.seed, ...(plan.profile && { profile: plan.profile }) });
  action.prepare?.(team);
  const watch = watchRuns(team);
  const faults = strike(team, plan, acts);
  const then = thens[plan.then];
  if (then === undefined) throw new Error(`Nobody knows how to go on ${plan.then}`);
  const outcomes = then({ team, action, first: action.run(team), faults });
  const { state, rested, unrest } = rest(team);
  const broken = [...watch.broken(), ...unrest];
  return { team: rested, outcomes, state, broken, struck: faults.struck(), calls: faults.calls() };
}

/** The same workbook if nobody had ever started the action. */
export function untouched(plan: Plan): readonly string[] {
  const action = actionOf(plan.action);
  const team = openScene({ scene: action.scene, seed: plan.seed, ...(plan.profile && { profile: plan.profile }) });
  action.prepare?.(team);
  return rest(team).state;
}

/** When the next clock runs come: every try of a scene rests at the same moments. */
const LATER = ['13:05', '14:05', '15:05', '16:05', '17:05'];

/** Lets hour after hour pass until one writes nothing any more; after the last nothing may change. */
export function rest(team: Team): {
  readonly state: readonly string[];
  readonly rested: Team;
  readonly unrest: string[];
} {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: team.world.zone }).format(team.world.now());
  let rested = team;
  let state: readonly string[] = [];
  let changed: readonly string[] = [];
  for (const time of LATER) {
    rested = frozen(rested)(`${day}T${time}`, rested.world.profile);
    const run = rested.file.triggers.some(({ kind }) => kind === 'clock') ? rested.hour() : undefined;
    if (state.length > 0 && !hasWritten(run)) return { state, rested, unrest: [] };
    const now = finalState(rested);
    changed = difference(state, now);
    state = now;
  }
  const unrest = changed.length === 0 ? [] : [`Hour after hour something changes: ${changed.join(' | ')}`];
  return { state, rested, unrest };
}

/** Whether a run has changed a cell. */
function hasWritten(run: Execution | undefined): boolean {
  return run !== undefined && [...run.calls.keys()].some((name) => ['write', 'structure'].includes(callKind(name)));
}

/** Lines that stand on one side alone; so many at most. */
export function difference(expected: readonly string[], actual: readonly string[], most = 8): string[] {
  const [wanted, found] = [new Set(expected), new Set(actual)];
  const missing = expected.filter((line) => !found.has(line)).map((line) => `- ${line}`);
  const added = actual.filter((line) => !wanted.has(line)).map((line) => `+ ${line}`);
  return [...missing, ...added].sort((one, other) => one.slice(2).localeCompare(other.slice(2))).slice(0, most);
}
