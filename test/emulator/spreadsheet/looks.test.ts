import { conditionalStyle } from '../../../emulator/formula/conditional-style';
import { stage } from '../../helpers/script-project';
import { onSheet } from './on-sheet';

describe('formats', () => {
  test('nonsense is ignored without a word', () => {
    const lines = `const r = sheet.getRange('A1').setBackground('#abcdef').setHorizontalAlignment('right'); r.setBackground('foo').setHorizontalAlignment('foo'); return [r.getBackground(), r.getHorizontalAlignment()];`;
    expect(onSheet(lines)).toEqual(['#abcdef', 'right']);
  });

  test('colours come back as codes, null resets them', () => {
    const lines = `const r = sheet.getRange('A1').setBackground('Red').setFontColor('#ABC'); const one = [r.getBackground(), r.getFontColor()]; r.setBackground(null); return [one, r.getBackground()];`;
    expect(onSheet(lines)).toEqual([['#ff0000', '#aabbcc'], '#ffffff']);
  });

  test('fonts, alignment and wrapping are kept for each cell', () => {
    const lines = `sheet.getRange('A1:B1').setFontWeights([['bold', 'normal']]).setFontSizes([[12, 8]]).setFontStyle('italic').setFontLine('underline').setVerticalAlignment('top').setWrap(true).setFontFamily('Roboto');
      const r = sheet.getRange('A1:B1'); return [r.getFontWeights(), r.getFontSizes(), r.getFontStyle(), r.getFontLine(), r.getVerticalAlignment(), r.getWrap(), r.getFontFamily(), String(r.getWrapStrategy())];`;
    expect(onSheet(lines)).toEqual([
      [['bold', 'normal']],
      [[12, 8]],
      'italic',
      'underline',
      'top',
      true,
      'Roboto',
      'WRAP',
    ]);
  });

  test('general resets a number format', () => {
    const lines = `const r = sheet.getRange('A1').setNumberFormat('0.00'); const one = r.getNumberFormat(); r.setNumberFormat('general'); r.setValue(1.5); return [one, r.getDisplayValue()];`;
    expect(onSheet(lines)).toEqual(['0.00', '1.5']);
  });

  test('null as a number format fails', () => {
    expect(() => onSheet(`sheet.getRange('A1').setNumberFormat(null);`)).toThrow("don't match the method signature");
  });

  test('conditional colours are invisible to getBackgrounds', () => {
    const lines = `sheet.getRange('A1').setValue(5); sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1).setBackground('#ff0000').setRanges([sheet.getRange('A1:A5')]).build()]); return sheet.getRange('A1').getBackground();`;
    expect(onSheet(lines)).toBe('#ffffff');
  });

  test('clearFormat leaves values, notes and rules', () => {
    const lines = `const r = sheet.getRange('A1').setValue('x').setNote('n').setBackground('red'); r.clearFormat(); return [r.getValue(), r.getNote(), r.getBackground()];`;
    expect(onSheet(lines)).toEqual(['x', 'n', '#ffffff']);
  });

  test('a whole sheet can be cleared by part', () => {
    const lines = `sheet.getRange('A1').setValue('x').setNote('n').setBackground('red'); sheet.clearContents(); const r = sheet.getRange('A1'); const one = [r.getValue(), r.getNote(), r.getBackground()]; sheet.clear().clearNotes(); return [one, [r.getValue(), r.getNote(), r.getBackground()]];`;
    expect(onSheet(lines)).toEqual([
      ['', 'n', '#ff0000'],
      ['', '', '#ffffff'],
    ]);
  });
});

describe('notes', () => {
  test('null and an empty text take a note away', () => {
    const lines = `const r = sheet.getRange('A1:B1').setNotes([['a', 'b']]); r.setNotes([[null, '']]); return r.getNotes();`;
    expect(onSheet(lines)).toEqual([['', '']]);
  });

  test('are kept when the value changes', () => {
    expect(
      onSheet(`const r = sheet.getRange('A1').setNote('n'); r.setValue('x'); r.clearContent(); return r.getNote();`),
    ).toBe('n');
  });
});

