import { readCompaction } from '../../src/core/history/pending-compaction';
import { notedWork } from '../../src/core/noted-work';
import { readPending } from '../../src/core/setup/pending';

interface Work {
  readonly operation: string;
  readonly dropped: number;
}

test('work is what holds all that it cannot be carried out without', () => {
  const read = (text: string) => notedWork<Work>(text, ['operation', 'dropped']);
  expect(read('{"operation":"a","dropped":0,"more":1}')).toEqual({ operation: 'a', dropped: 0, more: 1 });
  expect([read(''), read('{}'), read('{"operation":"a"}')]).toEqual([undefined, undefined, undefined]);
});

test('a step that only another version knows is none', () => {
  expect(readPending('{"step":"move","operation":"a","made":[]}')).toBeUndefined();
  expect(readPending('{"step":"setUp","operation":"a"}')).toBeUndefined();
  expect(readPending('{"step":"setUp","operation":"a","made":[]}')).toMatchObject({ step: 'setUp' });
  const swap = { step: 'swap', at: '2024-03-01T09:00', who: '陈', way: 'settings', operation: 'a', from: '' };
  expect(readPending(JSON.stringify(swap))).toEqual(swap);
  expect(readCompaction('{"operation":"a","day":"2024-03-01"}')).toBeUndefined();
});
