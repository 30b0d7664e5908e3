import { callKind, isCounted } from '../../emulator/kernel/cost-model';
import type { Tick } from '../../emulator/kernel/hooks';
import { seededChance } from '../../emulator/kernel/seeded-chance';
import { type Action, actionOf, actions } from '../actions';
import { drawn } from '../drawn';
import type { Kind, Sample, Verdict } from '../kind';
import type { Fault, Plan } from '../plan';
import { difference, type Quiet, runToQuiet, untouched } from '../quiet';
import { openScene } from '../scene';
import { killActs } from './acts';
import { unlessUnconfirmed } from './unconfirmed';

/**
 * Every action killed, or failing, at every service call; afterwards the workbook comes to rest and must be what it
 * would have been. A kill after a call is the kill before the next one, so that only the latter is tried, and after the
 * last call. The run that repairs what a kill left is killed as well.
 */
export const kills: Kind<Plan> = {
  name: 'kills',
  plans: (sample) => sampled(sample, [...everyPlan(sample)]),
  run,
};

/** Of the sorts of faults that an action can meet, a quick sample has every fourth, each at one moment; the seed says which. */
const EVERY = 4;

/** A quick sample gives every action its turn of every sort of fault, at a moment that the seed draws. */
function* sampled({ size, seed }: Sample, plans: readonly Plan[]): Iterable<Plan> {
  if (size === 'full') return yield* plans;
  const groups = new Map<string, Plan[]>();
  for (const plan of plans) {
    const name = `${plan.action} ${plan.then} ${plan.faults.map(({ act, phase, times, share }) => `${act} ${phase} ${times} ${share}`).join()} ${plan.profile?.errorLanguage}`;
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push(plan);
  }
  let turn = seed;
  for (const [name, group] of groups) {
    turn += 1;
    if (turn % EVERY === 0) yield* drawn(group, { each: 1, seed }, name);
  }
}

function* everyPlan({ size, seed, action: part }: Sample): Iterable<Plan> {
  for (const name of Object.keys(actions).filter((one) => one.includes(part))) {
    const base = { kind: 'kills', seed, action: name };
    for (const [then, fault, profile] of faultsOf(actionOf(name), seed))
      yield { ...base, then, faults: [fault], ...(profile && { profile }) };
    // What is left for a night: a quick sample has one kill in each try, before a call.
    if (size === 'full')
      for (const [then, faults] of lateKills(callsOf(actionOf(name), seed), { seed, name }))
        yield { ...base, then, faults };
  }
}

/** What people do afterwards, the fault, and what the platform is like. */
type Trial = readonly [then: string, fault: Fault, profile?: Plan['profile']];

function* faultsOf(action: Action, seed: number): Iterable<Trial> {
  const calls = callsOf(action, seed);
  const habits = action.again === 'person' ? ['again', 'away'] : ['away'];
  for (const then of habits) for (const fault of killsAt(calls)) yield [then, fault];
  for (const fault of failuresAt(calls)) yield ['again', fault];
  for (const { at } of calls)
    yield ['again', { at, phase: 'before', act: 'timed out', times: 6 }, { errorLanguage: 'unknown' }];
  for (const fault of passingFailures()) yield ['again, too early', fault];
}

/** Where the unsent writes of a run wait, their three fates are three tries. */
function* killsAt(calls: readonly TracedCall[]): Iterable<Fault> {
  for (const { at, waiting } of calls) {
    yield { at, phase: 'before', act: 'kill, applied' };
    if (waiting) yield { at, phase: 'before', act: 'kill, dropped' };
    if (waiting) yield { at, phase: 'before', act: 'kill, half' };
  }
}

/** So many pairs of a kill and one of the run that would repair it. */
const PAIRS = 100;

type Late = readonly [then: string, faults: readonly Fault[]];

/** A kill, drawn, and a second one so many calls later, which is in the run that comes next, as far as that has so many; and a kill after the last call. */
function lateKills(calls: readonly TracedCall[], { seed, name }: { seed: number; name: string }): readonly Late[] {
  const first = [...killsAt(calls)];
  const chance = seededChance(seed + name.length);
  const one = () => first[Math.floor(chance() * first.length)] ?? { at: 0, phase: 'before', act: 'kill, applied' };
  const pairs = Array.from({ length: PAIRS }, (): Late => {
    const [before, after] = [one(), one()];
    return ['again, and struck again', [before, { ...after, at: before.at + 1 + after.at }]];
  });
  const { at = 0 } = calls.at(-1) ?? {};
  const ends = ['kill, applied', 'kill, dropped', 'kill, half'].map(
    (act): Late => ['again', [{ at, phase: 'after', act }]],
  );
  return [...pairs, ...ends];
}

