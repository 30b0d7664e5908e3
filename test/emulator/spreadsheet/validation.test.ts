import { stage } from '../../helpers/script-project';
import { onSheet } from './on-sheet';

const list = `const rule = (items, invalid) => SpreadsheetApp.newDataValidation().requireValueInList(items).setAllowInvalid(invalid).build();`;

describe('data validation', () => {
  test('only warns unless told otherwise', () => {
    const lines = `const r = sheet.getRange('A1'); r.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build()); r.setValue('z');
      return [r.getValue(), r.getDataValidation().getAllowInvalid()];`;
    expect(onSheet(lines)).toEqual(['z', true]);
  });

  test('a script’s write into a rejecting list throws and names the cell and the list', () => {
    const lines = `${list} sheet.getRange('M2').setDataValidation(rule(['Publish', 'Reject'], false)); sheet.getRange('M2').setValue('z');`;
    expect(() => onSheet(lines)).toThrow(
      'The data you entered in cell M2 violates the data validation rules set on this cell. Please enter one of the following values: Publish, Reject.',
    );
  });

  test('nothing of a refused bulk write arrives', () => {
    const lines = `${list} sheet.getRange('A2').setDataValidation(rule(['a'], false));
      try { sheet.getRange('A1:A2').setValues([['a'], ['z']]); SpreadsheetApp.flush(); } catch (error) { return sheet.getRange('A1:A2').getValues(); }`;
    expect(onSheet(lines)).toEqual([[''], ['']]);
  });

  test('appendRow obeys rejecting rules too', () => {
    const lines = `${list} sheet.getRange('A1:A').setDataValidation(rule(['a'], false)); sheet.appendRow(['z']); SpreadsheetApp.flush();`;
    expect(() => onSheet(lines)).toThrow('The data you entered in cell A1 violates');
  });

  test('blank is always allowed', () => {
    const lines = `${list} const r = sheet.getRange('A1'); r.setValue('x'); r.setDataValidation(rule(['a'], false)); r.setValue(''); return r.isBlank();`;
    expect(onSheet(lines)).toBe(true);
  });

  test('a list takes its items as texts', () => {
    const lines = `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['9', 'false', 'z']).setAllowInvalid(false).build();
      const r = sheet.getRange('A1:A2'); r.setDataValidation(rule); r.setValues([[9], ['z']]); return [r.getValues(), rule.getCriteriaValues()];`;
    expect(onSheet(lines)).toEqual([
      [[9], ['z']],
      [['9', 'false', 'z'], true],
    ]);
  });

  test('a list shows its dropdown unless told otherwise', () => {
    const lines = `const d = (...more) => SpreadsheetApp.newDataValidation().requireValueInList(['a'], ...more).build().getCriteriaValues()[1]; return [d(), d(true), d(false)];`;
    expect(onSheet(lines)).toEqual([true, true, false]);
  });

  test('500 items fit, one more does not', () => {
    const lines = (count: number): string =>
      `const items = Array.from({ length: ${count} }, (_, i) => 'item ' + i); sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(items).build()); SpreadsheetApp.flush(); return 'ok';`;
    expect(onSheet(lines(500))).toBe('ok');
    expect(() => onSheet(lines(501))).toThrow(
      'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
    );
  });

  test('a range on another tab allows what stands there', () => {
    const lines = `const lists = ss.insertSheet('Lists'); lists.getRange('A1:A2').setValues([['hot'], ['cold']]);
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(lists.getRange('A1:A2')).setAllowInvalid(false).build();
      const r = sheet.getRange('A1'); r.setDataValidation(rule); r.setValue('cold');
      lists.getRange('A2').setValue('warm'); try { r.setValue('cold'); SpreadsheetApp.flush(); } catch (error) { return [r.getDataValidation().getCriteriaValues()[0].getA1Notation(), r.getValue()]; }`;
    expect(onSheet(lines)).toEqual(['A1:A2', 'cold']);
  });

  test('a range rule follows its source when rows come in above', () => {
    const lines = `const lists = ss.insertSheet('Lists'); sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(lists.getRange('A1:A2')).build());
      lists.insertRowBefore(1); return sheet.getRange('A1').getDataValidation().getCriteriaValues()[0].getA1Notation();`;
    expect(onSheet(lines)).toBe('A2:A3');
  });

  test.each([
    ['requireNumberBetween(1, 5)', '3', '6'],
    ['requireNumberGreaterThan(1)', '2', '1'],
    [`requireTextContains('x')`, `'axb'`, `'abc'`],
    ['requireTextIsEmail()', `'a@b.cn'`, `'a.b.cn'`],
    ['requireDate()', 'new Date()', `'soon'`],
    ['requireDateAfter(new Date(2026, 0, 1))', 'new Date(2026, 0, 2)', 'new Date(2026, 0, 1)'],
    ['requireCheckbox()', 'true', `'yes'`],
    [`requireCheckbox('yes', 'no')`, `'no'`, 'true'],
    [`requireFormulaSatisfied('=LEN(A1)>2')`, `'abc'`, `'ab'`],
  ])('%s', (criteria, good, bad) => {
    const lines = (value: string): string =>
      `const r = sheet.getRange('A1'); r.setDataValidation(SpreadsheetApp.newDataValidation().${criteria}.setAllowInvalid(false).build()); r.setValue(${value}); SpreadsheetApp.flush(); return 'stored';`;
    expect(onSheet(lines(good))).toBe('stored');
    expect(() => onSheet(lines(bad))).toThrow('violates the data validation rules');
  });

  test('copy() makes a builder that leaves the original alone', () => {
    const lines = `const one = SpreadsheetApp.newDataValidation().requireValueInList(['a']).setHelpText('pick').build(); const two = one.copy().setAllowInvalid(false).build();
      return [one.getAllowInvalid(), two.getAllowInvalid(), two.getHelpText(), String(two.getCriteriaType())];`;
    expect(onSheet(lines)).toEqual([true, false, 'pick', 'VALUE_IN_LIST']);
  });

  test('withCriteria makes the same rule again', () => {
    const lines = `const one = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 2).build(); const two = SpreadsheetApp.newDataValidation().withCriteria(one.getCriteriaType(), one.getCriteriaValues()).build();
      return [String(two.getCriteriaType()), two.getCriteriaValues()];`;
    expect(onSheet(lines)).toEqual(['NUMBER_BETWEEN', [1, 2]]);
  });

  test('clearContent keeps rules, clear keeps rules and notes, clearDataValidations takes rules away', () => {
    const lines = `${list} const r = sheet.getRange('A1'); const state = () => [r.getValue(), r.getNote(), r.getBackground(), r.getDataValidation() !== null];
      r.setDataValidation(rule(['a'], true)).setValue('a').setNote('n').setBackground('#ff0000');
      r.clearContent(); const one = state(); r.setValue('a'); r.clear(); const two = state(); r.clearDataValidations(); return [one, two, state()];`;
    expect(onSheet(lines)).toEqual([
      ['', 'n', '#ff0000', true],
      ['', 'n', '#ffffff', true],
      ['', 'n', '#ffffff', false],
    ]);
  });

  test('getDataValidations has null where there is no rule', () => {
    const lines = `${list} sheet.getRange('B1').setDataValidation(rule(['a'], true)); return sheet.getRange('A1:B1').getDataValidations()[0].map((one) => one && one.getCriteriaValues()[0]);`;
    expect(onSheet(lines)).toEqual([null, ['a']]);
  });

  test('setDataValidations sets one rule for each cell', () => {
    const lines = `${list} sheet.getRange('A1:B1').setDataValidations([[rule(['a'], true), null]]); return sheet.getRange('A1:B1').getDataValidations()[0].map((one) => one === null);`;
    expect(onSheet(lines)).toEqual([false, true]);
  });

  test('a script’s write of checkboxes makes every row count', () => {
    expect(
      onSheet(
        `sheet.getRange('A2:A5').insertCheckboxes(); return [sheet.getLastRow(), sheet.getRange('A5').isChecked()];`,
      ),
    ).toEqual([5, false]);
  });
});

describe('columns of a Table with a type', () => {
  const refused = 'This operation is not allowed on cells in typed columns.';
  const typed = (call: string): (() => unknown) => {
    const { file, run } = stage(
      `function probe() { const sheet = SpreadsheetApp.getActiveSheet(); ${call}; SpreadsheetApp.flush(); return 'done'; }`,
    );
    file.workbook.sheets[0]?.typedColumns.add(2);
    const { error, result } = run('probe');
    return () => {
      if (error) throw new Error(error.message);
      return result;
    };
  };

  test.each([
    `sheet.getRange('A1:C1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build())`,
    `sheet.getRange('B2').clearDataValidations()`,
    `sheet.getRange('B2:B').insertCheckboxes()`,
    `sheet.getRange('B2').setNumberFormat('@')`,
    `sheet.getRange('B2').setFormula('=1')`,
  ])('refuse %s', (call) => {
    expect(typed(call)).toThrow(refused);
  });

  test('let values, colours and other columns pass', () => {
    expect(
      typed(`sheet.getRange('B2').setValue('x').setBackground('red'); sheet.getRange('A2').setNumberFormat('@')`)(),
    ).toBe('done');
  });
});
