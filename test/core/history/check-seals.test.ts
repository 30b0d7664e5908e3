import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { checkSeals } from '../../../src/core/history/check-seals';
import { historyColumns } from '../../../src/core/history/history-lines';
import {
  BLOCK,
  numberOf,
  type PlacedLine,
  type Sign,
  sealAll,
  tailOf,
  withNumber,
} from '../../../src/core/history/seals';

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
  expect(check(lines)).toEqual({ broken: [], sorted: 'inOrder', strangers: [] });
  expect(check([...lines].reverse())).toEqual({ broken: [], sorted: 'disordered', strangers: [] });
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

describe('below the last full block', () => {
  const tail = tailOf(lines.slice(0, 3 * BLOCK + 12), seals.blocks, sign);
  const look = (some: readonly PlacedLine[]) => checkSeals(some, { ...seals, tail }, sign).broken;
  const without = (...gone: readonly number[]) => placed(lines.filter((one) => !gone.includes(numberOf(one))));

  test('what was sealed of it is found whole, and so is what was written since', () => {
    expect(tail?.to).toBe(3012);
    expect(look(placed(lines))).toEqual([]);
  });

  test('every changed cell of a sealed line is found', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3001, max: 3012 }), fc.nat(historyColumns.length - 2), (number, column) => {
        const changed = lines.map((one) => (numberOf(one) === number ? changedAt(one, column) : one));
        expect(look(placed(changed))).toMatchObject([{ from: 3001, to: 3012, why: 'changed' }]);
      }),
      { numRuns: 40 },
    );
  });

  test('a line of it that was taken out is named, also where the next one got the number of the last', () => {
    expect(look(without(3004))).toMatchObject([{ why: 'removed', numbers: [3004] }]);
    const next = placed([...lines.filter((one) => numberOf(one) !== 3004).slice(0, 3011), line(3012)]);
    expect(look(next)).toMatchObject([{ why: 'removed', numbers: [3004] }]);
  });

  test('all of it taken out is named', () => {
    expect(look(placed(lines.slice(0, 3 * BLOCK)))).toMatchObject([
      { why: 'removed', firstRow: 0, numbers: expect.arrayContaining([3001, 3012]) },
    ]);
  });

  test('lines that were taken out before they were sealed show by their numbers', () => {
    expect(look(without(3014, 3015, 3018))).toMatchObject([
      { why: 'removed', numbers: [3014, 3015], firstRow: 3014, lastRow: 3015 },
      { why: 'removed', numbers: [3018] },
    ]);
  });

  test('what a person put between them moves lines, and takes none out', () => {
    const moved = placed(lines).map((one) => (numberOf(one.line) > 3014 ? { ...one, row: one.row + 3 } : one));
    expect(look(moved)).toEqual([]);
  });
});

test('the first lines of a History that nobody has sealed yet are missed', () => {
  const few = placed(lines.slice(2, 7));
  expect(checkSeals(few, { key: 'a key', offset: 0, blocks: [] }, sign).broken).toMatchObject([
    { why: 'removed', numbers: [1, 2] },
  ]);
});
