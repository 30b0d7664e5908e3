import { arrange, type Placed } from '../../../src/core/pipeline/blocks';
import type { Cell } from '../../../src/core/schema/row';

/** Cells of one column, from a row on; undefined leaves a row out. */
const column = (at: number, from: number, cells: readonly (Cell | undefined)[]): Placed[] =>
  cells.flatMap((cell, index) => (cell === undefined ? [] : [{ column: at, row: from + index, cell }]));

describe('cells that are written', () => {
  test('as one rectangle where they lie below each other', () => {
    expect(arrange(column(3, 5, ['a', 'b', 'c']))).toEqual({
      blocks: [{ row: 5, column: 3, cells: [['a'], ['b'], ['c']] }],
      spreads: [],
    });
  });

  test('as one rectangle where neighbouring columns have the same rows, in whatever order they come', () => {
    const left = column(3, 5, ['a', 'b']);
    const right = column(4, 5, [1, 2]);
    const whole = [
      {
        row: 5,
        column: 3,
        cells: [
          ['a', 1],
          ['b', 2],
        ],
      },
    ];
    expect(arrange([...left, ...right]).blocks).toEqual(whole);
    expect(arrange([...right, ...left].reverse()).blocks).toEqual(whole);
  });

  test('apart where a column lies between, or the rows are others', () => {
    expect(arrange([...column(3, 5, ['a']), ...column(5, 5, ['b'])]).blocks).toHaveLength(2);
    expect(arrange([...column(3, 5, ['a', 'b']), ...column(4, 5, ['c'])]).blocks).toHaveLength(2);
    expect(arrange([...column(3, 5, ['a', 'b']), ...column(4, 6, ['c', 'd'])]).blocks).toHaveLength(2);
  });

  test('the last wish for a cell counts', () => {
    const twice = [...column(3, 5, ['first']), ...column(3, 5, ['second'])];
    expect(arrange(twice).blocks).toEqual([{ row: 5, column: 3, cells: [['second']] }]);
  });

  test('value by value where that takes fewer calls', () => {
    const scattered = column(3, 2, ['x', undefined, 'x', undefined, 'y', undefined, 'x']);
    expect(arrange(scattered)).toEqual({
      blocks: [],
      spreads: [
        { cell: 'x', places: [2, 4, 8].map((row) => ({ row, column: 3 })) },
        { cell: 'y', places: [{ row: 6, column: 3 }] },
      ],
    });
  });

  test('run by run where there are as many values as runs', () => {
    const { blocks, spreads } = arrange(column(3, 2, ['x', undefined, 'y']));
    expect(blocks.map(({ row }) => row)).toEqual([2, 4]);
    expect(spreads).toEqual([]);
  });

  test('one call for a value in several columns', () => {
    const cells = [3, 9].flatMap((at) => column(at, 2, ['x', undefined, 'x', undefined, 'x']));
    expect(arrange(cells).spreads).toMatchObject([{ cell: 'x', places: { length: 6 } }]);
  });

  test('a number and the text of it, or two dates, are different values', () => {
    expect(arrange(column(3, 2, [1, undefined, '1'])).blocks).toHaveLength(2);
    expect(arrange(column(3, 2, [{ serial: 1 }, undefined, { serial: 2 }])).blocks).toHaveLength(2);
    expect(arrange(column(3, 2, [{ serial: 1 }, undefined, { serial: 1 }])).spreads).toHaveLength(1);
    expect(arrange(column(3, 2, [{ serial: 1 }, undefined, '#1', undefined, 'x'])).blocks).toHaveLength(3);
  });
});
