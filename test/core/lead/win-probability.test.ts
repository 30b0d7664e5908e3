import { winProbability } from '../../../src/core/lead/win-probability';
import { defaultSettings } from '../../../src/core/schema/settings';

const stage = (key: string) => defaultSettings.stages.find((one) => one.key === key);

test.each([
  ['quote', 'high', 0.715],
  ['quote', 'medium', 0.55],
  ['quote', 'low', 0.33],
  ['quote', '', 0.55],
  ['quote', 'a level of the team', 0.55],
  ['signing', 'high', 0.95],
  ['identified', 'high', 0.065],
  ['nurture', 'low', 0.018],
  ['won', 'low', 1],
  ['lost', 'high', 0],
  ['churned', 'high', 0],
])('%s, grade %s: %d', (key, grade, chance) => expect(winProbability({ grade }, stage(key))).toBe(chance));

test('never below one in a hundred while a lead is open', () => {
  const hopeless = { ...stage('identified'), win: 0.001 } as NonNullable<ReturnType<typeof stage>>;
  expect(winProbability({}, hopeless)).toBe(0.01);
});

test('an invalid lead, or one in no known stage, has none', () => {
  expect(winProbability({ grade: 'high' }, stage('invalid'))).toBeUndefined();
  expect(winProbability({ grade: 'high' }, undefined)).toBeUndefined();
});
