import { HARSH } from '../../../emulator/kernel/profile';
import type { WriteOperation } from '../../../emulator/kernel/service-host';
import { WriteBuffer } from '../../../emulator/kernel/write-buffer';

function buffer(profile: Partial<typeof HARSH> = {}): {
  writes: WriteBuffer;
  done: string[];
  op(name: string, bad?: string): WriteOperation;
} {
  const done: string[] = [];
  const op = (name: string, bad = ''): WriteOperation => ({
    kind: 'values',
    cells: 1,
    check: () => {
      if (bad !== '') throw new Error(bad);
    },
    apply: () => done.push(name),
    applyHalf: () => done.push(`half ${name}`),
  });
  return { writes: new WriteBuffer({ ...HARSH, ...profile }), done, op };
}

test('nothing is applied before it is settled', () => {
  const { writes, done, op } = buffer();
  writes.add(op('a'));
  expect([done, writes.pending]).toEqual([[], true]);
  writes.settle();
  expect([done, writes.pending]).toEqual([['a'], false]);
});

test('a bad write throws when it is settled, and what was behind it is lost', () => {
  const { writes, done, op } = buffer();
  for (const one of [op('a'), op('b', 'bad'), op('c')]) writes.add(one);
  expect(() => writes.settle()).toThrow('bad');
  writes.settle();
  expect(done).toEqual(['a']);
});

test('or survives, when the profile says so', () => {
  const { writes, done, op } = buffer({ afterBadWrite: 'rest-applied' });
  for (const one of [op('a'), op('b', 'bad'), op('c')]) writes.add(one);
  expect(() => writes.settle()).toThrow('bad');
  writes.settle();
  expect(done).toEqual(['a', 'c']);
});

test('without deferred errors the bad write itself throws', () => {
  const { writes, op } = buffer({ deferredErrors: false });
  expect(() => writes.add(op('b', 'bad'))).toThrow('bad');
});

test.each([
  ['applied', ['a', 'b', 'c']],
  ['dropped', []],
  ['half', ['a', 'half b']],
] as const)('a kill leaves the buffer %s', (fate, expected) => {
  const { writes, done, op } = buffer();
  for (const one of [op('a'), op('b'), op('c')]) writes.add(one);
  writes.kill(fate);
  expect(done).toEqual(expected);
});
