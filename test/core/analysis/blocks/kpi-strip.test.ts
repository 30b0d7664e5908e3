import type { Filters } from '../../../../src/core/analysis/analysis-input';
import { buildReport } from '../../../../src/core/analysis/build-report';
import type { Lead } from '../../../../src/core/schema/row';
import { inputOf, leadOf, moves, settingsOf, wonAfter } from '../analysis-builder';
import { sentencesOf, tableOf } from '../report-text';

const strip = (leads: readonly Lead[], extras: Parameters<typeof inputOf>[1] = {}) =>
  Object.fromEntries(
    tableOf(buildReport(inputOf(leads, extras)), 'kpi').map(([label, value, , , before]) => [label, [value, before]]),
  );

describe('key figures of a month', () => {
  const leads = [
    leadOf(1, { registeredOn: '2024-07-02', stage: 'needs' }),
    leadOf(2, { ...wonAfter(10, { registeredOn: '2024-07-01' }), amount: '300' }),
    leadOf(3, { ...wonAfter(40, { registeredOn: '2024-06-01' }), amount: '500' }),
    leadOf(4, { ...wonAfter(10, { registeredOn: '2024-06-18' }), amount: '700' }),
    leadOf(5, { registeredOn: '' }),
  ];
  const figures = strip(leads, { filters: { period: 'thisMonth' } });

  test('rates count the leads registered in it, the fifteen days before beside them', () => {
    expect(figures['线索数量']).toEqual([2, 1]);
    expect(figures['转化率']).toEqual([0.5, 1]);
    expect(figures['平均转化周期']).toEqual([10, 10]);
  });

  test('wins and amounts count what was closed in it', () => {
    expect(figures['成交数量']).toEqual([2, 1]);
    expect(figures['成交金额']).toEqual([800, 700]);
  });
});

test('all has no period before', () => {
  expect(strip([leadOf(1)])['线索数量']).toEqual([1, '–']);
});

test('a customer who left again stays won and is counted beside it', () => {
  const history = moves('LX1', [
    ['2024-03-01', 'firstContact'],
    ['2024-03-11', 'won'],
    ['2024-06-01', 'churned'],
  ]);
  const figures = strip([leadOf(1, { stage: 'churned', closedOn: '2024-06-01' })], { history });
  expect([figures['成交数量']?.[0], figures['其中已停止合作']?.[0], figures['平均转化周期']?.[0]]).toEqual([1, 1, 10]);
});

describe('the open pipeline', () => {
  const open = { stage: 'negotiation', grade: 'medium' };
  const leads = [
    leadOf(1, { ...open, amount: '1000' }),
    leadOf(2, { ...open, budget: '10-20万' }),
    leadOf(3, { ...open, budget: '≤5万' }),
    leadOf(4, { ...open, budget: '待确认' }),
    leadOf(5, { stage: 'lost', amount: '9999999' }),
    leadOf(6, { stage: 'nurture', amount: '9999999' }),
  ];

  test('is amounts, else budgets, weighted by the chance of winning', () => {
    const figures = strip(leads);
    expect(figures['在谈金额']?.[0]).toBe(201000);
    expect(figures['在谈金额（按成交概率加权）']?.[0]).toBeCloseTo(201000 * 0.7, 6);
  });

  test('says how many leads have neither', () => {
    expect(sentencesOf(buildReport(inputOf(leads)), 'kpi')).toEqual([
      '成交概率按积分（阶段 × 意向等级）估计：目前还没有更准的评分。',
      '没有金额的成交：0；既没有金额也没有预算、未计入在谈金额的未结线索：1。',
    ]);
  });
});

test('overdue are open leads one working day or more behind', () => {
  const due = (n: number, nextContactOn: string, stage = 'needs') => leadOf(n, { nextContactOn, stage });
  // Monday 2024-07-15: Friday's contact is late, the weekend's is due today.
  const leads = [due(1, '2024-07-12'), due(2, '2024-07-13'), due(3, '2024-07-15'), due(4, '2024-01-01', 'won')];
  expect(strip(leads)['逾期未联系']?.[0]).toBe(1);
});

describe('targets', () => {
  const withTargets = settingsOf('zh-CN');
  const settings = {
    ...withTargets,
    members: withTargets.members.map((one, i) => ({ ...one, targetLeads: 10, targetWon: 2 + i, targetAmount: 1000 })),
  };
  const targets = (filters: Filters) =>
    tableOf(buildReport(inputOf([leadOf(1)], { settings, filters })), 'kpi').flatMap((row) =>
      row[6] === '' ? [] : [row[6]],
    );

  test.each([
    ['all members over a quarter', { period: 'thisQuarter' }, [60, 15, 6000]],
    ['one member over a month', { period: 'thisMonth', owner: 'zhao' }, [10, 3, 1000]],
    ['none for thirty days', { period: 'last30' }, []],
    ['none for one source', { period: 'thisMonth', source: 'partner' }, []],
  ] as const)('%s', (_name, filters, expected) => expect(targets(filters)).toEqual(expected));
});
