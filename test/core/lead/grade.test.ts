import { gradeOf, gradeRank, suggestGrade } from '../../../src/core/lead/grade';
import type { Lead } from '../../../src/core/schema/row';
import { meta, settingsWith } from '../reminder/builders';

const settings = settingsWith({ gradeHighMaxDays: '30', gradeMediumMaxDays: '90' });
const asked: Lead = { need: 'CRM', budget: '10-15万', decisionCycle: '1个月' };

describe('the grade that the rules give', () => {
  test.each<[string, Lead, string]>([
    ['a need, an amount and a short cycle', {}, 'high'],
    ['the cycle is a day too long', { decisionCycle: '31天' }, 'medium'],
    ['the last day of a medium cycle', { decisionCycle: '90天' }, 'medium'],
    ['a long cycle', { decisionCycle: '91天' }, 'low'],
    ['the upper bound of the cycle counts', { decisionCycle: '1-2个月' }, 'medium'],
    ['a cycle without an end', { decisionCycle: '≥1个月' }, 'low'],
    ['no cycle', { decisionCycle: '' }, 'low'],
    ['a cycle that is still to be asked', { decisionCycle: '待确认' }, 'low'],
    ['a cycle that leaves a doubt', { decisionCycle: '1-2' }, 'low'],
    ['no need', { need: '' }, 'low'],
    ['a need of blanks', { need: ' 　' }, 'low'],
    ['no budget', { budget: '' }, 'medium'],
    ['a budget that is still to be asked', { budget: '10万，待确认' }, 'medium'],
    ['a budget that leaves a doubt', { budget: '15' }, 'medium'],
    ['a budget with a lower bound alone', { budget: '≥10万' }, 'high'],
    ['a budget with an upper bound alone', { budget: '10万以内' }, 'high'],
  ])('%s', (_what, more, grade) => expect(suggestGrade({ ...asked, ...more }, settings)).toBe(grade));

  test('a lead without these columns is low', () => expect(suggestGrade({}, settings)).toBe('low'));

  test('one that the team has retired is not given', () => {
    const grade = settings.lists.grade.map((one) => (one.key === 'high' ? { ...one, retired: true } : one));
    expect(suggestGrade(asked, { ...settings, lists: { ...settings.lists, grade } })).toBe('');
  });
});

describe('whose the grade is', () => {
  const ours = meta({ origin: { grade: 'addOn' } });
  const theirs = meta({ origin: { grade: 'person' } });
  const of = (grade: string, facts: { before?: Lead; meta: typeof ours }) =>
    gradeOf({ ...asked, grade }, { ...facts, settings });

  test('a blank one is filled and is ours', () =>
    expect(of('', { meta: meta() })).toStrictEqual({ grade: 'high', origin: 'addOn' }));

  test('ours follows the rules', () =>
    expect(of('low', { before: { grade: 'low' }, meta: ours })).toStrictEqual({ grade: 'high', origin: 'addOn' }));

  test('ours stays ours when the rules say the same at last', () =>
    expect(of('high', { before: { grade: 'low' }, meta: ours })).toStrictEqual({ grade: 'high', origin: 'addOn' }));

  test('another one that a person types over ours is theirs', () =>
    expect(of('medium', { before: { grade: 'low' }, meta: ours })).toStrictEqual({
      ...{ grade: 'medium', origin: 'person', contradicts: 'high' },
    }));

  test('a person’s is never overwritten; that the rules say otherwise is told', () => {
    expect(of('low', { before: { grade: 'low' }, meta: theirs })).toStrictEqual({
      ...{ grade: 'low', origin: 'person', contradicts: 'high' },
    });
    expect(of('high', { before: { grade: 'high' }, meta: theirs })).toStrictEqual({ grade: 'high', origin: 'person' });
  });

  test('on a new row it is the person’s who typed it', () =>
    expect(of('low', { meta: ours })).toMatchObject({ grade: 'low', origin: 'person' }));
});

test('grades rank as the team lists them; what is not listed stands behind', () => {
  expect(['high', 'medium', 'low', 'excellent', ''].map((grade) => gradeRank(settings, grade))).toEqual([
    0, 1, 2, 3, 3,
  ]);
});
