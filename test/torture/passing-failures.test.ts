import type { actions } from '../../torture/actions';
import { missedBy, passing, troubleOf } from '../../torture/kills/passing';

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

test.each(Object.entries(draws))('%s: all of %i tries go well at once while 5 % of the calls fail', (action, count) => {
  const missed = Array.from({ length: count }, (_, draw) => {
    const missing = missedBy({ kind: 'passing', seed: 1, action, trouble: troubleOf(draw), draw });
    return missing.map((line) => `${draw}: ${line}`);
  });
  expect(missed.flat()).toEqual([]);
});

const plan = { kind: 'passing', seed: 1, action: 'edit a date', draw: 0 } as const;

test('what was not done is missed, whatever the run says of itself', () => {
  const missed = missedBy({ ...plan, trouble: 'every call fails' });
  expect(missed.filter((line) => line.startsWith('- '))).not.toEqual([]);
});

test.each([
  [3000, 2997, 0],
  [3000, 2996, 1],
  [31, 30, 1],
])('where of %i tries %i go well, %i goals are missed', (tries, well, missed) => {
  const { figures = {} } = passing.run({ ...plan, trouble: troubleOf(1) });
  const [all = '', good = ''] = Object.keys(figures);
  expect(passing.goals?.({ [all]: tries, [good]: well })).toHaveLength(missed);
});
