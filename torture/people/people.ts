import type { Team } from '../../test/helpers/team';
import { type Action, actionOf } from '../actions';
import { drawn } from '../drawn';
import type { Kind, Sample, Verdict } from '../kind';
import { type Act, type Plan, strike } from '../plan';
import { rest, retried } from '../quiet';
import { watchRuns } from '../watch-runs';
import { actAs, type Colleague, colleagues } from './acts';
import { actionsInUse, gapsOf, opened } from './gaps';
import { changed, type Extent, logicalState } from './logical';
import { type Looks, watchLooks } from './looks';
import { doubleMails, judged, type Orders } from './oracle';

/**
 * A colleague at work in every gap of every action. What comes of it must be what would have come of one after the
 * other, cell by cell; what a colleague wrote stands in the end or is told in History.
 */
export const peopleKind: Kind<Plan> = { name: 'people', plans, run };

function* plans(sample: Sample): Iterable<Plan> {
  const names = actionsInUse(sample.action);
  for (const [index, act] of Object.keys(colleagues).entries()) {
    const turn = sample.seed + index;
    for (const action of someOf(names, sample, turn)) yield* atGaps({ sample, action, act, turn });
  }
}

/** In a quick sample every other colleague comes, in one gap of one action; the seed says who, where and when. */
function someOf(names: readonly string[], { size }: Sample, turn: number): readonly string[] {
  if (size === 'full') return names;
  return turn % 2 === 0 ? names.slice(((turn / 2) * 7) % Math.max(1, names.length)).slice(0, 1) : [];
}

function* atGaps({
  sample,
  action,
  act,
  turn,
}: {
  readonly sample: Sample;
  readonly action: string;
  readonly act: string;
  readonly turn: number;
}): Iterable<Plan> {
  const gaps = gapsOf(action, sample.seed);
  const some =
    sample.size === 'full'
      ? drawn(gaps, sample, `${action} ${act}`)
      : gaps.filter((_gap, index) => index === ((turn / 2) * 5) % gaps.length);
  const then = 'again';
  for (const at of some) {
    const fault = { at, phase: 'before', act } as const;
    yield { kind: 'people', seed: sample.seed, action, then, faults: [fault] };
  }
}

function run(plan: Plan): Verdict {
  const [fault] = plan.faults;
  if (fault === undefined) throw new Error('A plan without a colleague');
  const action = actionOf(plan.action);
  const known = knownOrders(plan, fault.act);
  const team = opened(action, plan);
  const before = team.world.executions.length;
  const watch = watchRuns(team);
  const looks = watchLooks(team, fault.act);
  const acts: Readonly<Record<string, Act>> = {
    [fault.act]: ({ tick }) => {
      looks.comes(tick.name, () => actAs(fault.act, team));
      return undefined;
    },
  };
  const faults = strike(team, plan, acts);
  const first = action.run(team);
  faults.stop();
  looks.stop();
  const outcomes = retried(team, action, first);
  const { rested, unrest } = atRest(team, fault.act);
  const answered = outcomes.at(-1)?.ok === true;
  const bugs = rested.world.executions
    .slice(before)
    .filter(({ error }) => error !== undefined)
    .map(({ functionName, error }) => `${functionName} threw ${error?.name}: ${error?.message}`);
  const told = { file: rested.file, answered, extent: extentOf(fault.act) };
  const wrong = judged(known, told);
  const late = wrong.filter((text) => isTooLate(text, looks, known.bothWrote));
  const others = wrong.filter((text) => !late.includes(text));
  const violations = [...watch.broken(), ...unrest, ...bugs, ...doubleMails(rested), ...others];
  if (faults.struck() === 0) violations.push('The colleague did not come');
  return { violations, figures: { ...(late.length > 0 && { [LATE]: 1 }), [`tries with one who ${fault.act}`]: 1 } };
}

const LATE = 'edits that fell between the last look at a cell and its writing, and were written over';

/**
 * Google offers no way to write a cell only if it still holds what was read: what a person types into that very cell
 * after the last look, while the writes are on their way, is written over, and with it what would have followed from it
 * in its row. Counted apart, since nothing can prevent it.
 */
