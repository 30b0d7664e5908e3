import fc from 'fast-check';
import { lastRow } from '../../../emulator/grid/last-row';
import { mergeArea, unmergeArea } from '../../../emulator/grid/merge-area';
import { parseA1 } from '../../../emulator/grid/parse-a1';
import { renameSheet } from '../../../emulator/grid/rename-sheet';
import { patchCell } from '../../../emulator/grid/set-cell';
import { sortArea } from '../../../emulator/grid/sort-area';
import type { Sheet, Stored, Validation } from '../../../emulator/model';
import { type Cells, tabOf, workbookOf } from '../formula/workbook-of';

function sheetWith(cells: Cells): Sheet {
  return tabOf(workbookOf({ Leads: cells }), 'Leads');
}

const column = (sheet: Sheet, index: number): Stored[] =>
  Array.from({ length: lastRow(sheet) }, (_row, row) => sheet.rows[row]?.[index]?.value ?? null);

const mixed: Cells = { A1: 'b', A2: 10, A3: null, A4: true, A5: 2, A6: 'A', A7: false, A8: '#N/A' };

describe('sorting', () => {
  test('numbers, texts without case, booleans, errors, blanks last', () => {
    const sheet = sheetWith(mixed);
    sortArea(sheet, parseA1('A1:A9'), [{ column: 1, ascending: true }]);
    expect(column(sheet, 0)).toEqual([2, 10, 'A', 'b', false, true, '#N/A']);
  });

  test('downwards the other way round, blanks still last', () => {
    const sheet = sheetWith(mixed);
    sortArea(sheet, parseA1('A1:A9'), [{ column: 1, ascending: false }]);
    expect(column(sheet, 0)).toEqual(['#N/A', true, false, 'b', 'A', 10, 2]);
  });

  test('formulas point into their own row after it', () => {
    const sheet = sheetWith({ A1: 2, B1: '=A1*10', A2: 1, B2: '=A2*$A$1' });
    sortArea(sheet, parseA1('A1:B2'), [{ column: 1, ascending: true }]);
    expect([sheet.rows[0]?.[1]?.formula, sheet.rows[1]?.[1]?.formula]).toEqual(['=A1*$A$1', '=A2*10']);
  });

  test('rules stay with their places, notes and formats travel', () => {
    const sheet = sheetWith({ A1: 2, A2: 1 });
    const validation: Validation = {
      kind: 'list',
      criteria: 'VALUE_IN_LIST',
      values: [],
      allowInvalid: true,
      showDropdown: true,
    };
    patchCell(sheet, { row: 1, column: 1 }, { note: 'two', format: '0', validation });
    sortArea(sheet, parseA1('A1:A2'), [{ column: 1, ascending: true }]);
    expect(sheet.rows[0]?.[0]).toEqual({ value: 1, validation });
    expect(sheet.rows[1]?.[0]).toEqual({ value: 2, note: 'two', format: '0' });
  });

  test('cells outside the rectangle stay', () => {
    const sheet = sheetWith({ A1: 2, B1: 'x', A2: 1, B2: 'y' });
    sortArea(sheet, parseA1('A1:A2'), [{ column: 1, ascending: true }]);
    expect(column(sheet, 1)).toEqual(['x', 'y']);
  });

  test('equal keys keep their order, and no row is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 20 }), (keys) => {
        const cells = Object.fromEntries(
          keys.flatMap((key, index) => [
            [`A${index + 1}`, key],
            [`B${index + 1}`, index],
          ]),
        );
        const sheet = sheetWith(cells);
        sortArea(sheet, { row: 1, column: 1, rows: keys.length, columns: 2 }, [{ column: 1, ascending: true }]);
        const expected = keys.map((key, index) => [key, index]).sort(([a = 0], [b = 0]) => a - b);
        expect(column(sheet, 0).map((key, index) => [key, column(sheet, 1)[index]])).toEqual(expected);
      }),
    );
  });
});

describe('merging', () => {
  test('keeps the first cell’s content and dissolves what it touches', () => {
    const sheet = sheetWith({ A1: 'a', B1: 'b', C1: 'c' });
    mergeArea(sheet, parseA1('A1:B1'));
    mergeArea(sheet, parseA1('B1:C1'));
    expect(sheet.merges).toEqual([parseA1('B1:C1')]);
    expect(sheet.rows[0]?.map((cell) => cell?.value)).toEqual(['a', null, null]);
    unmergeArea(sheet, parseA1('C1'));
    expect(sheet.merges).toEqual([]);
  });
});

test('a renamed tab is renamed in all formulas', () => {
  const workbook = workbookOf({ Leads: { A1: '=Leads!B1' }, Today: { A1: '=Leads!B1' } });
  renameSheet(workbook, tabOf(workbook, 'Leads'), '客户');
  expect(workbook.sheets.map((sheet) => sheet.rows[0]?.[0]?.formula)).toEqual(["='客户'!B1", "='客户'!B1"]);
});
