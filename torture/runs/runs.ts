import type { Team } from '../../test/helpers/team';
import { actionOf, type Outcome } from '../actions';
import { drawn } from '../drawn';
import type { Kind, Sample, Verdict } from '../kind';
import { actionsIn, actionsInUse, gapsOf, opened } from '../people/gaps';
import { logicalState } from '../people/logical';
import { doubleMails, judged, type Orders } from '../people/oracle';
import { type Act, type Plan, strike } from '../plan';
import { rest, retried } from '../quiet';
import { watchRuns } from '../watch-runs';
import { type Second, seconds } from './seconds';

/**
 * A second run in every gap of the first: the clock that fires twice, two people at their sidebars, a manager at the
 * menu. What comes of it is what comes of one after the other; nobody gets two mails, no id is given twice, no change is
 * lost, and one trigger of each kind is left.
 */
export const runs: Kind<Plan> = { name: 'runs', plans, run };

function* plans(sample: Sample): Iterable<Plan> {
  for (const [index, [act, { scenes }]] of Object.entries(seconds).entries()) {
    const turn = sample.seed + index;
    const names = scenes === undefined ? actionsInUse(sample.action) : actionsIn(scenes, sample.action);
    for (const action of someOf(names, sample, turn)) {
      for (const at of gapsIn(sample, { action, act, turn })) yield planOf(sample, { action, act, at });
    }
  }
}

/** Every action, or the one whose turn it is. */
function someOf(names: readonly string[], { size }: Sample, turn: number): readonly string[] {
  return size === 'full' ? names : names.slice((turn * 5) % Math.max(1, names.length)).slice(0, 1);
}

function gapsIn(
  sample: Sample,
  { action, act, turn }: { readonly action: string; readonly act: string; readonly turn: number },
): readonly number[] {
  const gaps = gapsOf(action, sample.seed);
  return sample.size === 'full'
    ? drawn(gaps, sample, `${action} ${act}`)
    : gaps.slice((turn * 3) % gaps.length).slice(0, 1);
}

/** The lock may be granted or refused to the run that holds it: both are tried, in turns. */
function planOf(
  { seed }: Sample,
  { action, act, at }: { readonly action: string; readonly act: string; readonly at: number },
): Plan {
  const then = 'again';
  const profile = at % 2 === 0 ? {} : ({ profile: { sameRunRelock: 'blocked' } } as const);
  return { kind: 'runs', seed, action, then, faults: [{ at, phase: 'before', act }], ...profile };
}

function run(plan: Plan): Verdict {
  const [fault] = plan.faults;
  const second = seconds[fault?.act ?? ''];
  if (fault === undefined || second === undefined) throw new Error('A plan without a second run');
  const action = actionOf(plan.action);
  const orders = knownOrders(plan, second, fault.act);
  const team = opened(action, plan);
  const before = team.world.executions.length;
  const watch = watchRuns(team);
  const inside: Outcome[] = [];
  const acts: Readonly<Record<string, Act>> = { [fault.act]: () => begin(inside, second, team) };
  const faults = strike(team, plan, acts);
  const first = action.run(team);
  faults.stop();
  const outcomes = retried(team, action, first);
  const [begun] = inside;
  const others = begun === undefined ? [] : retriedSecond(team, second, begun);
  const { rested, unrest } = rest(team);
  const bugs = rested.world.executions
    .slice(before)
    .filter(({ error }) => error !== undefined)
    .map(({ functionName, error }) => `${functionName} threw ${error?.name}: ${error?.message}`);
  const answered = outcomes.at(-1)?.ok === true && others.at(-1)?.ok === true;
  const wrong = judged(orders, { file: rested.file, answered });
  const violations = [
    ...watch.broken(),
    ...unrest,
    ...bugs,
    ...doubleMails(rested),
    ...extraTriggers(rested),
    ...wrong,
  ];
  if (faults.struck() === 0) violations.push('The second run did not begin');
  return { violations };
}

function begin(inside: Outcome[], second: Second, team: Team): undefined {
  inside.push(second.start(team));
}

function retriedSecond(team: Team, { start, again }: Second, first: Outcome): readonly Outcome[] {
  const outcomes = [first];
  while (again === 'person' && outcomes.at(-1)?.ok === false && outcomes.length < 4) outcomes.push(start(team));
  return outcomes;
}

function extraTriggers({ file }: Team): string[] {
  const kinds = file.triggers.map(({ kind, functionName }) => `${kind} ${functionName}`).sort();
  return kinds.join() === 'clock hourly,edit handleEdit' ? [] : [`triggers are ${kinds.join()}`];
}

const known = new Map<string, Orders>();

function knownOrders(plan: Plan, second: Second, act: string): Orders {
  const name = `${plan.action} ${act} ${plan.seed} ${JSON.stringify(plan.profile)}`;
  const orders = known.get(name) ?? makeOrders(plan, second);
  known.clear();
  known.set(name, orders);
  return orders;
}

function makeOrders(plan: Plan, second: Second): Orders {
  const action = actionOf(plan.action);
  const after = (...steps: readonly ((team: Team) => unknown)[]) => {
    const team = opened(action, plan);
    for (const step of steps) step(team);
    return logicalState(rest(team).rested.file);
  };
  const one = (team: Team) => retried(team, action, action.run(team));
  const other = (team: Team) => retriedSecond(team, second, second.start(team));
  const begun = logicalState(opened(action, plan).file);
  return {
    allowed: [after(one, other), after(other, one)],
    begun,
    alone: after(other),
    written: [],
    told: new Set(),
    bothWrote: [],
  };
}
