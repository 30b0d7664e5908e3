import { stage } from '../../helpers/script-project';
import { onSheet } from './on-sheet';

const outside = 'The coordinates of the range are outside the dimensions of the sheet.';

describe('finding a range', () => {
  test.each([
    ['A1', ['A1', 1, 1]],
    ['b2:C4', ['B2:C4', 3, 2]],
    ['A:A', ['A:A', 1000, 1]],
    ['3:3', ['3:3', 1, 26]],
    ['E2:E', ['E2:E', 999, 1]],
  ])('%s', (text, expected) => {
    const lines = `const r = sheet.getRange('${text}'); return [r.getA1Notation(), r.getNumRows(), r.getNumColumns()];`;
    expect(onSheet(lines)).toEqual(expected);
  });

  test('by numbers', () => {
    const lines = `const r = sheet.getRange(2, 3, 4, 5); return [r.getA1Notation(), r.getRow(), r.getColumn(), r.getLastRow(), r.getLastColumn()];`;
    expect(onSheet(lines)).toEqual(['C2:G5', 2, 3, 5, 7]);
  });

  test('on another tab, with a quoted name', () => {
    const lines = `ss.insertSheet("Bob's leads"); const r = ss.getRange("'Bob''s leads'!B2"); return [r.getSheet().getName(), r.getA1Notation()];`;
    expect(onSheet(lines)).toEqual(["Bob's leads", 'B2']);
  });

  test('of no rows is refused, as below the header of an empty sheet', () => {
    expect(() => onSheet(`sheet.getRange(2, 1, 0, 3);`)).toThrow('The number of rows in the range must be at least 1.');
    expect(() => onSheet(`sheet.getRange(2, 1, sheet.getLastRow(), 3);`)).toThrow('at least 1');
  });

  test('of no columns is refused', () => {
    expect(() => onSheet(`sheet.getRange(2, 1, 1, 0);`)).toThrow(
      'The number of columns in the range must be at least 1.',
    );
  });

  test('beyond the grid is refused', () => {
    expect(() => onSheet(`sheet.getRange(1001, 1);`)).toThrow(outside);
    expect(() => onSheet(`sheet.getRange(1, 1, 1, 27);`)).toThrow(outside);
    expect(() => onSheet(`sheet.getRange('A1:A1001');`)).toThrow(outside);
  });

  test('before the first cell is refused', () => {
    expect(() => onSheet(`sheet.getRange(0, 1);`)).toThrow('The coordinates or dimensions of the range are invalid.');
  });

  test('on a tab that does not exist is refused', () => {
    expect(() => onSheet(`ss.getRange('Nowhere!A1');`)).toThrow('Range not found');
  });

  test('with arguments of wrong types is refused by Google’s sentence', () => {
    expect(() => onSheet(`sheet.getRange('A', 1);`)).toThrow(
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
  });

  test('offset and getCell stay inside the grid', () => {
    const lines = `const r = sheet.getRange('B2:C3'); return [r.offset(1, 1).getA1Notation(), r.offset(1, 1, 1, 1).getA1Notation(), r.getCell(2, 2).getA1Notation()];`;
    expect(onSheet(lines)).toEqual(['C3:D4', 'C3', 'C3']);
    expect(() => onSheet(`sheet.getRange('A1').offset(-1, 0);`)).toThrow('invalid');
  });

  test('open ends are told apart', () => {
    const lines = `const r = sheet.getRange('B:B'); return [r.isStartRowBounded(), r.isEndRowBounded(), r.isStartColumnBounded(), r.isEndColumnBounded()];`;
    expect(onSheet(lines)).toEqual([false, false, true, true]);
  });
});

describe('what counts as content', () => {
  test('an empty sheet has no last row and no last column', () => {
    expect(
      onSheet(`return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];`),
    ).toEqual([0, 0, 'A1']);
  });

  test('the last row is that of any column', () => {
    const lines = `sheet.getRange('A2').setValue('x'); sheet.getRange('D7').setValue('stray'); return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];`;
    expect(onSheet(lines)).toEqual([7, 4, 'A1:D7']);
  });

  test('a formula that shows nothing counts', () => {
    expect(
      onSheet(
        `sheet.getRange('A9').setFormula('=IF(FALSE;1;"")'); return [sheet.getLastRow(), sheet.getRange('A9').getValue()];`,
      ),
    ).toEqual([9, '']);
  });

  test('unticked checkboxes count down to the last row of the grid', () => {
    expect(onSheet(`sheet.getRange('F2:F').insertCheckboxes(); return sheet.getLastRow();`)).toBe(1000);
  });

  test('zero counts', () => {
    expect(onSheet(`sheet.getRange('A5').setValue(0); return sheet.getLastRow();`)).toBe(5);
  });

  test.each([
    ['colours', `setBackground('red')`],
    ['formats', `setNumberFormat('@')`],
    ['notes', `setNote('look')`],
    ['dropdowns', `setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build())`],
  ])('%s alone do not', (_name, call) => {
    expect(onSheet(`sheet.getRange('A50').${call}; return sheet.getLastRow();`)).toBe(0);
  });
});

describe('growing', () => {
  test('setValues never grows the grid', () => {
    expect(() => onSheet(`sheet.getRange(1000, 1, 2, 1).setValues([[1], [2]]);`)).toThrow(outside);
  });

  test('appendRow does, by one row and by columns', () => {
    const lines = `sheet.getRange('A1000').setValue('last'); sheet.appendRow(['next']); sheet.appendRow(Array.from({ length: 30 }, (_, i) => i));
      return [sheet.getLastRow(), sheet.getMaxRows(), sheet.getMaxColumns()];`;
    expect(onSheet(lines)).toEqual([1002, 1002, 30]);
  });

  test('appendRow goes below the last content of the whole sheet, phantom rows included', () => {
    const lines = `sheet.getRange('F2:F').insertCheckboxes(); sheet.appendRow(['lead']); return sheet.getRange('A1001').getValue();`;
    expect(onSheet(lines)).toBe('lead');
  });

  test('appendRow understands strings like setValue and takes the formats of the cells', () => {
    const lines = `sheet.getRange('B1:B').setNumberFormat('@'); sheet.appendRow(['007', '007', '=1+1']); return [sheet.getRange('A1:C1').getValues()[0], sheet.getRange('C1').getFormula()];`;
    expect(onSheet(lines)).toEqual([[7, '007', 2], '=1+1']);
  });

  test('rows below a pre-formatted column’s grid have no format', () => {
    const lines = `sheet.getRange('A1:A').setNumberFormat('@'); sheet.getRange('A1000').setValue('x'); sheet.appendRow(['007']); return sheet.getRange('A1001').getValue();`;
    expect(onSheet(lines)).toBe(7);
  });

  test('two runs without a lock choose the same row, and one lead is lost', () => {
    const { world, run, file } = stage(`
      function append() { SpreadsheetApp.getActiveSheet().appendRow(['outer']); }
      function other() { SpreadsheetApp.getActiveSheet().appendRow(['inner']); }`);
    world.hooks.push((tick) => {
      const isOuter =
        tick.name === 'Sheet.appendRow' && tick.phase === 'after' && tick.execution.functionName === 'append';
      if (isOuter) run('other');
      return undefined;
    });
    run('append');
    expect(file.grid('Sheet1')).toEqual([['outer']]);
  });

  test('the limit of 10 million cells counts the empty grid', () => {
    const full = 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';
    expect(() => onSheet(`sheet.insertRowsAfter(1000, 384000);`)).toThrow(full);
    expect(() => onSheet(`sheet.insertRowsAfter(1000, 383500); ss.insertSheet('one more');`)).toThrow(full);
  });
});

describe('several ranges by one call', () => {
  test('a RangeList writes and formats each of them', () => {
    const lines = `const list = sheet.getRangeList(['A1', 'C3:C4']); list.setValue('x').setBackground('#ff0000').setNote('n');
      return [sheet.getRange('A1:C4').getValues().flat().filter(String).length, sheet.getRange('C4').getBackground(), sheet.getRange('C3').getNote(), list.getRanges().map((r) => r.getA1Notation())];`;
    expect(onSheet(lines)).toEqual([3, '#ff0000', 'n', ['A1', 'C3:C4']]);
  });
});

describe('copying', () => {
  test('takes values, formulas, formats, notes and rules along', () => {
    const lines = `const a = sheet.getRange('A1'); a.setFormula('=B1+1'); a.setNote('n'); a.setBackground('#00ff00'); a.copyTo(sheet.getRange('A2'));
      const b = sheet.getRange('A2'); return [b.getFormula(), b.getNote(), b.getBackground()];`;
    expect(onSheet(lines)).toEqual(['=B2+1', 'n', '#00ff00']);
  });

  test('of values only leaves formulas behind', () => {
    const lines = `sheet.getRange('A1').setFormula('=1+1'); sheet.getRange('A1').copyTo(sheet.getRange('B1'), { contentsOnly: true }); return [sheet.getRange('B1').getFormula(), sheet.getRange('B1').getValue()];`;
    expect(onSheet(lines)).toEqual(['', 2]);
  });

  test('is not cut for a smaller target and repeated for a larger one', () => {
    const lines = `sheet.getRange('A1:A2').setValues([[1], [2]]); sheet.getRange('A1:A2').copyTo(sheet.getRange('B1')); sheet.getRange('A1:A2').copyTo(sheet.getRange('C1:C4'));
      return sheet.getRange('B1:C4').getValues();`;
    expect(onSheet(lines)).toEqual([
      [1, 1],
      [2, 2],
      ['', 1],
      ['', 2],
    ]);
  });

  test('turned by 90 degrees', () => {
    const lines = `sheet.getRange('A1:B1').setValues([[1, 2]]); sheet.getRange('A1:B1').copyTo(sheet.getRange('D1'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true); return sheet.getRange('D1:D2').getValues();`;
    expect(onSheet(lines)).toEqual([[1], [2]]);
  });

  test('passes rejecting rules', () => {
    const lines = `sheet.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build());
      sheet.getRange('A1').setValue('z'); sheet.getRange('A1').copyTo(sheet.getRange('B1')); return [sheet.getRange('B1').getValue(), sheet.getRange('B1').getDataValidation()];`;
    expect(onSheet(lines)).toEqual(['z', null]);
  });

  test('moveTo takes the cells away', () => {
    const lines = `sheet.getRange('A1').setValue('x').setNote('n'); sheet.getRange('A1').moveTo(sheet.getRange('C3')); return [sheet.getRange('A1').isBlank(), sheet.getRange('C3').getValue(), sheet.getRange('C3').getNote()];`;
    expect(onSheet(lines)).toEqual([true, 'x', 'n']);
  });
});
