import { analysisContext } from '../../../../src/core/analysis/analysis-context';
import { buildReport } from '../../../../src/core/analysis/build-report';
import { factsAt } from '../../../../src/core/analysis/score/case-facts';
import { type Learning, learnScore } from '../../../../src/core/analysis/score/learn-score';
import { scoreLead } from '../../../../src/core/analysis/score/score-model';
import type { Lead } from '../../../../src/core/schema/row';
import { inputOf, leadOf, moves, settingsOf } from '../analysis-builder';
import { sentencesOf, tableOf } from '../report-text';
import { type ToldLeads, toldLeads } from './told-leads';

const contextOf = ({ leads, ...rest }: ToldLeads) => analysisContext(inputOf(leads, rest));
const learn = (told: ToldLeads): Learning => learnScore(contextOf(told));

/** The source decides nearly everything, which the points rule does not know. */
const bySource = ({ source }: Lead): number => ({ tradeFair: 0.85, webForm: 0.1, partner: 0.5 })[source ?? ''] ?? 0;

describe('a score that there is something to learn for', () => {
  const told = toldLeads(300, 1, bySource);
  const { closed, score } = learn(told);

  test('is better than points, and says so', () => {
    expect(closed).toBe(300);
    expect(score?.isBetter).toBe(true);
    expect(score?.skill).toBeGreaterThan(0.2);
    expect(score?.againstPoints).toBeGreaterThan(0.2);
  });

  test('comes near the planted chances', () => {
    const facts = factsAt(contextOf(told), 0, 0);
    if (!score || !facts) throw new Error('nothing was learnt');
    const chanceOf = (source: string) =>
      scoreLead(score.model, { ...facts, values: { ...facts.values, source } }).chance;
    expect(chanceOf('tradeFair')).toBeGreaterThan(0.7);
    expect(chanceOf('partner')).toBeGreaterThan(0.35);
    expect(chanceOf('partner')).toBeLessThan(0.65);
    expect(chanceOf('webForm')).toBeLessThan(0.25);
  });

  test('names the source as its first reason', () => {
    const facts = factsAt(contextOf(told), 0, 0);
    if (!score || !facts) throw new Error('nothing was learnt');
    const [first] = scoreLead(score.model, { ...facts, values: { ...facts.values, source: 'tradeFair' } }).reasons;
    expect(first?.feature).toEqual({ kind: 'value', column: 'source', key: 'tradeFair' });
    expect(first?.push).toBeGreaterThan(0);
  });

  test('what was said agrees with what came, row by row of the reliability table', () => {
    for (const { said, interval } of score?.rows ?? []) {
      expect(said).toBeGreaterThan(interval.low - 0.05);
      expect(said).toBeLessThan(interval.high + 0.05);
    }
  });

  test('is printed with its skill and its reasons, and kept for the cards', () => {
    const { leads, ...rest } = told;
    const report = buildReport(inputOf(leads, rest));
    expect(tableOf(report, 'score')).toHaveLength(5);
    expect(sentencesOf(report, 'score')).toEqual([
      expect.stringMatching(/^从 300 条线索学到的评分，在没见过的线索上比一律用平均成交率准 [\d.]+%，比积分准 [\d.]+%/),
      expect.stringContaining('线索来源：展会'),
      expect.stringContaining('线索来源：官网表单'),
    ]);
    expect(report.keeps.score).toMatchObject({ closed: 300 });
  });
});

describe('the weighted pipeline', () => {
  const told = toldLeads(300, 1, bySource);
  const open = leadOf(999, {
    source: 'tradeFair',
    grade: 'low',
    registeredOn: '2024-07-01',
    amount: '1000',
    stage: 'needs',
  });
  const { leads: _leads, ...facts } = told;
  const reportOf = (values: Parameters<typeof settingsOf>[1], leads = [...told.leads, open]) =>
    buildReport(inputOf(leads, { ...facts, settings: settingsOf('en', values) }));
  const weighted = (report: ReturnType<typeof reportOf>) =>
    tableOf(report, 'kpi').find(([label]) => label === 'Open pipeline, weighted by win probability')?.[1];

  test('goes by the learnt score where it beats the points, and says so', () => {
    const report = reportOf({});
    const { score } = report.keeps;
    const values = { source: 'tradeFair', grade: 'low', industry: '', region: '', companySize: '', product: '' };
    if (!score) throw new Error('nothing was learnt');
    const { chance } = scoreLead(score, { values, stage: 'needs', furthest: 1, contacts: 0, age: 7 });
    expect(weighted(report)).toBeCloseTo(1000 * chance, 9);
    expect(sentencesOf(report, 'kpi')[0]).toContain('the score learnt from 300 decided leads');
  });

  test.each([
    ['nothing is learnt yet', {}, [open]],
    ['its block is off', { 'block.score': 'no' }, [...told.leads, open]],
  ])('goes by points where %s, and says so', (_, values, leads) => {
    const report = reportOf(values, leads);
    expect(weighted(report)).toBeCloseTo(1000 * 0.2 * 0.6, 9);
    expect(sentencesOf(report, 'kpi')[0]).toContain('goes by points');
  });
});

