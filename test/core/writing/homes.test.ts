import { hasStayed, isHome } from '../../../src/core/writing/homes';
import { keysOf, row, targetOf } from './fixture';

const read = row(3, { leadId: 'L2', customerName: '乙', stage: '新' });
const change = targetOf(read, { stage: '报价' });
const nameless = targetOf(row(3, { leadId: '', customerName: '乙', stage: '新' }), { stage: '报价' });
const writing = { table: 'leads', written: keysOf({ stage: '' }) } as const;

test('a row is the one that was meant by its id, whatever else stands in it', () => {
  expect(isHome(writing, change, row(3, { leadId: 'L2', customerName: '别人', stage: '新' }))).toBe(true);
  expect(isHome(writing, change, row(3, { leadId: 'L3', customerName: '乙', stage: '新' }))).toBe(false);
  expect(isHome(writing, change, undefined)).toBe(false);
});

test('without an id by everything that is not being written', () => {
  expect(isHome(writing, nameless, row(3, { leadId: '', customerName: '乙', stage: '谈判' }))).toBe(true);
  expect(isHome(writing, nameless, row(3, { leadId: '', customerName: '丙', stage: '新' }))).toBe(false);
});

describe('ids that were sorted without the rest', () => {
  const here = row(3, { leadId: 'L9', customerName: '乙', stage: '新' });
  const there = row(7, { leadId: 'L2', customerName: '丙', stage: '新' });

  test('leave the row where it was', () => expect(hasStayed(writing, change, { here, there })).toBe(true));

  test('not where the row that bears the id is like it too, or none is', () => {
    expect(hasStayed(writing, change, { here, there: { ...here, row: 7 } })).toBe(false);
    expect(hasStayed(writing, change, { here: there, there })).toBe(false);
    expect(hasStayed(writing, change, { here: undefined, there })).toBe(false);
  });

  test('tell nothing of a row that had none', () => {
    expect(hasStayed(writing, nameless, { here, there })).toBe(false);
  });
});
