import { holds, onlyCells, withOwnId, writtenColumns } from '../../../src/core/writing/target';
import { row, targetOf } from './fixture';

const target = targetOf(row(2, { leadId: 'L1', customerName: '甲' }), { stage: '报价', closedOn: { serial: 45000 } });

test('a target stands where every one of its cells does; blank and absent are the same', () => {
  expect(holds(row(2, { stage: '报价', closedOn: { serial: 45000 } }), target)).toBe(true);
  expect(holds(row(2, { stage: '报价', closedOn: 45000 }), target)).toBe(false);
  expect(holds(row(2, { stage: '报价' }), target)).toBe(false);
  expect(holds(undefined, target)).toBe(false);
  expect(holds(undefined, { ...target, cells: { stage: '' } })).toBe(true);
  expect(holds(row(2, {}), { ...target, cells: { stage: '' } })).toBe(true);
});

test('the columns of several targets are named once', () => {
  expect([...writtenColumns([target, { cells: { stage: '谈判', need: '' } }])]).toEqual(['stage', 'closedOn', 'need']);
});

test('a new row is given its id with its cells, any other is not', () => {
  expect(withOwnId('leads', target)).toBe(target);
  expect(withOwnId('leads', { ...target, isNew: true }).cells).toEqual({ ...target.cells, leadId: 'L1' });
  expect(withOwnId('followUps', { ...target, isNew: true }).cells).toEqual({ ...target.cells, followUpId: 'L1' });
});

test('some of its cells, or nothing', () => {
  expect(onlyCells(target, (column) => column === 'stage')).toEqual({ ...target, cells: { stage: '报价' } });
  expect(onlyCells(target, (_column, cell) => typeof cell === 'object')?.cells).toEqual({
    closedOn: { serial: 45000 },
  });
  expect(onlyCells(target, () => false)).toBeUndefined();
});