describe('a score that there is nothing to learn for', () => {
  test('what points say is already true: points stay, in at least 19 of 20 teams', () => {
    const factors: Readonly<Record<string, number>> = { high: 1.3, medium: 1, low: 0.6 };
    const asPointsSay = ({ grade = '' }: Lead) => 0.1 * (factors[grade] ?? 1);
    const seeds = Array.from({ length: 60 }, (_, at) => at + 1000);
    const scores = seeds.map((seed) => learn(toldLeads(200, seed, asPointsSay)).score);
    expect(scores.filter((score) => score !== undefined)).toHaveLength(60);
    expect(scores.filter((score) => score?.isBetter).length).toBeLessThanOrEqual(3);
  });

  test('too few decided leads: the number that is missing is told', () => {
    const { leads, ...rest } = toldLeads(79, 3, bySource);
    const report = buildReport(inputOf(leads, rest));
    expect(sentencesOf(report, 'score')[0]).toContain('现有 79 条');
    expect(report.keeps.score).toBeUndefined();
  });

  test('all won or all lost: nothing is learnt', () => {
    expect(learn(toldLeads(120, 4, () => 1)).score).toBeUndefined();
    expect(learn(toldLeads(120, 4, () => 0)).score).toBeUndefined();
  });
});

describe('only what was known then', () => {
  const lead = leadOf(1, { source: 'webForm', grade: 'high', stage: 'won', closedOn: '2024-04-20' });
  const path = moves('LX1', [
    ['2024-03-01', 'firstContact'],
    ['2024-03-20', 'negotiation'],
    ['2024-04-20', 'won'],
  ]);
  const followUps = ['2024-03-02', '2024-03-30'].map((contactedAt) => ({ leadId: 'LX1', contactedAt }));
  const changes = new Map([['LX1', [{ at: '2024-04-20T10:00', column: 'grade', from: 'low' }]]]);
  const context = analysisContext(inputOf([lead], { history: path, followUps, changes }));

  test.each([
    [0, { stage: 'firstContact', furthest: 0, contacts: 0, grade: 'low' }],
    [7, { stage: 'firstContact', furthest: 0, contacts: 1, grade: 'low' }],
    [30, { stage: 'negotiation', furthest: 3, contacts: 2, grade: 'low' }],
    [90, { stage: 'won', furthest: 3, contacts: 2, grade: 'high' }],
  ])('%d days after registration', (age, { grade, ...known }) => {
    const facts = factsAt(context, 0, age);
    expect(facts).toMatchObject({ ...known, age });
    expect(facts?.values.grade).toBe(grade);
  });

  test('a grade that is set when the end is known teaches nothing', () => {
    const told = toldLeads(200, 5, () => 0.4);
    const leads = told.leads.map((one) => ({ ...one, grade: one.stage === 'won' ? 'high' : 'low' }));
    const known = new Map(
      leads.map(({ leadId = '', closedOn = '' }) => [leadId, [{ at: `${closedOn}T12:00`, column: 'grade', from: '' }]]),
    );
    const leaking = learn({ ...told, leads });
    const guarded = learn({ ...told, leads, changes: known });
    expect(leaking.score?.skill).toBeGreaterThan(0.9);
    expect(guarded.score?.skill).toBeLessThan(0.05);
  });

  test('rows taken over when their end was known are not learnt from', () => {
    const told = toldLeads(200, 6, bySource);
    const late = told.history.filter(({ to }) => to !== 'firstContact');
    expect(learn({ ...told, history: late }).closed).toBe(0);
    expect(learn({ ...told, history: [] }).closed).toBe(0);
  });
});
