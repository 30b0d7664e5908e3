import { buildReport } from '../../../../src/core/analysis/build-report';
import { inputOf, moves, wonAfter } from '../analysis-builder';
import { tableOf } from '../report-text';

const customers = [
  { satisfaction: '5', repeatOrders: '4', amount: '1000' },
  { satisfaction: '5', repeatOrders: '0', amount: '3000' },
  { satisfaction: '2', repeatOrders: '1', amount: '500' },
  { satisfaction: '', repeatOrders: '', amount: '' },
  { satisfaction: '1', repeatOrders: '2', amount: '100', stage: 'churned' },
].map((more, at) => ({ ...wonAfter(10, { leadId: `LX${at + 1}`, customerName: `C${at}` }), ...more }));
const left = moves('LX5', [
  ['2024-03-01', 'firstContact'],
  ['2024-03-11', 'won'],
  ['2024-06-01', 'churned'],
]);
const report = buildReport(inputOf(customers, { history: left }));

test('won customers by satisfaction: share, amount, who orders again', () => {
  expect(tableOf(report, 'satisfaction')).toEqual([
    ['5', 2, 0.4, 4000, 0.5, 5],
    ['4', 0, 0, 0, '–', '–'],
    ['3', 0, 0, 0, '–', '–'],
    ['2', 1, 0.2, 500, 1, 2],
    ['1', 1, 0.2, 100, 1, 1],
    ['（未填写）', 1, 0.2, 0, '–', '–'],
  ]);
});

test('won customers by where they stand; each in one state', () => {
  expect(tableOf(report, 'lifeCycle').map((row) => row.slice(0, 4))).toEqual([
    ['首单', 1, 0.2, 3000],
    ['复购', 1, 0.2, 500],
    ['忠诚', 1, 0.2, 1000],
    ['复购未知', 1, 0.2, 0],
    ['已停止合作', 1, 0.2, 100],
  ]);
});

test('nobody fills the columns: no block', () => {
  const keys = buildReport(inputOf([wonAfter(10, { leadId: 'LX1', customerName: 'C' })])).blocks.map(({ key }) => key);
  expect(keys).not.toContain('satisfaction');
  expect(keys).not.toContain('lifeCycle');
});