function isTooLate(violation: string, looks: Looks, bothWrote: readonly string[]): boolean {
  if (violation.startsWith('what a colleague wrote is lost')) return looks.isWriting() || looks.isOver();
  return looks.isOver() && bothWrote.some((mark) => violation.startsWith(`leads ${mark} `));
}

/**
 * Notes wander with the cells of a column that is sorted alone; nobody knows whose they were. What an earlier version
 * brings back under a run that is writing takes effect like something typed: a request that it had brought back goes,
 * and with it its reminder.
 */
function extentOf(act: string): Extent {
  const { sort } = colleagues[act] ?? {};
  return sort === 'alone' ? 'no notes' : sort === 'restored' ? 'values' : 'everything';
}

const orders = new Map<string, Orders>();

function knownOrders(plan: Plan, act: string): Orders {
  const name = `${plan.action} ${act} ${plan.seed} ${JSON.stringify(plan.profile)}`;
  const known = orders.get(name) ?? makeOrders(plan, act);
  orders.clear();
  orders.set(name, known);
  return known;
}

/** What stops everything is told, until somebody lets Leadbook check the workbook and says yes to what it offers. */
const answers: Readonly<Record<Colleague['sort'], readonly ('YES' | 'OK')[]>> = {
  arranging: [],
  cells: [],
  restored: [],
  alone: ['OK'],
  broken: ['YES', 'YES', 'OK'],
};

function atRest(team: Team, act: string): ReturnType<typeof rest> {
  const { rested, unrest, state } = rest(team);
  const replies = answers[colleagues[act]?.sort ?? 'arranging'];
  if (replies.length === 0) return { rested, unrest, state };
  rested.boss.scene.screen.answers.length = 0;
  for (const reply of replies) rested.boss.willAnswer(reply);
  rested.boss.run('checkWorkbook');
  return { rested, unrest, state };
}

function makeOrders(plan: Plan, act: string): Orders {
  return colleagues[act]?.sort === 'alone' ? ordersInPlace(plan, act) : ordersOf(plan, act);
}

/** As if nobody had sorted anything: every value stands with its own row in the end. */
function ordersInPlace(plan: Plan, act: string): Orders {
  const action = actionOf(plan.action);
  const done = opened(action, plan);
  retried(done, action, action.run(done));
  const [allowed, alone] = [done, opened(action, plan)].map((team) =>
    logicalState(atRest(team, act).rested.file, 'no notes'),
  );
  if (allowed === undefined || alone === undefined) throw new Error('Nothing to compare with');
  return {
    allowed: [allowed, alone],
    begun: logicalState(opened(action, plan).file),
    alone,
    written: [],
    bothWrote: [],
  };
}

function ordersOf(plan: Plan, act: string): Orders {
  const action = actionOf(plan.action);
  const last = opened(action, plan);
  const outcomes = retried(last, action, action.run(last));
  const done = logicalState(last.file);
  actAs(act, last);
  const ways = [colleagueFirst(action, plan, act), last];
  const allowed = ways.map((team) => logicalState(atRest(team, act).rested.file, extentOf(act)));
  if (outcomes.at(-1)?.ok === false) throw new Error('An undisturbed action went wrong');
  const only = opened(action, plan);
  const base = logicalState(only.file);
  actAs(act, only);
  const isWriting = colleagues[act]?.sort === 'cells';
  const written = isWriting ? changed(base.leads, logicalState(only.file).leads) : [];
  const own = changed(base.leads, done.leads);
  const bothWrote = written
    .filter((one) => own.some(({ mark, header }) => mark === one.mark && header === one.header))
    .map(({ mark }) => mark);
  const alone = logicalState(atRest(only, act).rested.file, extentOf(act));
  return { allowed, begun: base, alone, written, bothWrote };
}

/** What is typed stands in the sheet before the colleague comes; only its event comes after. */
function colleagueFirst(action: Action, plan: Plan, act: string): Team {
  const team = opened(action, plan);
  if (action.again === 'person' || action.scene === 'morning') {
    actAs(act, team);
    retried(team, action, action.run(team));
    return team;
  }
  const { profile } = team.world;
  const { dropEvents } = profile;
  profile.dropEvents = 1;
  action.run(team);
  profile.dropEvents = dropEvents;
  actAs(act, team);
  return team;
}
