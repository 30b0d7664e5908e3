import type { Team } from '../../test/helpers/team';
import { type Action, actionOf } from '../actions';
import type { Plan } from '../plan';
import { rest, retried } from '../quiet';
import { actAs, type Colleague, colleagues } from './acts';
import { asAgreed, editsOf, toldIn } from './edits';
import { opened } from './gaps';
import { changed, type Extent, type Logical, logicalState } from './logical';
import type { Orders } from './oracle';
import { Absent } from './places';

/** What one after the other gives, for a colleague at an action; kept while the same is asked again. */
export function knownOrders(plan: Plan, act: string): Orders {
  const name = `${plan.action} ${act} ${plan.seed} ${JSON.stringify(plan.profile)}`;
  const known = orders.get(name) ?? ordersOf(plan, act);
  orders.clear();
  orders.set(name, known);
  return known;
}

const orders = new Map<string, Orders>();

/**
 * Notes wander with the cells of a column that is sorted alone; nobody knows whose they were. What an earlier version
 * brings back under a run that is writing takes effect like something typed: a request that it had brought back goes,
 * and with it its reminder.
 */
export function extentOf(act: string): Extent {
  const { sort } = colleagues[act] ?? {};
  return sort === 'alone' ? 'no notes' : sort === 'restored' ? 'values' : 'everything';
}

/** What stops everything is told, until somebody lets Leadbook check the workbook and says yes to what it offers. */
const answers: Readonly<Record<Colleague['sort'], readonly ('YES' | 'OK')[]>> = {
  arranging: [],
  cells: [],
  restored: [],
  alone: ['OK'],
  broken: ['YES', 'YES', 'OK'],
};

/** When all is quiet, and what had to be asked for was asked for. */
export function atRest(team: Team, act: string): ReturnType<typeof rest> {
  const { rested, unrest, state } = rest(team);
  const replies = answers[colleagues[act]?.sort ?? 'arranging'];
  if (replies.length === 0) return { rested, unrest, state };
  rested.boss.scene.screen.answers.length = 0;
  for (const reply of replies) rested.boss.willAnswer(reply);
  rested.boss.run('checkWorkbook');
  return { rested, unrest, state };
}

/** What comes of one after the other. */
export function ordersOf(plan: Plan, act: string): Orders {
  return colleagues[act]?.sort === 'alone' ? ordersInPlace(plan, act) : ordersInTurn(plan, act);
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
  // Whose a text was that nobody had heard of when the column was sorted cannot be known: what was accepted comes back.
  const unheard = action.unseen
    ? [logicalState(atRest(afterAct(opened(action, plan), act), act).rested.file, 'no notes')]
    : [];
  return {
    allowed: [allowed, alone, ...unheard],
    begun: logicalState(opened(action, plan).file),
    alone,
    written: [],
    told: new Set(),
    bothWrote: [],
  };
}

function ordersInTurn(plan: Plan, act: string): Orders {
  const action = actionOf(plan.action);
  const last = opened(action, plan);
  const outcomes = retried(last, action, action.run(last));
  if (outcomes.at(-1)?.ok === false) throw new Error('An undisturbed action went wrong');
  const done = logicalState(last.file);
  const ways = [ifThere(() => colleagueFirst(action, plan, act)), ifThere(() => afterAct(last, act))];
  const ended = ways.flatMap((team) =>
    team === undefined ? [] : [logicalState(atRest(team, act).rested.file, extentOf(act))],
  );
  const untouched = opened(action, plan);
  const base = logicalState(untouched.file);
  const told = toldIn(untouched.file);
  const only = ifThere(() => afterAct(opened(action, plan), act));
  const edits =
    only !== undefined && colleagues[act]?.sort === 'cells'
      ? editsOf({ before: base, typed: typedAlone(plan, act), taken: logicalState(only.file) })
      : [];
  const written = asAgreed(edits, base, ended);
  const own = changed(base.leads, done.leads);
  const bothWrote = written.filter((one) => own.some(({ mark, header }) => mark === one.mark && header === one.header));
  const alone = logicalState(atRest(only ?? untouched, act).rested.file, extentOf(act));
  // A colleague may come before there is anything to act upon: then nobody has been there.
  const allowed = ways.includes(undefined) ? [...ended, done] : ended;
  return { allowed, begun: base, alone, written, told, bothWrote };
}

function afterAct(team: Team, act: string): Team {
  actAs(act, team);
  return team;
}

/** What comes of it where all that somebody wants to act upon is there. */
export function ifThere<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof Absent) return undefined;
    throw error;
  }
}

/** The cells as the colleague leaves them, before Leadbook hears of it. */
function typedAlone(plan: Plan, act: string): Logical {
  const team = opened(actionOf(plan.action), plan);
  team.world.profile.dropEvents = 1;
  actAs(act, team);
  return logicalState(team.file);
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
