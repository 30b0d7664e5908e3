import fc from 'fast-check';
import { buildReport } from '../../../src/core/analysis/build-report';
import { addDays } from '../../../src/core/date';
import type { FollowUp, Lead } from '../../../src/core/schema/row';
import type { Settings } from '../../../src/core/schema/settings';
import { inputOf, leadOf, moves, type StageEvent, settingsOf } from './analysis-builder';
import { sentencesOf, tableOf } from './report-text';

const START = '2024-03-01';
const ENTERED = '2024-03-05';
/** Follow-ups and days from entering "needs" to winning, of the six that win. */
const efforts = [
  { followUps: 4, days: 10 },
  { followUps: 4, days: 12 },
  { followUps: 5, days: 14 },
  { followUps: 5, days: 16 },
  { followUps: 6, days: 18 },
  { followUps: 6, days: 20 },
] as const;

interface Story {
  readonly lead: Lead;
  readonly history: readonly StageEvent[];
  readonly followUps: readonly FollowUp[];
}

function story(number: number): Story {
  const effort = efforts[number - 1];
  const stage = effort ? 'won' : number <= 20 ? 'lost' : 'negotiation';
  const end = addDays(ENTERED, effort?.days ?? 25);
  const path: (readonly [string, string])[] = [
    [START, 'identified'],
    [ENTERED, 'needs'],
    [addDays(ENTERED, 5), 'negotiation'],
  ];
  const reason = number <= 15 ? 'loss.price' : 'loss.competitor';
  return {
    lead: leadOf(number, {
      ...{ stage, source: 'partner', owner: 'li' },
      ...(stage !== 'negotiation' && { closedOn: end, closeReason: stage === 'won' ? 'win.fit' : reason }),
    }),
    history: moves(`LX${number}`, stage === 'negotiation' ? path : [...path, [end, stage]]),
    followUps: effort ? contacts(`LX${number}`, effort.followUps) : [],
  };
}

/** One contact before the stage was entered, which must not count, then the others one a day. */
function contacts(leadId: string, count: number): readonly FollowUp[] {
  const days = [addDays(ENTERED, -2), ...Array.from({ length: count }, (_, i) => addDays(ENTERED, i))];
  return days.map((contactedAt) => ({ leadId, contactedAt }));
}

const stories = Array.from({ length: 22 }, (_, i) => story(i + 1));

function reportOf(settings: Settings, order: readonly Story[] = stories) {
  return buildReport(
    inputOf(
      order.map(({ lead }) => lead),
      {
        settings,
        history: order.flatMap(({ history }) => history),
        followUps: order.flatMap(({ followUps }) => followUps),
      },
    ),
  );
}

const customer = settingsOf('zh-CN', { preset: 'customer' });
const full = settingsOf('zh-CN', { preset: 'full' });
const renamed: Settings = {
  ...full,
  stages: full.stages.map((stage) => ({ ...stage, label: { ...stage.label, 'zh-CN': `甲${stage.label['zh-CN']}` } })),
};

/** The row of the stage at negotiation, and of the way from needs to won. */
function figures(report: ReturnType<typeof reportOf>, labels: { negotiation: string; needs: string }) {
  const stage = tableOf(report, 'funnel').find(([label]) => label === labels.negotiation) ?? [];
  const effort = tableOf(report, 'effort').find(([label]) => label === labels.needs) ?? [];
  return { stage: stage.slice(1), effort: effort.slice(1) };
}

const expected = {
  stage: [22, 6, 14, 2, 0, 0.3, expect.closeTo(0.1455, 4), expect.closeTo(0.519, 4), 20, '价格异议', 0],
  effort: [6, 5, 5, 15, 15],
};

describe('the worked example of the funnel', () => {
  test('preset customer class', () => {
    const report = reportOf(customer);
    const labels = { negotiation: '谈判客户', needs: '意向客户' };
    expect(figures(report, labels)).toEqual(expected);
    expect(sentencesOf(report, 'funnel')).toEqual([
      '流失最多的一环：谈判客户，转化率 30%（6/20，区间 14.5%–51.9%），主要流失因素：价格异议。',
    ]);
  });

  test('the same with preset full', () => {
    expect(figures(reportOf(full), { negotiation: '谈判阶段', needs: '需求确认' })).toEqual(expected);
  });

  test('the same with renamed labels', () => {
    expect(figures(reportOf(renamed), { negotiation: '甲谈判阶段', needs: '甲需求确认' })).toEqual(expected);
  });

  test('the same in any order of the rows', () => {
    const shuffled = fc.shuffledSubarray([...stories], { minLength: 22, maxLength: 22 });
    const straight = figures(reportOf(customer), { negotiation: '谈判客户', needs: '意向客户' });
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(figures(reportOf(customer, order), { negotiation: '谈判客户', needs: '意向客户' })).toEqual(straight);
      }),
      { numRuns: 20 },
    );
  });
});
