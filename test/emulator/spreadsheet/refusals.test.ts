import { EmulatorGap } from '../../../emulator/kernel/emulator-gap';
import { type Stage, stage } from '../../helpers/script-project';
import { onSheet } from './on-sheet';

const REP = 'rep@example.com';
const PROTECTED = /^You are trying to edit a protected cell or object\./;

function asRep(code: string, arrange: (made: Stage) => void = () => undefined): string {
  const made = stage(`const sheet = SpreadsheetApp.getActive().getSheets()[0];\n${code}`, { editors: [REP] });
  made.run('arrange');
  arrange(made);
  const { ok, error } = made.world.person(REP).open(made.file).run('act', { force: true });
  return ok ? 'done' : String(error?.message);
}

const lockA2 = `function arrange() {
  sheet.getRange('A1:B3').setValues([['h', 'k'], [2, 'x'], [1, 'y']]);
  const p = sheet.getRange('A2').protect(); p.removeEditors(p.getEditors());
}`;

describe('merged cells', () => {
  test('swallow what a script writes behind their first cell', () => {
    const lines = `sheet.getRange('A1:B2').merge(); sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]);
      return sheet.getRange('A1:B2').getValues();`;
    expect(onSheet(lines)).toEqual([
      [1, ''],
      ['', ''],
    ]);
  });

  test.each(['merge', 'breakApart'])('that %s would cut are refused', (method) => {
    const lines = `sheet.getRange('A1:B2').merge(); SpreadsheetApp.flush(); sheet.getRange('B2:C3').${method}(); SpreadsheetApp.flush();`;
    expect(() => onSheet(lines)).toThrow('You must select all cells in a merged range to merge or unmerge them.');
  });
});

describe('merges that a border would cut', () => {
  test.each([
    'sheet.setFrozenRows(1)',
    "sheet.moveRows(sheet.getRange('2:2'), 9)",
    "sheet.moveRows(sheet.getRange('9:9'), 2)",
  ])('are not cut by %s', (call) => {
    expect(() => onSheet(`sheet.getRange('A1:A3').merge(); ${call}`)).toThrow(/only part of a merged cell/);
  });
});

test('a tab that is hidden is left for the first one to be seen', () => {
  const lines = "const t = ss.insertSheet('T'); t.hideSheet(); return ss.getActiveSheet().getName();";
  expect(onSheet(lines)).toBe('Sheet1');
});

test.each([
  'sort(9, true)',
  "setColumnFilterCriteria(9, SpreadsheetApp.newFilterCriteria().setHiddenValues(['x']).build())",
])('nobody knows what %s does to a filter that ends before', (call) => {
  expect(() => onSheet(`sheet.getRange('A1:B5').createFilter(); sheet.getFilter().${call}`)).toThrow(EmulatorGap);
});

describe('the shape of a tab', () => {
  test.each([
    ['setFrozenRows(1000)', /freeze/],
    ['setFrozenRows(1001)', /outside the dimensions/],
    ['setFrozenColumns(-1)', /outside the dimensions/],
  ])('sheet.%s is refused', (call, sentence) => {
    expect(() => onSheet(`sheet.${call}`)).toThrow(sentence);
  });

  test.each(["insertSheet('New', 5)", "insertSheet('New', -1)"])('ss.%s is out of bounds', (call) => {
    expect(() => onSheet(`ss.${call}`)).toThrow(/out of bounds/);
  });

  test.each(["ss.insertSheet('')", "sheet.setName('')", "sheet.setName('x'.repeat(101))"])('%s is refused', (call) => {
    expect(() => onSheet(call)).toThrow(/^Invalid argument: name/);
  });

  test('nobody knows what follows two hundred tabs', () => {
    expect(() => onSheet(`for (let n = 2; n < 202; n++) ss.insertSheet('T' + n, { template: sheet })`)).toThrow(
      EmulatorGap,
    );
  });
});

