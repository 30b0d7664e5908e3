import { actionOf, type actions } from '../../torture/actions';
import { killActs } from '../../torture/kills/acts';
import { type Fault, strike } from '../../torture/plan';
import { openScene } from '../../torture/scene';

/** Actions and how often each is tried, more than 300 times in all; long ones fewer times: each of their hundreds of calls may fail. */
const draws: Readonly<Partial<Record<keyof typeof actions, number>>> = {
  'edit a date': 90,
  'edit: refused text': 40,
  'sidebar: reassign a lead': 60,
  'sidebar: decline a request': 50,
  'sidebar: new lead': 30,
  'sidebar: record a follow-up': 20,
  'daily run': 10,
  'refresh analysis': 3,
  'check workbook': 3,
  'apply settings: rename': 3,
  'set up: new file': 5,
};

/** One call in twenty fails, now before and now after its effect. */
function failing(draw: number): Fault {
  const phase = draw % 5 === 0 ? 'after' : 'before';
  return { at: 0, phase, act: 'timed out', times: Number.POSITIVE_INFINITY, share: 0.05, draw };
}

/** Whether an action goes well at once while calls fail. */
function goesWell(name: string, draw: number): boolean {
  const action = actionOf(name);
  const team = openScene({ scene: action.scene, seed: 1 });
  action.prepare?.(team);
  strike(team, { seed: 7, faults: [failing(draw)] }, killActs);
  return action.run(team).ok;
}

test.each(Object.entries(draws))('%s: all of %i tries go well at once while 5 % of the calls fail', (name, count) => {
  const failed = Array.from({ length: count }, (_, draw) => draw).filter((draw) => !goesWell(name, draw));
  expect(failed).toEqual([]);
});
