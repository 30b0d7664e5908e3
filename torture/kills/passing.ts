import type { Team } from '../../test/helpers/team';
import { type Action, actionOf, actions } from '../actions';
import { finalState } from '../final-state';
import type { AnyPlan, Kind, Sample, Verdict } from '../kind';
import { type Act, type Fault, strike } from '../plan';
import { difference } from '../quiet';
import { openScene } from '../scene';
import { killActs } from './acts';
import { unlessUnconfirmed } from './unconfirmed';

/** An action while calls fail and work a moment later. */
interface PassingPlan extends AnyPlan {
  readonly action: string;
  /** Row of the table of what is wrong with the platform. */
  readonly trouble: keyof typeof troubles;
  readonly draw: number;
}

/** What is wrong with the platform, for every call of an action. */
export const troubles = {
  'one call in twenty fails': { phase: 'before', act: 'timed out', share: 0.05 },
  'one call in twenty fails after its effect': { phase: 'after', act: 'timed out', share: 0.05 },
  'every call fails': { phase: 'before', act: 'timed out', share: 1 },
} as const satisfies Readonly<Record<string, Omit<Fault, 'at' | 'draw'>>>;

/** Four of five draws fail before, the fifth after the effect. */
export function troubleOf(draw: number): PassingPlan['trouble'] {
  return draw % 5 === 0 ? 'one call in twenty fails after its effect' : 'one call in twenty fails';
}

/**
 * What passes must not be noticed: nobody tries again, no hour comes, and what stands there at once is what an
 * undisturbed run leaves, but for a mail whose sending failed: that is never tried again, and told as not confirmed. An
 * action that ends without an error and has done nothing does not count.
 */
export const passing: Kind<PassingPlan> = {
  name: 'passing',
  plans,
  run: (plan) => verdictOf(plan, missedBy(plan)),
  goals: (figures) => {
    const { [TRIES]: tries = 0, [WELL]: well = 0 } = figures;
    const share = well / tries;
    return share >= GOAL ? [] : [`Only ${well} of ${tries} went well at once: the goal is ${100 * GOAL} %`];
  },
};

const GOAL = 0.999;
const TRIES = 'actions while one call in twenty failed';
const WELL = 'of these went well at once, with the same cells, notes, looks, History and mails';

/** So many draws of every action, more than 3,000 in all. */
const DRAWS = 130;

/** Of actions that take seconds, among them those that ask for each of thousands of rules, so many. */
const SELDOM = 10;
const slow: ReadonlySet<string> = new Set<keyof typeof actions>([
  'paste 60 rows',
  'check workbook',
  'apply settings: rename',
  'switch language',
  'set up: new file',
  'set up: take over 60 rows',
  'erase a person',
]);

function* plans({ size, seed, action: part }: Sample): Iterable<PassingPlan> {
  const names = Object.keys(actions).filter((name) => name.includes(part));
  for (const action of names) {
    const most = size === 'quick' ? 1 : slow.has(action) ? SELDOM : DRAWS;
    for (let draw = 0; draw < most; draw++) {
      yield { kind: 'passing', seed, action, trouble: troubleOf(draw + seed), draw };
    }
  }
}

/** What is missing at once after an action whose calls fail now and then; nothing = it went well. */
export function missedBy(plan: PassingPlan): readonly string[] {
  const wanted = undisturbed(plan);
  const action = actionOf(plan.action);
  const team = opened(action, plan);
  const fault = { ...troubles[plan.trouble], at: 0, times: Number.POSITIVE_INFINITY, draw: plan.draw };
  let sendings = 0;
  const failing: Act = (gap) => {
    if (gap.tick.name === 'MailApp.sendEmail') sendings += 1;
    if (gap.tick.phase === 'after' && gap.tick.name.startsWith('Ui.')) answerAgain(team);
    return killActs[fault.act]?.(gap);
  };
  const faults = strike(team, { seed: plan.seed, faults: [fault] }, { [fault.act]: failing });
  const { ok } = action.run(team);
  faults.stop();
  const lines = difference(wanted, finalState(team), Number.POSITIVE_INFINITY);
  return [...(ok ? [] : ['It says that it failed']), ...unlessUnconfirmed(lines, team, sendings).slice(0, 8)];
}

/** An answer that got lost on its way: the person is asked once more, and says the same. */
function answerAgain({ boss: { scene } }: Team): void {
  const { answer, text = '' } = scene.screen.alerts.at(-1) ?? {};
  if (answer !== undefined) scene.screen.answers.unshift({ button: answer, text });
}

const known = new Map<string, readonly string[]>();

function undisturbed(plan: PassingPlan): readonly string[] {
  const name = `${plan.action} ${plan.seed}`;
  const state = known.get(name) ?? leftBy(plan);
  known.set(name, state);
  return state;
}

function leftBy(plan: PassingPlan): readonly string[] {
  const action = actionOf(plan.action);
  const team = opened(action, plan);
  if (!action.run(team).ok) throw new Error(`An undisturbed run does not go well: ${plan.action}`);
  return finalState(team);
}

function opened(action: Action, { seed }: PassingPlan): ReturnType<typeof openScene> {
  const team = openScene({ scene: action.scene, seed });
  action.prepare?.(team);
  return team;
}

/** One that did not go well is no violation yet: the goal is a share of all. It is named, to be shown again. */
function verdictOf({ action, seed, trouble, draw }: PassingPlan, missed: readonly string[]): Verdict {
  const isWell = missed.length === 0;
  const named = isWell
    ? {}
    : { [`did not: ${JSON.stringify({ action, seed, trouble, draw })} ${missed.join(' | ')}`]: 1 };
  return { violations: [], figures: { [TRIES]: 1, [WELL]: isWell ? 1 : 0, ...named } };
}