describe('names and addresses', () => {
  test.each(['A1', 'a b', 'TRUE', 'R1C1', '1st'])('%s names no range, at first or later', (name) => {
    const sentence = `The name '${name}' is not a valid range name.`;
    expect(() => onSheet(`ss.setNamedRange('${name}', sheet.getRange('A1'))`)).toThrow(sentence);
    const later = `ss.setNamedRange('fine', sheet.getRange('A1')); ss.getNamedRanges()[0].setName('${name}')`;
    expect(() => onSheet(later)).toThrow(sentence);
  });

  test.each([
    "sheet.getRange('A1').protect().addEditor('nobody')",
    "sheet.getRange('A1').protect().addEditors(['a@example.com', 'nobody'])",
    "ss.addEditor('nobody')",
    "ss.addViewers(['nobody'])",
  ])('%s is refused', (call) => {
    expect(() => onSheet(call)).toThrow('Invalid email: nobody');
  });

  test('what a protected tab leaves open lies on that tab', () => {
    const lines = "const other = ss.insertSheet('O'); sheet.protect().setUnprotectedRanges([other.getRange('A1')])";
    expect(() => onSheet(lines)).toThrow('Invalid argument: ranges');
  });
});

test.each(['hideRows(1, 1000)', 'hideColumns(1, 26)'])('sheet.%s would leave nothing to see', (call) => {
  expect(() => onSheet(`sheet.${call}`)).toThrow(/can't hide all/);
});

test.each([
  'sheet.setColumnWidth(1, 0)',
  'sheet.setRowHeight(1, -1)',
  'SpreadsheetApp.newDataValidation().requireValueInList([])',
  'sheet.appendRow([])',
  "ss.addDeveloperMetadata('', 'v')",
  "sheet.getRange('A1').setValue(new Date(-1e14)); SpreadsheetApp.flush()",
])('nobody knows what %s does', (call) => {
  expect(() => onSheet(call)).toThrow(EmulatorGap);
});

describe('long formulas', () => {
  test.each(["setFormula('=\"' + text + '\"')", "setFormulas([['=\"' + text + '\"']])"])(
    '%s obeys the limit of a cell',
    (call) => {
      const lines = `const text = 'x'.repeat(50000); sheet.getRange('A1').${call}; SpreadsheetApp.flush();`;
      expect(() => onSheet(lines)).toThrow('maximum of 50000 characters');
    },
  );
});

test('nobody knows what a Date in a text cell becomes', () => {
  const lines = `sheet.getRange('A1').setNumberFormat('@').setValue(new Date()); SpreadsheetApp.flush();`;
  expect(() => onSheet(lines)).toThrow(EmulatorGap);
});

describe('columns with a type', () => {
  const typed = (code: string): Stage => {
    const made = stage(
      `function act() { const sheet = SpreadsheetApp.getActiveSheet(); ${code}; SpreadsheetApp.flush(); }`,
    );
    made.file.tab('Sheet1').typedColumns.add(2);
    return made;
  };

  test('refuse a formula that comes as a value', () => {
    const { run } = typed("sheet.getRange('A1:B1').setValues([['x', '=1+1']])");
    expect(run('act').error?.message).toBe('This operation is not allowed on cells in typed columns.');
  });

  test('nobody knows what copying formats into them does', () => {
    const { run } = typed("sheet.getRange('A1').copyTo(sheet.getRange('B1'))");
    expect(() => run('act')).toThrow(EmulatorGap);
  });
});

describe('somebody else’s protection', () => {
  test.each([
    ['sorting by the filter', 'sheet.getFilter().sort(1, true)', "sheet.getRange('A1:B3').createFilter()"],
    ['sorting the tab', 'sheet.sort(1)', ''],
    ['inserting a row inside', 'sheet.insertRowBefore(2)', ''],
    ['deleting its row', 'sheet.deleteRow(2)', ''],
    [
      'deleting the tab around it',
      'SpreadsheetApp.getActive().deleteSheet(sheet)',
      'SpreadsheetApp.getActive().insertSheet("Rest")',
    ],
    ['clearing the tab', 'sheet.clear()', ''],
    ['copying over it', "sheet.getRange('B1').copyTo(sheet.getRange('A2'))", ''],
    ['merging over it', "sheet.getRange('A2:B2').merge()", ''],
  ])('stops %s', (_what, call, before) => {
    const arranged = lockA2.replace(/\}$/, `${before}; }`);
    expect(asRep(`${arranged}\nfunction act() { ${call}; SpreadsheetApp.flush(); }`)).toMatch(PROTECTED);
  });
});
