import { gridColumns } from '../../../src/core/analysis/grid-columns';

const rows = [['L1', 5], ['L2', 7], ['L3']];
const columns = gridColumns({ rows, at: { leadId: 0, amount: 1 } });

test('a column holds the cells of its rows', () => {
  expect([0, 1].map(columns('amount'))).toEqual([5, 7]);
});

test('a column that does not stand on the tab is blank', () => {
  expect(columns('feedback')(0)).toBe('');
});

test('cells beyond the end of a short row are blank', () => {
  expect(columns('amount')(2)).toBe('');
});
