import type { MemoryRow } from '../../../src/core/history/memory';
import { aliveRecords, isMassLoss, missingRecords } from '../../../src/core/pipeline/mass-loss';

describe('how much of a table may go without a question', () => {
  test.each([
    { missing: 1, alive: 1, asks: false },
    { missing: 2, alive: 2, asks: true },
    { missing: 3, alive: 4, asks: false },
    { missing: 4, alive: 5, asks: false },
    { missing: 9, alive: 10, asks: true },
    { missing: 800, alive: 1000, asks: false },
    { missing: 801, alive: 1000, asks: true },
  ])('$missing of $alive', ({ missing, alive, asks }) => expect(isMassLoss(missing, alive)).toBe(asks));
});

describe('records that no row shows', () => {
  const record = (key: string, deletedOn = ''): [string, MemoryRow] => [
    key,
    { ...{ key, values: {}, operation: '', deletedOn }, meta: { origin: {}, stageOn: '', enteredAt: '' } },
  ];
  const memory = new Map([record('L:1'), record('L:2'), record('L:3', '2024-03-01'), record('F:1'), record('F:2')]);
  const keys = (rows: readonly MemoryRow[]) => rows.map(({ key }) => key);

  test('are those of the same table that are not deleted', () => {
    expect(keys(aliveRecords('leads', memory))).toEqual(['L:1', 'L:2']);
    expect(keys(missingRecords('leads', ['1'], memory))).toEqual(['L:2']);
    expect(keys(missingRecords('followUps', ['1'], memory))).toEqual(['F:2']);
    expect(keys(missingRecords('leads', ['1', '2'], memory))).toEqual([]);
  });
});
