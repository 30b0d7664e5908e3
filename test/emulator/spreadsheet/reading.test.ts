import { stage } from '../../helpers/script-project';
import { onSheet } from './on-sheet';

describe('what getValue and getValues give', () => {
  test('blank cells are empty texts', () => {
    expect(onSheet(`return sheet.getRange('A1:B2').getValues();`)).toEqual([
      ['', ''],
      ['', ''],
    ]);
    expect(onSheet(`return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getDisplayValue()];`)).toEqual([
      '',
      '',
    ]);
  });

  test('a percentage is a number and shows with its sign', () => {
    const lines = `const r = sheet.getRange('A1'); r.setValue('10%'); return [r.getValue(), r.getDisplayValue()];`;
    expect(onSheet(lines)).toEqual([0.1, '10%']);
  });

  test('a date is a Date of the script’s realm', () => {
    const lines = `const r = sheet.getRange('A1'); r.setValue('2026-04-17');
      const value = r.getValue(); return [value instanceof Date, value.getTime(), r.getDisplayValue()];`;
    expect(onSheet(lines)).toEqual([true, Date.UTC(2026, 3, 16, 16), '2026-04-17']);
  });

  test('a time alone is a Date on 30 December 1899', () => {
    const lines = `const r = sheet.getRange('A1'); r.setValue('13:00');
      return [Utilities.formatDate(r.getValue(), 'GMT', 'yyyy-MM-dd'), r.getValue() instanceof Date];`;
    expect(onSheet(lines, { fileZone: 'Europe/London' })).toEqual(['1899-12-30', true]);
  });

  test('checkboxes are booleans and show as words', () => {
    const lines = `const r = sheet.getRange('A1'); r.insertCheckboxes(); return [r.getValue(), r.getDisplayValue()];`;
    expect(onSheet(lines)).toEqual([false, 'FALSE']);
  });

  test('checkboxes with values of their own give those values', () => {
    const lines = `const r = sheet.getRange('A1'); r.insertCheckboxes('yes', 'no'); r.check(); return r.getValue();`;
    expect(onSheet(lines)).toBe('yes');
  });

  test('an error is its text', () => {
    const lines = `const r = sheet.getRange('A1'); r.setFormula('=MATCH(1;B1:B3;0)'); return r.getValue();`;
    expect(onSheet(lines)).toBe('#N/A');
  });

  test('an error is an Error-like object where the profile says so', () => {
    const lines = `const r = sheet.getRange('A1'); r.setFormula('=1/0'); const v = r.getValue(); return [typeof v, v.message];`;
    expect(onSheet(lines, { profile: { errorObjectsInCells: true } })).toEqual(['object', '#DIV/0!']);
  });

  test('a formula gives its result, getFormulas an empty text where there is none', () => {
    const lines = `sheet.getRange('A1').setFormula('=1+2');
      return [sheet.getRange('A1:B1').getValues(), sheet.getRange('A1:B1').getFormulas()];`;
    expect(onSheet(lines)).toEqual([[[3, '']], [['=1+2', '']]]);
  });

  test('a merged area has its value in the first cell only', () => {
    const lines = `sheet.getRange('A1:B2').setValues([['a', 'b'], ['c', 'd']]); sheet.getRange('A1:B2').merge();
      return sheet.getRange('A1:B2').getValues();`;
    expect(onSheet(lines)).toEqual([
      ['a', ''],
      ['', ''],
    ]);
  });

  test('hidden and filtered rows are returned', () => {
    const { run, desk } = stage(`
      function fill() { SpreadsheetApp.getActiveSheet().getRange('A1:A4').setValues([['h'], ['x'], ['y'], ['z']]); }
      function look() { const s = SpreadsheetApp.getActiveSheet(); s.hideRows(2); s.getRange('A1:A4').createFilter();
        s.getFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['y']).build());
        return [s.getDataRange().getValues().map(String), s.isRowHiddenByFilter(3), s.isRowHiddenByFilter(4), s.isRowHiddenByUser(2)]; }`);
    run('fill');
    expect(run('look').result).toEqual([['h', 'x', 'y', 'z'], true, false, true]);
    expect(desk.sidebar).toBeNull();
  });

  test('numbers and booleans keep their types', () => {
    const lines = `sheet.getRange('A1:C1').setValues([[1.5, true, 'x']]); return sheet.getRange('A1:C1').getValues()[0].map((v) => typeof v);`;
    expect(onSheet(lines)).toEqual(['number', 'boolean', 'string']);
  });

  test('display texts follow the locale of the spreadsheet', () => {
    const lines = `const r = sheet.getRange('A1'); r.setNumberFormat('0.00'); r.setValue(1.5); return r.getDisplayValue();`;
    expect(onSheet(lines, { locale: 'de_DE' })).toBe('1,50');
    expect(onSheet(lines, { locale: 'en_US' })).toBe('1.50');
  });

  test('display texts follow the format of the cell', () => {
    const lines = `const r = sheet.getRange('A1'); r.setValue('2026-04-17'); r.setNumberFormat('m/d'); return r.getDisplayValue();`;
    expect(onSheet(lines)).toBe('4/17');
  });

  test('a number gets a Date when a date format is put on it', () => {
    const lines = `const r = sheet.getRange('A1'); r.setValue(46054); r.setNumberFormat('yyyy-mm-dd');
      return [r.getValue() instanceof Date, r.getDisplayValue()];`;
    expect(onSheet(lines)).toEqual([true, '2026-02-01']);
  });

  test('the arrays are of the script’s realm', () => {
    expect(
      onSheet(`const v = sheet.getRange('A1:B2').getValues(); return [v instanceof Array, v[0] instanceof Array];`),
    ).toEqual([true, true]);
  });
});

