import { joinedKeys, readKeys } from '../../../src/core/schema/joined-keys';

const names = new Map([
  ['A', 'a'],
  ['B', 'b'],
  ['成交/流失', 'both'],
]);
const recognise = (part: string) => names.get(part.trim());

test.each([
  ['A', ['a']],
  ['A、B', ['a', 'b']],
  ['A, B', ['a', 'b']],
  ['A，B；', ['a', 'b']],
  ['A|B/A', ['a', 'b', 'a']],
  ['、A、、B', ['a', 'b']],
  ['A\nB', ['a', 'b']],
  ['成交/流失', ['both']],
  ['A、成交/流失、B', ['a', 'both', 'b']],
])('%j holds %j', (text, keys) => expect(readKeys(text, recognise)).toEqual(keys));

test.each(['', '、', 'A、C', 'AB'])('%j holds a part that means nothing', (text) =>
  expect(readKeys(text, recognise)).toBeUndefined(),
);

test('each value is written once', () => expect(joinedKeys(['a', 'b', 'a'])).toBe('a、b'));
