import { EmulatorGap } from '../../../emulator/kernel/emulator-gap';
import { evaluateScript, stage } from '../../helpers/script-project';

const MISMATCH = "don't match the method signature for";

describe('arguments', () => {
  test.each([
    [
      'SpreadsheetApp.getActive().getSheetByName(5)',
      `The parameters (number) ${MISMATCH} SpreadsheetApp.Spreadsheet.getSheetByName.`,
    ],
    [
      'SpreadsheetApp.getActiveSheet().getRange("A1").setValue()',
      `The parameters () ${MISMATCH} SpreadsheetApp.Range.setValue.`,
    ],
    [
      'SpreadsheetApp.getActiveSheet().getRange("A1").setValues("x")',
      `The parameters (String) ${MISMATCH} SpreadsheetApp.Range.setValues.`,
    ],
    [
      'SpreadsheetApp.getActiveSheet().getRange("A1").setValues(["x"])',
      `The parameters (String[]) ${MISMATCH} SpreadsheetApp.Range.setValues.`,
    ],
    [
      'SpreadsheetApp.getActiveSheet().getRange(1.5, 2)',
      `The parameters (number,number) ${MISMATCH} SpreadsheetApp.Sheet.getRange.`,
    ],
    [
      'SpreadsheetApp.getActiveSheet().getRange(1, undefined)',
      `The parameters (number,null) ${MISMATCH} SpreadsheetApp.Sheet.getRange.`,
    ],
    [
      'SpreadsheetApp.getActiveSheet().getRange("A1").setNumberFormat(null)',
      `The parameters (null) ${MISMATCH} SpreadsheetApp.Range.setNumberFormat.`,
    ],
    [
      'SpreadsheetApp.newDataValidation().requireDate("x")',
      `The parameters (String) ${MISMATCH} SpreadsheetApp.DataValidationBuilder.requireDate.`,
    ],
    [
      'SpreadsheetApp.newDataValidation().requireDateAfter("x")',
      `The parameters (String) ${MISMATCH} SpreadsheetApp.DataValidationBuilder.requireDateAfter.`,
    ],
    [
      'SpreadsheetApp.getActiveSheet().setFrozenRows(true)',
      `The parameters (Boolean) ${MISMATCH} SpreadsheetApp.Sheet.setFrozenRows.`,
    ],
    ['SpreadsheetApp.getUi().alert("a", "b")', `The parameters (String,String) ${MISMATCH} Ui.alert.`],
    ['SpreadsheetApp.getUi().showSidebar("<p>")', `The parameters (String) ${MISMATCH} Ui.showSidebar.`],
    ['SpreadsheetApp.getUi().alert({})', `The parameters ((class)) ${MISMATCH} Ui.alert.`],
    ['MailApp.sendEmail("a@example.com")', `The parameters (String) ${MISMATCH} MailApp.sendEmail.`],
    [
      'MailApp.sendEmail({to: "a@example.com", subjekt: "x"})',
      `The parameters ((class)) ${MISMATCH} MailApp.sendEmail.`,
    ],
    [
      'SpreadsheetApp.getActiveSheet().getRange("A1").setNote(SpreadsheetApp.getActive())',
      `The parameters (SpreadsheetApp.Spreadsheet) ${MISMATCH} SpreadsheetApp.Range.setNote.`,
    ],
  ])('%s is refused with Google’s sentence', (call, sentence) => {
    expect(() => evaluateScript(call)).toThrow(sentence);
  });

  test('a refusal is an Exception and an Error of the script’s own realm', () => {
    const probe =
      'try { SpreadsheetApp.getActiveSheet().getRange(null) } catch (e) { return [e.name, e instanceof Error, String(e)] }';
    expect(evaluateScript(probe)).toEqual([
      'Exception',
      true,
      `Exception: The parameters (null) ${MISMATCH} SpreadsheetApp.Sheet.getRange.`,
    ]);
  });

  test('undefined counts as null: setValue(undefined) clears the cell', () => {
    const body =
      'const r = SpreadsheetApp.getActiveSheet().getRange("A1"); r.setValue(1); r.setValue(undefined); return r.getValue();';
    expect(evaluateScript(body)).toBe('');
  });

  test('an enum value of another enum does not fit', () => {
    const body = 'SpreadsheetApp.getUi().alert("a", "b", SpreadsheetApp.ProtectionType.SHEET)';
    expect(() => evaluateScript(body)).toThrow(`${MISMATCH} Ui.alert.`);
  });

  test('a property value that is no string is converted, not refused', () => {
    expect(
      evaluateScript(
        'const p = PropertiesService.getScriptProperties(); p.setProperty("n", true); return p.getProperty("n")',
      ),
    ).toBe('true');
  });
});

describe('members', () => {
  test('an unknown member is undefined, and calling it a TypeError as in V8', () => {
    expect(evaluateScript('return typeof SpreadsheetApp.getActive().getRows')).toBe('undefined');
    const body =
      'const book = SpreadsheetApp.getActive(); try { book.getRows() } catch (e) { return [e.name, e.message, e instanceof TypeError] }';
    expect(evaluateScript(body)).toEqual(['TypeError', 'book.getRows is not a function', true]);
  });

  test('helpers of the implementation are invisible', () => {
    const body =
      'const r = SpreadsheetApp.getActiveSheet().getRange("A1"); return [typeof r.area, typeof r.book, Object.keys(r)]';
    expect(evaluateScript(body)).toEqual(['undefined', 'undefined', []]);
  });

  test('assigning to a service object throws', () => {
    expect(() => evaluateScript('"use strict"; SpreadsheetApp.getActive().mine = 1')).toThrow(
      'Cannot add property mine',
    );
  });

  test('a typed method that is not emulated is an EmulatorGap, even inside try and catch', () => {
    const { run } = stage(
      'function f() { try { SpreadsheetApp.getActiveSheet().getRange("A1").applyRowBanding() } catch (e) { return "hidden" } }',
    );
    expect(() => run('f')).toThrow(EmulatorGap);
    expect(() => run('f')).toThrow('Range.applyRowBanding is typed but not emulated');
  });

  test('a service that the emulator lacks is an EmulatorGap when it may be called', () => {
    const { run } = stage('function f() { UrlFetchApp.fetch("https://example.com") }', { scopes: null });
    expect(() => run('f')).toThrow(EmulatorGap);
  });

  test('service objects print as their class and serialize to nothing', () => {
    expect(
      evaluateScript('return [String(SpreadsheetApp.getActive()), JSON.stringify(SpreadsheetApp.getActive())]'),
    ).toEqual(['Spreadsheet', '{}']);
  });

  test('enum values print and serialize as their names', () => {
    expect(
      evaluateScript('return [String(ScriptApp.AuthMode.FULL), JSON.stringify({m: ScriptApp.AuthMode.FULL})]'),
    ).toEqual(['FULL', '{"m":"FULL"}']);
  });

  test('chained setters give the same object', () => {
    expect(evaluateScript('const r = SpreadsheetApp.getActiveSheet().getRange("A1"); return r.setValue(1) === r')).toBe(
      true,
    );
  });
});
