import fc from 'fast-check';
import { columnLetters, columnNumber } from '../../../emulator/grid/column-letters';
import { newSheet } from '../../../emulator/grid/new-sheet';
import { contains, overlaps } from '../../../emulator/grid/overlaps';
import { closeArea, parseA1, readReference } from '../../../emulator/grid/parse-a1';
import { toA1 } from '../../../emulator/grid/to-a1';

const OPEN = Number.POSITIVE_INFINITY;

describe('A1 notation', () => {
  test.each([
    ['A1', { row: 1, column: 1, rows: 1, columns: 1 }],
    ['$B$2:$C$4', { row: 2, column: 2, rows: 3, columns: 2 }],
    ['C4:B2', { row: 2, column: 2, rows: 3, columns: 2 }],
    ['AA10', { row: 10, column: 27, rows: 1, columns: 1 }],
    ['A:C', { row: 1, column: 1, rows: OPEN, columns: 3 }],
    ['2:5', { row: 2, column: 1, rows: 4, columns: OPEN }],
    ['A2:A', { row: 2, column: 1, rows: OPEN, columns: 1 }],
  ])('%s', (text, area) => {
    expect(parseA1(text)).toEqual(area);
  });

  test.each(['', 'A', '1', 'A0', 'ABCD1', 'A1:B2:C3', 'hello world', 'A1B'])('%s is none', (text) => {
    expect(readReference(text)).toBeNull();
    expect(() => parseA1(text)).toThrow(RangeError);
  });

  test('names of tabs stand in front, quoted where needed', () => {
    expect(readReference("'Bob''s leads'!B2")).toMatchObject({ sheetName: "Bob's leads", area: { row: 2, column: 2 } });
    expect(readReference('Leads!A:A')?.sheetName).toBe('Leads');
  });

  test('what is written is read again', () => {
    const number = (max: number) => fc.integer({ min: 1, max });
    const areas = fc.record({ row: number(9999), column: number(700), rows: number(50), columns: number(50) });
    fc.assert(fc.property(areas, (area) => expect(parseA1(toA1(area))).toEqual(area)));
  });

  test('columns count like letters', () => {
    expect([1, 26, 27, 702, 703, 18_278].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'ZZZ']);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 18_278 }), (column) => columnNumber(columnLetters(column)) === column),
    );
  });

  test('open ends close at the border of the grid', () => {
    expect(closeArea(parseA1('B3:B'), newSheet(1, 'x'))).toEqual({ row: 3, column: 2, rows: 998, columns: 1 });
  });
});

describe('rectangles', () => {
  const [big, inside, beside] = [parseA1('B2:D4'), parseA1('C3'), parseA1('E2:F4')];

  test('overlap and hold one another', () => {
    expect([overlaps(big, inside), overlaps(big, beside), contains(big, inside), contains(inside, big)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
