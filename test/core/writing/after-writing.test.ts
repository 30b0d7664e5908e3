import type { Cell } from '../../../src/core/schema/row';
import { bareDates, passedCells, turnedCells } from '../../../src/core/writing/after-writing';
import { row, targetOf } from './fixture';

const held = { leadId: 'L1', need: '007', notes: '', stage: '新', registeredOn: '' };
const lead = row(2, held);
const seen = (now: Readonly<Record<string, Cell>>, before = lead) => ({
  before: () => before,
  now: () => row(2, { ...held, ...now }),
});
const cellsOf = (target: { readonly cells: object } | undefined) => target?.cells;

describe('texts of which the sheet made something else', () => {
  const target = targetOf(lead, { notes: '3-5', stage: '报价' });

  test('are named, the others are not', () => {
    expect(turnedCells([target], seen({ notes: 45000, stage: '报价' })).map(cellsOf)).toEqual([{ notes: '3-5' }]);
    expect(turnedCells([target], seen({ notes: '3-5', stage: '报价' }))).toEqual([]);
  });

  test('what stood there before is no such thing', () => {
    const before = row(2, { ...held, notes: 45000 });
    expect(turnedCells([target], seen({ notes: 45000 }, before))).toEqual([]);
  });
});

describe('cells that were passed over', () => {
  const target = targetOf(lead, { need: '要报价', stage: '报价' });

  test('show what they held', () => {
    expect(cellsOf(passedCells(target, seen({})))).toEqual({ need: '要报价', stage: '报价' });
    expect(cellsOf(passedCells(target, seen({ stage: '报价' })))).toEqual({ need: '要报价' });
  });

  test('that show what was written were not', () => {
    expect(passedCells(target, seen({ need: '要报价', stage: '报价' }))).toBeUndefined();
    expect(passedCells(targetOf(lead, { stage: '新' }), seen({}))).toBeUndefined();
  });

  test('that somebody filled meanwhile are theirs', () => {
    expect(passedCells(target, seen({ need: '别人的', stage: '报价' }))).toBeUndefined();
  });

  test('of a row that nobody had read are blank before', () => {
    const unread = { before: () => undefined, now: () => row(2, {}) };
    expect(cellsOf(passedCells(target, unread))).toEqual({ need: '要报价', stage: '报价' });
  });
});

test('dates that show as bare numbers get the format of their column', () => {
  const [day, moment] = [{ serial: 45000 }, { serial: 45000.5 }];
  const target = {
    ...targetOf(lead, { registeredOn: day, nextContactOn: moment, need: '45000', dealAmount: 45000 }),
    row: 7,
  };
  const now = (cells: Readonly<Record<string, Cell>>) => ({ now: () => row(7, cells) });
  expect(
    bareDates('leads', [target], now({ registeredOn: 45000, nextContactOn: 45000.5, need: 45000, dealAmount: 45000 })),
  ).toEqual([
    { row: 7, column: 'registeredOn', cell: day, format: 'yyyy-mm-dd' },
    { row: 7, column: 'nextContactOn', cell: moment, format: 'yyyy-mm-dd' },
  ]);
  expect(bareDates('leads', [target], now({ registeredOn: day, nextContactOn: 7 }))).toEqual([]);
  expect(bareDates('leads', [target], { now: () => undefined })).toEqual([]);
});
