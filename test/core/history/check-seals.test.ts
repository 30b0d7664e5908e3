import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { checkSeals } from '../../../src/core/history/check-seals';
import { historyColumns } from '../../../src/core/history/history-lines';
import { BLOCK, type PlacedLine, type Sign, sealAll, withNumber } from '../../../src/core/history/seals';

const sign: Sign = (text) => createHmac('sha256', 'a key').update(text).digest('base64url');
const line = (number: number): string[] =>
  withNumber(
    historyColumns.map((column) => `${column} ${number}`),
    number,
  );
const lines = Array.from({ length: 3 * BLOCK + 20 }, (_, index) => line(index + 1));
const seals = { key: 'a key', offset: 0, blocks: sealAll(lines, sign) };

const changedAt = (one: readonly string[], column: number): string[] =>
  one.map((text, at) => (at === column ? 'something else' : text));

const placed = (some: readonly (readonly string[])[]): PlacedLine[] =>
  some.map((one, index) => ({ row: index + 2, line: one }));
const check = (some: readonly (readonly string[])[]) => checkSeals(placed(some), seals, sign);

test('what was sealed is found whole, in any order', () => {
  expect(check(lines)).toEqual({ broken: [], sorted: 'inOrder', strangers: [], unsealed: 0 });
  expect(check([...lines].reverse())).toEqual({ broken: [], sorted: 'disordered', strangers: [], unsealed: 0 });
});

test('every changed cell of a sealed line breaks the seal of its own block and of no other', () => {
  fc.assert(
    fc.property(fc.nat(3 * BLOCK - 1), fc.nat(historyColumns.length - 2), (index, column) => {
      const changed = lines.map((one, at) => (at === index ? changedAt(one, column) : one));
      const { broken } = check(changed);
      expect(broken.map(({ from, why }) => [from, why])).toEqual([[Math.floor(index / BLOCK) * BLOCK + 1, 'changed']]);
    }),
    { numRuns: 40 },
  );
});

test('removed lines are named', () => {
  const { broken } = check(lines.filter((_one, index) => index < 1500 || index > 1502));
  expect(broken).toEqual([
    { from: 1001, to: 2000, firstRow: 1002, lastRow: 1998, why: 'removed', numbers: [1501, 1502, 1503] },
  ]);
});

test('a whole block that went is named', () => {
  const { broken } = check(lines.slice(BLOCK));
  expect(broken).toMatchObject([{ from: 1, to: 1000, firstRow: 0, lastRow: 0, why: 'removed' }]);
});

test('a line that was copied is named', () => {
  expect(check([...lines, lines[41] ?? []]).broken).toMatchObject([{ from: 1, why: 'added', numbers: [42] }]);
});

test('two blocks that changed places, their lines renumbered, are both found', () => {
  const swapped = lines.map((one, index) => {
    const from = index < BLOCK ? index + BLOCK : index < 2 * BLOCK ? index - BLOCK : index;
    return withNumber(lines[from] ?? one, index + 1);
  });
  expect(check(swapped).broken.map(({ from }) => from)).toEqual([1, 1001]);
});

test('a seal that another key made is not taken', () => {
  const other: Sign = (text) => createHmac('sha256', 'another key').update(text).digest('base64url');
  expect(checkSeals(placed(lines), { ...seals, blocks: sealAll(lines, other) }, sign).broken).toHaveLength(3);
});

test('the seal covers what stands before it: a block cannot be taken from another History', () => {
  const blocks = sealAll(
    lines.slice(BLOCK, 2 * BLOCK).map((one, index) => withNumber(one, index + 1)),
    sign,
  );
  expect(blocks[0]).not.toBe(seals.blocks[1]);
});

test('lines below the last full block have no seal yet', () => {
  expect(check(lines.map((one, at) => (at > 3 * BLOCK ? changedAt(one, 2) : one))).broken).toEqual([]);
});
