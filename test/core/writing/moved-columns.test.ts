import type { Cell } from '../../../src/core/schema/row';
import { cellAt, cellsBefore, columnsNow, hitCells, wasReadLate } from '../../../src/core/writing/moved-columns';
import { row, targetOf } from './fixture';

const headers = ['编号', '客户', '阶段', '需求'];
const at = { leadId: 0, customerName: 1, stage: 2, need: 3 };
const grid: readonly (readonly Cell[])[] = [
  ['L1', '甲', '新', 'a'],
  ['L2', '乙', '新', 'b'],
];
const read = { headers, at, first: 2, grid };
const target = targetOf(row(3, { leadId: 'L2' }), { stage: '报价' });

test('a cell as it was read; what was not read held nothing', () => {
  expect([cellAt(read, 3, 1), cellAt(read, 2, 3)]).toEqual(['乙', 'a']);
  expect([cellAt(read, 3, undefined), cellAt(read, 4, 1), cellAt(read, 3, 9)]).toEqual(['', '', '']);
});

test('columns are found by their headers', () => {
  expect(columnsNow(read, ['编号', '新列', '客户', '阶段', '需求'])).toEqual({
    leadId: 0,
    customerName: 2,
    stage: 3,
    need: 4,
  });
  expect(columnsNow(read, ['编号', '客户', '需求'])).toEqual({ leadId: 0, customerName: 1, need: 2 });
  expect(columnsNow(read, ['编号', '公司', '阶段', '需求'])).toEqual(at);
});

describe('cells of other columns that were hit', () => {
  test('hold again what stood there: of the column that moved into the place', () => {
    expect(hitCells(read, [target], ['编号', '新列', '客户', '阶段', '需求'])).toEqual([
      { row: 3, column: 3, cell: '乙' },
    ]);
    expect(hitCells(read, [target], ['编号', '阶段', '客户', '需求'])).toEqual([{ row: 3, column: 3, cell: '乙' }]);
  });

  test('of a column that is new hold nothing', () => {
    expect(hitCells(read, [target], ['编号', '客户', '新列', '阶段', '需求'])).toEqual([
      { row: 3, column: 3, cell: '' },
    ]);
  });

  test('are none, where the column stands still or the sheet ends before', () => {
    expect(hitCells(read, [target], headers)).toEqual([]);
    expect(hitCells(read, [target], ['编号', '阶段'])).toEqual([]);
  });

  test('a column that does not stand on the tab was not written', () => {
    const absent = targetOf(row(3, { leadId: 'L2' }), { budget: '1' });
    expect(hitCells(read, [absent], ['编号', '新列', '客户', '阶段', '需求'])).toEqual([]);
    expect(cellsBefore(read, [absent])).toEqual([]);
  });
});

test('every cell that was written, with what it held', () => {
  const two = targetOf(row(2, { leadId: 'L1' }), { stage: '报价', need: 'c' });
  expect(cellsBefore(read, [target, two])).toEqual([
    { row: 3, column: 3, cell: '新' },
    { row: 2, column: 3, cell: '新' },
    { row: 2, column: 4, cell: 'a' },
  ]);
});

describe('read late', () => {
  const late = (now: Readonly<Record<number, readonly unknown[]>>, targets = [target]) =>
    wasReadLate(read, targets, (number) => now[number] ?? []);

  test('is what stands exactly where it was read, but for what was written', () => {
    expect(late({ 3: ['L2', '乙', '报价', 'b'] })).toBe(true);
    expect(late({ 3: ['L2', '乙', '报价', 'x'] })).toBe(false);
    expect(late({ 3: ['L2', 'x', '报价', 'b'] })).toBe(false);
    expect(late({ 3: ['L2', '乙', '报价'] })).toBe(true);
  });

  test('is so only if it is of every row', () => {
    const other = targetOf(row(2, { leadId: 'L1' }), { stage: '报价' });
    expect(late({ 2: ['L1', '甲', '报价', 'a'], 3: ['x', '乙', '报价', 'b'] }, [other, target])).toBe(false);
    expect(late({ 2: ['L1', '甲', '报价', 'a'], 3: ['L2', '乙', '报价', 'b'] }, [other, target])).toBe(true);
  });

  test('dates say nothing, in whatever form', () => {
    const dated = { ...read, grid: [['L1', { serial: 45000 }, '新', 'a']] };
    const first = targetOf(row(2, { leadId: 'L1' }), { stage: '报价' });
    expect(wasReadLate(dated, [first], () => ['L1', new Date(0), '报价', 'a'])).toBe(true);
  });

  test('a row that was not there to be read says nothing; one with an id was followed', () => {
    expect(late({}, [{ ...target, row: 9, id: '' }])).toBe(true);
    expect(late({}, [{ ...target, row: 9 }])).toBe(false);
  });
});
