import { nameFor, rowNames } from '../../../src/core/writing/row-names';

const row = { row: 7, cells: { leadId: ' L-1 ', customerName: '甲公司', phone: '138' } };

test('a row is called by its id and by everything else that tells it', () => {
  const [byId, byPrint, ...others] = rowNames('leads', row, new Set(['stage']));
  expect([byId, others]).toEqual(['id:L-1', []]);
  expect(byPrint).toContain('甲公司');
});

test('without an id it has one name, and what is being written is no part of it', () => {
  const bare = (phone: string) =>
    rowNames('leads', { row: 7, cells: { customerName: '甲公司', phone } }, new Set(['phone']));
  expect(bare('138')).toHaveLength(1);
  expect(bare('138')).toEqual(bare('139'));
});

test('what is looked for is called as a row calls itself', () => {
  const written = new Set<string>();
  const [byId, byPrint = ''] = rowNames('leads', row, written);
  const print = byPrint.replace('print:', '');
  expect(nameFor({ id: 'L-1', print })).toBe(byId);
  expect(nameFor({ id: '', print })).toBe(byPrint);
});
