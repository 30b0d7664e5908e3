import fc from 'fast-check';
import { dangerousFunctions } from '../../../emulator/formula/dangerous-functions';
import { renameInFormula, rewriteFormula, shiftFormula } from '../../../emulator/formula/rewrite-formula';
import { tokenize } from '../../../emulator/formula/tokenize';
import type { AxisEdit } from '../../../emulator/grid/axis-edit';

const rewritten = (formula: string, edit: AxisEdit, home = 'Leads'): string =>
  rewriteFormula(formula, { edit, edited: 'Leads', home });

describe('after rows or columns moved', () => {
  const insertRow = { axis: 'row', kind: 'insert', before: 3, count: 2 } as const;
  const deleteColumn = { axis: 'column', kind: 'delete', from: 2, count: 1 } as const;

  test.each([
    ['=A2', '=A2'],
    ['=A3', '=A5'],
    ['=$A$3', '=$A$5'],
    ['=SUM(A1:A4)', '=SUM(A1:A6)'],
    ['=SUM(A3:A4)', '=SUM(A5:A6)'],
    ['=A:A', '=A:A'],
    ['=A3:A', '=A5:A'],
    ['="A3"&A3', '="A3"&A5'],
    ['=Leads!A3+Other!A3', '=Leads!A5+Other!A3'],
  ])('two rows before row 3: %s', (formula, expected) => {
    expect(rewritten(formula, insertRow)).toBe(expected);
  });

  test('a formula on another tab follows only references to the edited one', () => {
    expect(rewritten('=A3+Leads!A3', insertRow, 'Today')).toBe('=A3+Leads!A5');
  });

  test.each([
    ['=C1', '=B1'],
    ['=B1', '=#REF!'],
    ['=SUM(A1:C1)', '=SUM(A1:B1)'],
    ['=SUM(B1:C1)', '=SUM(B1:B1)'],
    ['=MATCH(A5;Leads!B:B;0)', '=MATCH(A5;#REF!;0)'],
  ])('without column B: %s', (formula, expected) => {
    expect(rewritten(formula, deleteColumn)).toBe(expected);
  });

  test('moved columns take references along', () => {
    const edit = { axis: 'column', kind: 'move', from: 1, count: 1, to: 4 } as const;
    expect(rewritten('=A1+B1+D1', edit)).toBe('=C1+A1+D1');
  });
});

describe('copied away', () => {
  test.each([
    ['=A1', '=B3'],
    ['=$A1', '=$A3'],
    ['=A$1', '=B$1'],
    ['=SUM(A1:B2)', '=SUM(B3:C4)'],
    ['=A:A', '=B:B'],
    ['=Leads!A1', '=Leads!B3'],
  ])('two rows down, one column right: %s', (formula, expected) => {
    expect(shiftFormula(formula, { rows: 2, columns: 1 })).toBe(expected);
  });

  test('above the first row a reference is lost', () => {
    expect(shiftFormula('=A1', { rows: -1, columns: 0 })).toBe('=#REF!');
  });
});

describe('after a tab was renamed', () => {
  test.each([
    ['=Old!A1', 'New', '=New!A1'],
    ['=Old!A1', 'New one', "='New one'!A1"],
    ["='Old'!A1&Older!A1", "Bob's", "='Bob''s'!A1&Older!A1"],
  ])('%s → %s', (formula, name, expected) => {
    expect(renameInFormula(formula, 'Old', name)).toBe(expected);
  });
});

describe('tokens', () => {
  test('joined again they give the formula back, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(
          tokenize(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test('a formula comes back after rows were inserted and deleted again', () => {
    const reference = fc
      .tuple(fc.constantFrom('A', '$B', 'AA'), fc.integer({ min: 1, max: 99 }))
      .map((parts) => parts.join(''));
    const lines = fc.record({ before: fc.integer({ min: 1, max: 99 }), count: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(reference, lines, (text, { before, count }) => {
        const formula = `=SUM(${text})`;
        const grown = rewritten(formula, { axis: 'row', kind: 'insert', before, count });
        expect(rewritten(grown, { axis: 'row', kind: 'delete', from: before, count })).toBe(formula);
      }),
    );
  });
});

describe('dangerous functions', () => {
  test('are found in any case and depth, not inside texts', () => {
    expect(dangerousFunctions('=IF(A1;importxml("x";"y");IMAGE("z"))')).toEqual(['IMPORTXML', 'IMAGE']);
    expect(dangerousFunctions('="IMPORTXML("&A1')).toEqual([]);
  });
});