describe('dates and zones', () => {
  test('a date read in a zone behind the sheet’s belongs to the day before', () => {
    const lines = `const r = sheet.getRange('A1'); r.setValue('2026-04-17'); const d = r.getValue();
      return [d.getDate(), Utilities.formatDate(d, ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd')];`;
    const options = { timeZone: 'America/Los_Angeles', fileZone: 'Asia/Shanghai' };
    expect(onSheet(lines, options)).toEqual([16, '2026-04-17']);
  });

  test('the same instant is another wall clock in another spreadsheet', () => {
    const at = (fileZone: string): unknown =>
      onSheet(
        `const r = sheet.getRange('A1'); r.setValue(new Date(Date.UTC(2026, 5, 1, 3))); r.setNumberFormat('yyyy-mm-dd hh:mm'); return r.getDisplayValue();`,
        { fileZone },
      );
    expect(at('Asia/Tokyo')).toBe('2026-06-01 12:00');
    expect(at('America/Los_Angeles')).toBe('2026-05-31 20:00');
  });

  test('a written Date comes back as the same instant', () => {
    const lines = `const r = sheet.getRange('A1'); const d = new Date(Date.UTC(2026, 10, 1, 9, 30)); r.setValue(d); return r.getValue().getTime() - d.getTime();`;
    expect(onSheet(lines, { fileZone: 'America/New_York' })).toBe(0);
  });

  test('a written Date sets a date format on an automatic cell and keeps one that is there', () => {
    const lines = `const [a, b] = [sheet.getRange('A1'), sheet.getRange('B1').setNumberFormat('dd.mm.yyyy')];
      [a, b].forEach((r) => r.setValue(new Date(Date.UTC(2026, 3, 16, 16)))); return [a.getDisplayValue(), b.getDisplayValue()];`;
    expect(onSheet(lines)).toEqual(['4/17/2026', '17.04.2026']);
  });

  test('a serial number written into a date-formatted cell is that day', () => {
    const lines = `const r = sheet.getRange('A1').setNumberFormat('yyyy-mm-dd'); r.setValue(46129); return r.getDisplayValue();`;
    expect(onSheet(lines)).toBe('2026-04-17');
  });

  test('a changed zone of the spreadsheet leaves the cells as they look', () => {
    const lines = `const r = sheet.getRange('A1'); r.setValue('2026-04-17'); const before = r.getValue().getTime();
      ss.setSpreadsheetTimeZone('America/New_York'); return [r.getDisplayValue(), r.getValue().getTime() - before];`;
    expect(onSheet(lines)).toEqual(['2026-04-17', 12 * 3_600_000]);
  });
});