const FOR_EVER = 1_000_000;

function* failuresAt(calls: readonly TracedCall[]): Iterable<Fault> {
  for (const { at } of calls) {
    for (const times of [1, 2, 6, FOR_EVER]) yield { at, phase: 'before', act: 'timed out', times };
    yield { at, phase: 'before', act: 'too often' };
    yield { at, phase: 'after', act: 'server error' };
  }
}

/** So many draws of failures that come and go, for each share of the calls. */
const DRAWS = 50;

function* passingFailures(): Iterable<Fault> {
  for (const share of [0.01, 0.05, 0.2]) {
    for (let draw = 0; draw < DRAWS; draw++) {
      yield { at: 0, phase: draw % 5 === 0 ? 'after' : 'before', act: 'timed out', times: FOR_EVER, share, draw };
    }
  }
}

interface TracedCall {
  readonly at: number;
  readonly name: string;
  /** Whether unsent writes wait when it is made. */
  readonly waiting: boolean;
}

/** Of calls that change nothing and are made thousands of times over, such as one for each rule of a tab, so many are tried. */
const ALIKE = 50;

/** The service calls of an action that nothing disturbs. */
function callsOf(action: Action, seed: number): readonly TracedCall[] {
  const team = openScene({ scene: action.scene, seed });
  action.prepare?.(team);
  const { calls, look } = newTrace();
  team.world.hooks.push((tick) => {
    look(tick);
    return undefined;
  });
  const { ok, runs, answer } = action.run(team);
  if (!ok) throw new Error(`An undisturbed run does not go well: ${runs.map(({ error }) => error?.stack)} ${answer}`);
  return calls;
}

/** Writes down the calls that it is shown. */
function newTrace(): { readonly calls: readonly TracedCall[]; look(tick: Tick): void } {
  const calls: TracedCall[] = [];
  const seen = new Map<string, number>();
  let waiting = false;
  let at = -1;
  const before = (name: string) => {
    at += 1;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    if (times <= ALIKE || isCounted(name)) calls.push({ at, name, waiting });
  };
  const after = (name: string) => {
    if (callKind(name) === 'write') waiting = true;
    else if (['read', 'flush'].includes(callKind(name))) waiting = false;
  };
  return { calls, look: ({ phase, name }) => (phase === 'before' ? before(name) : after(name)) };
}

const known = new Map<string, readonly string[]>();

function once(name: string, make: () => readonly string[]): readonly string[] {
  const state = known.get(name) ?? make();
  known.set(name, state);
  return state;
}

function run(plan: Plan): Verdict {
  const name = `${plan.action} ${plan.seed} ${JSON.stringify(plan.profile)}`;
  const wanted = once(`${name} done`, () => runToQuiet({ ...plan, faults: [] }, {}).state);
  const quiet = runToQuiet(plan, killActs);
  const violations = [...quiet.broken, ...differs(plan, quiet, wanted)];
  if (quiet.struck === 0 && plan.faults[0]?.share === undefined) violations.push('The fault did not strike');
  const isTwice = plan.faults.length > 1 && quiet.struck > 1;
  return { violations, figures: isTwice ? { 'runs that were to repair a killed one and were killed as well': 1 } : {} };
}

/** A person who goes away may find what was asked for done, or never begun; everything else is a violation. */
function differs(plan: Plan, quiet: Quiet, wanted: readonly string[]): readonly string[] {
  const lines = unlike(quiet, wanted);
  if (lines.length === 0) return [];
  const { again } = actionOf(plan.action);
  if (plan.then !== 'away' || again === 'nobody') return lines;
  const before = once(`${plan.action} ${plan.seed} ${JSON.stringify(plan.profile)} before`, () => untouched(plan));
  return unlike(quiet, before).length === 0 ? [] : lines;
}

/** A mail that did not leave is allowed once for each kill, where Leadbook says that it cannot know. */
function unlike(quiet: Quiet, wanted: readonly string[]): readonly string[] {
  const lines = difference(wanted, quiet.state, Number.POSITIVE_INFINITY);
  return unlessUnconfirmed(lines, quiet.team, quiet.struck).slice(0, 8);
}
