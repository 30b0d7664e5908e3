import fc from 'fast-check';
import { cutText } from '../../../src/core/setup/cut-text';

describe('a long text in pieces', () => {
  test('loses nothing, keeps the limit and parts no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 2, max: 20 }), (text, most) => {
        const pieces = cutText(text, most);
        expect(pieces.join('')).toBe(text);
        expect(pieces.every(({ length }) => length <= most && length > 0)).toBe(true);
        expect(pieces.every((piece) => Buffer.from(piece).toString() === piece)).toBe(true);
      }),
    );
  });

  test('of nothing is nothing', () => {
    expect(cutText('', 10)).toEqual([]);
  });
});
