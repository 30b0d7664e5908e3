import fc from 'fast-check';
import { arrange } from '../../../src/core/pipeline/blocks';
import { bridgeCells, type RowCells } from '../../../src/core/pipeline/bridge-cells';
import { gapRows, rowsBetween } from '../../../src/core/pipeline/gap-rows';
import type { Cell } from '../../../src/core/schema/row';

describe('rows between scattered ones', () => {
  const anything = { most: 1, room: 100, fits: () => true };

  test('are filled from the smallest gap on, until few enough runs remain', () => {
    expect(gapRows([2, 4, 9, 10, 20], { ...anything, most: 2 })).toEqual([3, 5, 6, 7, 8]);
  });

  test('stay open where a row does not fit, or where there is no room', () => {
    expect(gapRows([2, 4, 6], { ...anything, fits: (row) => row !== 3 })).toEqual([5]);
    expect(gapRows([2, 4, 9], { ...anything, room: 2 })).toEqual([3]);
  });
});

describe('bridging cells', () => {
  const scattered = (rows: readonly number[]): RowCells[] => rows.map((row) => ({ row, cells: { stage: `s${row}` } }));
  const blank = () => '' as Cell;

  test('a few cells are left alone', () => expect(bridgeCells(scattered([2, 9, 30]), blank)).toEqual([]));

  test('many are joined by what was read between them', () => {
    const filled = bridgeCells(scattered([2, 4, 6, 8, 10]), (row) => `read${row}`);
    expect(filled.map(({ row, cells }) => [row, cells['stage']])).toEqual(
      [3, 5, 7, 9].map((row) => [row, `read${row}`]),
    );
  });

  test('formulas and times of day are never written again', () => {
    const known = (row: number): Cell | undefined => (row === 3 ? undefined : row === 5 ? { serial: 45000.5 } : '');
    expect(bridgeCells(scattered([2, 4, 6, 8, 10]), known).map(({ row }) => row)).toEqual([7, 9]);
  });

  test('a column that takes one call is left alone, whatever its neighbours need', () => {
    const targets = [2, 40, 80, 120, 160].map((row) => ({
      row,
      cells: { stage: `s${row}`, ...(row === 2 && { grade: 'high' }) },
    }));
    expect(bridgeCells(targets, blank).some(({ cells }) => 'grade' in cells)).toBe(false);
  });

  test('equal dates take one call, different ones a call each', () => {
    const dated = (serialAt: (row: number) => number) =>
      [2, 4, 6, 8].map((row) => ({ row, cells: { nextContactOn: { serial: serialAt(row) } } }));
    expect(
      bridgeCells(
        dated(() => 45000),
        blank,
      ),
    ).toEqual([]);
    expect(
      bridgeCells(
        dated((row) => 45000 + row),
        blank,
      ).map(({ row }) => row),
    ).toEqual([3, 5, 7]);
  });

  test('two cells far apart do not rewrite all that lies between', () => {
    const far = [2, 3000, 3002, 3004, 5000].map((row) => ({ row, cells: { stage: `s${row}` } }));
    expect(bridgeCells(far, blank).map(({ row }) => row)).toEqual([3001, 3003]);
  });
});

test('what is arranged into rectangles and lists is exactly what was to be written', () => {
  const cell = fc.record({
    row: fc.integer({ min: 2, max: 12 }),
    column: fc.integer({ min: 1, max: 6 }),
    cell: fc.constantFrom<Cell>('a', 'b', 1, true, '', { serial: 45000 }),
  });
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const wanted = new Map(cells.map((one) => [`${one.row}:${one.column}`, one.cell]));
      const { blocks, spreads } = arrange(cells);
      const written = new Map<string, Cell>();
      for (const block of blocks) {
        block.cells.forEach((line, down) => {
          line.forEach((one, right) => {
            written.set(`${block.row + down}:${block.column + right}`, one);
          });
        });
      }
      for (const { cell: one, places } of spreads) for (const at of places) written.set(`${at.row}:${at.column}`, one);
      expect(new Map([...written].sort())).toEqual(new Map([...wanted].sort()));
    }),
  );
});

test('rows from the first up to the end', () => expect(rowsBetween(3, 6)).toEqual([3, 4, 5]));
