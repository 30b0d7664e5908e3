import { type FormulaSetting, fromFileFormula, toFileFormula } from '../../../emulator/files/formula-dialect';
import { shiftFormula } from '../../../emulator/files/shift-formula';

const setting: FormulaSetting = {
  locale: 'zh_CN',
  tabNames: new Map([
    ['History', 'History_'],
    ["it's: all", "it's_ all"],
    ['线索', '线索'],
  ]),
  tabById: new Map([[7, '线索']]),
};

describe('a formula on its way into a file', () => {
  test.each([
    ['=IF(A1="x;y";1;2)', 'IF(A1="x;y",1,2)'],
    ['=SUM(A1,B1)', 'SUM(A1,B1)'],
    ['=SUM({1,2;3,4})', 'SUM({1,2;3,4})'],
    ['=SUM(A2:A)', 'SUM(A2:A1048576)'],
    ['=SUM(A:A)', 'SUM(A:A)'],
    ['=History!A1', 'History_!A1'],
    ["='it''s: all'!A1", "'it''s_ all'!A1"],
    ['=线索!A1', "'线索'!A1"],
    ['=TEXTJOIN("、";TRUE;A1:A3)', '_xlfn.TEXTJOIN("、",TRUE,A1:A3)'],
    ['=HYPERLINK("#gid=7&range=A"&MATCH(A5;线索!A:A;0);"→")', `HYPERLINK("#'线索'!A"&MATCH(A5,'线索'!A:A,0),"→")`],
    ['=HYPERLINK("#gid=99&range=A1";"?")', 'HYPERLINK("#gid=99&range=A1","?")'],
  ])('%s becomes %s', (formula, inFile) => {
    expect(toFileFormula(formula, 0, setting)).toBe(inFile);
  });

  test('that only the web understands keeps its last result beside it', () => {
    expect(toFileFormula('=COUNTUNIQUE(A2:A)', 5, setting)).toBe(
      'IFERROR(__xludf.DUMMYFUNCTION("COUNTUNIQUE(A2:A)"),5)',
    );
    expect(toFileFormula('=QUERY(A:B;"select A")', 'a"b', setting)).toBe(
      'IFERROR(__xludf.DUMMYFUNCTION("QUERY(A:B,""select A"")"),"a""b")',
    );
  });

  test('a name in a text is no function', () => {
    expect(toFileFormula('="QUERY("&A1', 'x', setting)).toBe('"QUERY("&A1');
  });

  test('of a locale with decimal commas takes points and commas', () => {
    const german = { ...setting, locale: 'de_DE' };
    expect(toFileFormula('=IF(A1>1,5;{1\\2;3\\4};"a,b")', 0, german)).toBe('IF(A1>1.5,{1,2;3,4},"a,b")');
  });
});

describe('a formula on its way out of a file', () => {
  test.each([
    ['IF(A1>1.5,2,3)', 'zh_CN', '=IF(A1>1.5,2,3)'],
    ['IF(A1>1.5,{1,2;3,4},"a,1.5")', 'de_DE', '=IF(A1>1,5;{1\\2;3\\4};"a,1.5")'],
    ['_xlfn.TEXTJOIN(",",TRUE,A1)', 'en_US', '=TEXTJOIN(",",TRUE,A1)'],
    ['IFERROR(__xludf.DUMMYFUNCTION("QUERY(A:B,""x"")"),"old")', 'zh_CN', '=QUERY(A:B,"x")'],
  ])('%s (%s) becomes %s', (inFile, locale, formula) => {
    expect(fromFileFormula(inFile, locale)).toBe(formula);
  });

  test('shared with another cell moves its references along, not the fixed ones and not those in quotes', () => {
    expect(shiftFormula('A1+$B1+C$1+$D$1+LOG10(A1)&"A1"', { rows: 2, columns: 1 })).toBe(
      'B3+$B3+D$1+$D$1+LOG10(B3)&"A1"',
    );
  });
});
