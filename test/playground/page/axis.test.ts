import fc from 'fast-check';
import { endOf, indexAt, makeAxis, nextVisible, sizeOf, startOf } from '../../../playground/page/axis';

const axis = makeAxis(5, (index) => [10, 0, 30, 20, 40][index - 1] ?? 0);

describe('an axis of the grid', () => {
  it('knows where each row begins and where the last one ends', () => {
    expect([1, 2, 3, 4, 5].map((index) => startOf(axis, index))).toEqual([0, 10, 10, 40, 60]);
    expect(endOf(axis)).toBe(100);
  });

  it.each([
    [-5, 1],
    [0, 1],
    [9, 1],
    [10, 3],
    [39, 3],
    [40, 4],
    [99, 5],
    [1000, 5],
  ])('at %d pixels lies row %d', (offset, index) => {
    expect(indexAt(axis, offset)).toBe(index);
  });

  it('steps over hidden rows and stops at the ends', () => {
    expect(nextVisible(axis, 1, 1)).toBe(3);
    expect(nextVisible(axis, 3, -1)).toBe(1);
    expect(nextVisible(axis, 5, 1)).toBe(5);
  });

  it('finds every visible row at its own beginning', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 }), (sizes) => {
        const made = makeAxis(sizes.length, (index) => sizes[index - 1] ?? 0);
        sizes.forEach((size, at) => {
          if (size > 0) expect(indexAt(made, startOf(made, at + 1))).toBe(at + 1);
          expect(sizeOf(made, at + 1)).toBe(size);
        });
      }),
    );
  });
});