describe('conditional rules', () => {
  const rule = (formula: string, color: string): string =>
    `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('${formula}').setBackground('${color}').setRanges([sheet.getRange('A2:C9')]).build()`;

  test('setConditionalFormatRules replaces all rules, the user’s too', () => {
    const lines = `sheet.setConditionalFormatRules([${rule('=TRUE', '#111111')}]); sheet.setConditionalFormatRules([${rule('=FALSE', '#222222')}]); return sheet.getConditionalFormatRules().map((r) => r.getBooleanCondition().getBackground());`;
    expect(onSheet(lines)).toEqual(['#222222']);
  });

  test('rules read and written back are the same', () => {
    const lines = `sheet.setConditionalFormatRules([${rule('=$B2>1', '#111111')}]); sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat([${rule('=N("leadbook")=0', '#222222')}]));
      return sheet.getConditionalFormatRules().map((r) => [r.getBooleanCondition().getCriteriaValues()[0], String(r.getBooleanCondition().getCriteriaType()), r.getRanges()[0].getA1Notation()]);`;
    expect(onSheet(lines)).toEqual([
      ['=$B2>1', 'CUSTOM_FORMULA', 'A2:C9'],
      ['=N("leadbook")=0', 'CUSTOM_FORMULA', 'A2:C9'],
    ]);
  });

  test('a formula that names another tab is refused, INDIRECT is not', () => {
    const text = 'Conditional format rule cannot reference a different sheet.';
    expect(() =>
      onSheet(`ss.insertSheet('Lists'); sheet.setConditionalFormatRules([${rule('=Lists!A1=1', '#111111')}]);`),
    ).toThrow(text);
    const lines = `ss.insertSheet('Lists'); sheet.setConditionalFormatRules([${rule('=INDIRECT("Lists!A1")=1', '#111111')}]); return 'ok';`;
    expect(onSheet(lines)).toBe('ok');
  });

  test('rules follow inserted columns, their formulas too', () => {
    const lines = `sheet.setConditionalFormatRules([${rule('=$B2>1', '#111111')}]); sheet.insertColumnBefore(1); const [r] = sheet.getConditionalFormatRules(); return [r.getRanges()[0].getA1Notation(), r.getBooleanCondition().getCriteriaValues()[0]];`;
    expect(onSheet(lines)).toEqual(['B2:D9', '=$C2>1']);
  });

  test('relative dates keep their name', () => {
    const lines = `const r = SpreadsheetApp.newConditionalFormatRule().whenDateBefore(SpreadsheetApp.RelativeDate.TODAY).setBold(true).setRanges([sheet.getRange('A1')]).build(); return [String(r.getBooleanCondition().getCriteriaType()), r.getBooleanCondition().getBold()];`;
    expect(onSheet(lines)).toEqual(['DATE_BEFORE_RELATIVE', true]);
  });

  test('colour a cell by the first rule that holds for each property', () => {
    const { file, run, world } = stage(`function probe() { const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A2:B3').setValues([['x', 5], ['y', 0]]);
      const make = (f) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(f).setRanges([sheet.getRange('A2:C9')]);
      sheet.setConditionalFormatRules([make('=$B2>1').setBackground('#ff0000').build(), make('=$A2<>""').setBackground('#00ff00').setFontColor('#0000ff').build()]); }`);
    expect(run('probe').error).toBeUndefined();
    const style = (row: number) =>
      conditionalStyle(file.workbook, file.tab('Sheet1'), { row, column: 3, now: world.now() });
    expect(style(2)).toEqual({ background: '#ff0000', fontColor: '#0000ff' });
    expect(style(3)).toEqual({ background: '#00ff00', fontColor: '#0000ff' });
    expect(style(4)).toEqual({});
  });
});
