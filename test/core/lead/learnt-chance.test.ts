import { lookAge } from '../../../src/core/analysis/score/present-facts';
import type { ScoreModel } from '../../../src/core/analysis/score/score-model';
import { learntChance } from '../../../src/core/lead/learnt-chance';
import { buildVocabulary } from '../../../src/core/schema/vocabulary';
import { settingsOf } from '../analysis/analysis-builder';

const settings = settingsOf('en');
/** Even odds; the fair speaks for a lead, contacts too, age against it. */
const score: ScoreModel = {
  ...{ intercept: 0, closed: 90, day: '2024-07-01' },
  terms: [
    { feature: { kind: 'value', column: 'source', key: 'tradeFair' }, weight: 2, mean: 0.5 },
    { feature: { kind: 'reached', rank: 1, stage: 'needs' }, weight: 1, mean: 0.5 },
    { feature: { kind: 'contacts' }, weight: 0.5, mean: 1 },
    { feature: { kind: 'age' }, weight: -0.5, mean: 2 },
  ],
};
const chanceOf = learntChance(score, { settings, vocabulary: buildVocabulary(settings), today: '2024-07-15' });
const lead = { registeredOn: '2024-07-15', stage: 'firstContact', source: 'webForm' };
const logistic = (odds: number) => Math.round(100 / (1 + Math.exp(-odds))) / 100;

test.each([
  { what: 'nothing speaks for or against it', more: {}, contacts: 0, odds: 0 },
  { what: 'its source', more: { source: 'tradeFair' }, contacts: 0, odds: 2 },
  { what: 'the stage it has reached', more: { stage: 'quote' }, contacts: 0, odds: 1 },
  { what: 'two contacts', more: {}, contacts: 2, odds: 0.5 * Math.log(3) },
  { what: 'its age at the last look', more: { registeredOn: '2024-07-01' }, contacts: 0, odds: -0.5 * Math.log(8) },
])('$what', ({ more, contacts, odds }) => expect(chanceOf({ ...lead, ...more }, contacts)).toBe(logistic(odds)));

test('a lead whose stage is not known has reached none', () => {
  const { stage: _unknown, ...rest } = lead;
  expect(chanceOf(rest, 0)).toBe(logistic(0));
});

test.each([
  ['won', { stage: 'won' }],
  ['lost', { stage: 'lost' }],
  ['invalid', { stage: 'invalid' }],
  ['nurtured', { stage: 'nurture' }],
  ['without a day of registration', { registeredOn: '' }],
])('of a lead that is %s points decide', (_, more) => expect(chanceOf({ ...lead, ...more }, 1)).toBeUndefined());

test('a day more changes nothing until the next look', () => {
  expect([-3, 0, 6, 7, 29, 30, 89, 90, 4000].map(lookAge)).toEqual([0, 0, 0, 7, 7, 30, 30, 90, 90]);
});
