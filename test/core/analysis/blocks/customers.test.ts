import { buildReport } from '../../../../src/core/analysis/build-report';
import type { Lead } from '../../../../src/core/schema/row';
import { inputOf, leadOf, moves, wonAfter } from '../analysis-builder';
import { sentencesOf, tableOf } from '../report-text';

const fair = (more: Lead): Lead => ({ ...wonAfter(9), source: 'tradeFair', ...more });
const numbered = (leads: readonly Lead[]) => leads.map((lead, at) => leadOf(at + 1, lead));

describe('customer value', () => {
  const leads = numbered([
    fair({ amount: '100000', repeatOrders: '2' }),
    fair({ amount: '20000', repeatOrders: '0' }),
    fair({}),
    { source: 'tradeFair' },
    { ...wonAfter(9), source: 'webForm', amount: '30000' },
  ]);
  const built = buildReport(inputOf(leads));

  test('amounts, their share and mean by source; those without one beside it', () => {
    const [first = [], second = [], total = []] = tableOf(built, 'value');
    expect(first).toEqual(['展会', 3, 120000, 0.8, 60000, 60000, 30000, 1, 0.5, 1]);
    expect(second.slice(0, 8)).toEqual(['官网表单', 1, 30000, 0.2, 30000, 30000, 30000, 0]);
    expect(total.slice(1, 4)).toEqual([4, 150000, 1]);
  });

  test('how much hangs on the largest fifth', () => {
    const five = [90000, 4000, 3000, 2000, 1000].map((amount) => fair({ amount: String(amount) }));
    expect(sentencesOf(buildReport(inputOf(numbered(five))), 'value')).toEqual([
      '金额最大的 1 位客户占成交金额的 90%。',
    ]);
  });

  test('nothing won: no block', () => {
    expect(buildReport(inputOf([leadOf(1)])).blocks.map(({ key }) => key)).not.toContain('value');
  });
});

describe('what customers say', () => {
  test('leads by what they and their follow-ups say together, the unread share beside it, terms by how many leads have them', () => {
    const leads = numbered([
      { source: 'tradeFair', feedback: '太贵' },
      { source: 'tradeFair', feedback: '很满意' },
      { source: 'webForm', feedback: '下次再说' },
    ]);
    const followUps = [
      { leadId: 'LX1', feedback: '还是太贵，交货慢' },
      { leadId: 'LX404', feedback: '太贵' },
    ];
    const built = buildReport(inputOf(leads, { followUps }));
    const [first = [], second = [], total = []] = tableOf(built, 'mood');
    expect(first.slice(0, 7)).toEqual(['展会', 2, 1, 0, 1, 0, 1 / 2]);
    expect(first[9]).toBe('太贵 1、慢 1');
    expect(second.slice(0, 7)).toEqual(['官网表单', 1, 0, 0, 0, 1, '–']);
    expect(total.slice(1, 6)).toEqual([3, 1, 0, 1, 1 / 3]);
    expect(sentencesOf(built, 'mood')[0]).toBe('反馈的文字中，词表认得 43.8%。');
  });

  test('no feedback: no block', () => {
    expect(buildReport(inputOf([leadOf(1)])).blocks.map(({ key }) => key)).not.toContain('mood');
  });
});

describe('data quality', () => {
  const found = (leads: readonly Lead[]) =>
    Object.fromEntries(
      tableOf(buildReport(inputOf(numbered(leads))), 'quality').map(([name, ...rest]) => [name, rest]),
    );

  test('names what is missing, doubled and contradicts itself, with its rows', () => {
    const rows = found([
      { source: 'tradeFair', grade: 'high', owner: 'li', phone: '13800138000', customerName: '甲公司' },
      { source: 'tradeFair', grade: 'high', owner: 'li', customerName: '甲公司 ' },
      { grade: '', owner: '' },
      { stage: 'won', source: 'tradeFair', registeredOn: '2024-03-10', closedOn: '2024-03-01' },
      { stage: 'lost', source: 'tradeFair' },
    ]);
    expect(rows['没有来源']).toEqual([1, 0.2, 5, 'LX3']);
    expect(rows['成交没有金额']).toEqual([1, 1, 1, 'LX4']);
    expect(rows['已结没有因素']).toEqual([2, 1, 2, 'LX4、LX5']);
    expect(rows['已结没有日期']).toEqual([1, 0.5, 2, 'LX5']);
    expect(rows['结束早于开始']).toEqual([1, 1, 1, 'LX4']);
    expect(rows['疑似重复']).toEqual([2, 0.4, 5, 'LX1、LX2']);
  });

  test('where nothing is wrong it says so', () => {
    const lead = leadOf(1, { source: 'tradeFair', grade: 'high', owner: 'li' });
    expect(sentencesOf(buildReport(inputOf([lead])), 'quality')).toEqual(['没有发现问题。']);
  });

  test('a customer who left again names why they left: that is no missing win factor', () => {
    const lead = leadOf(1, { stage: 'churned', closeReason: 'loss.price', closedOn: '2024-05-01' });
    const history = moves('LX1', [
      ['2024-03-01', 'won'],
      ['2024-05-01', 'churned'],
    ]);
    const table = tableOf(buildReport(inputOf([lead], { history })), 'quality');
    expect(table.find(([finding]) => finding === '已结没有因素')?.slice(0, 4)).toEqual(['已结没有因素', 0, '–', 0]);
  });
});
