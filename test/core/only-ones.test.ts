import { onlyOnes } from '../../src/core/only-ones';

test('a key that one pair has keeps its value, one that several share tells none of them', () => {
  const pairs = [
    ['a', 1],
    ['b', 2],
    ['c', 3],
    ['b', 4],
    ['b', 5],
  ] as const;
  expect([...onlyOnes(pairs)]).toEqual([
    ['a', 1],
    ['c', 3],
  ]);
  expect([...onlyOnes([])]).toEqual([]);
});
