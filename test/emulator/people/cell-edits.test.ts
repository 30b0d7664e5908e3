import { OWNER, stage } from '../../helpers/script-project';

const LIST = `
  function list(allow) { return SpreadsheetApp.newDataValidation().requireValueInList(['new', 'won']).setAllowInvalid(allow).build(); }
  function reject() { SpreadsheetApp.getActiveSheet().getRange('A1:A5').setDataValidation(list(false)); }
  function warn() { SpreadsheetApp.getActiveSheet().getRange('A1:A5').setDataValidation(list(true)); }
  function rule() { return SpreadsheetApp.getActiveSheet().getRange('A1:A3').getDataValidations().map((row) => row[0] !== null); }
  function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('lost'); SpreadsheetApp.flush(); }`;

describe('typing', () => {
  test.each([
    ['5', 5],
    ['007', 7],
    ['10%', 0.1],
    ['TRUE', true],
    ["'007", '007'],
    ['2026-02-02', 46055],
    ['plain', 'plain'],
  ])('%s is understood in the locale of the file', (text, stored) => {
    const { desk, file } = stage('');
    desk.type('Sheet1', 'A1', text);
    expect(file.value('Sheet1', 'A1')).toBe(stored);
  });

  test('into a text cell stays text, a formula too', () => {
    const { desk, file } = stage('');
    desk.setFormat('Sheet1', 'A1:A2', '@');
    desk.type('Sheet1', 'A1', '007');
    desk.type('Sheet1', 'A2', '=1+1');
    expect([file.value('Sheet1', 'A1'), file.value('Sheet1', 'A2'), file.formula('Sheet1', 'A2')]).toEqual([
      '007',
      '=1+1',
      '',
    ]);
  });

  test('a formula shows its result', () => {
    const { desk, file } = stage('');
    desk.type('Sheet1', 'A1', '2');
    desk.setFormula('Sheet1', 'B1', '=A1*3');
    expect([file.value('Sheet1', 'B1'), file.formula('Sheet1', 'B1')]).toEqual([6, '=A1*3']);
  });

  test('a value the list rejects is refused, and nothing happens', () => {
    const { desk, file, run } = stage(`${LIST} function onEdit() {}`);
    run('reject');
    const fired = desk.type('Sheet1', 'A1', 'lost');
    expect(fired.refused).toBe(
      'The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: new, won.',
    );
    expect([[...fired], file.value('Sheet1', 'A1')]).toEqual([[], null]);
  });

  test('the same value passes where the list only warns', () => {
    const { desk, file, run } = stage(LIST);
    run('warn');
    expect(desk.type('Sheet1', 'A1', 'lost').refused).toBeUndefined();
    expect(file.value('Sheet1', 'A1')).toBe('lost');
  });

  test('a script’s write obeys the same rule and throws', () => {
    const { run } = stage(LIST);
    run('reject');
    expect(run('write').error).toMatchObject({
      name: 'Exception',
      message: expect.stringContaining('violates the data validation rules'),
    });
  });

  test('more than fifty thousand characters are refused', () => {
    expect(stage('').desk.type('Sheet1', 'A1', 'x'.repeat(50_001)).refused).toMatch(/50000 characters/);
  });

  test('keeps note and format', () => {
    const { desk, file } = stage('');
    desk.setNote('Sheet1', 'A1', 'mine');
    desk.setFormat('Sheet1', 'A1', '0.00');
    desk.type('Sheet1', 'A1', '5');
    expect([file.note('Sheet1', 'A1'), file.display('Sheet1', 'A1')]).toEqual(['mine', '5.00']);
  });
});

describe('pasting', () => {
  test('bypasses a rejecting rule and leaves it in place when only values are pasted', () => {
    const { desk, file, run } = stage(LIST);
    run('reject');
    desk.paste('Sheet1', 'A1', [['lost'], ['gone']]);
    expect(file.grid('Sheet1')).toEqual([['lost'], ['gone']]);
    expect(run('rule').result).toEqual([true, true, true]);
  });

  test('with everything wipes the rules of the cells it hits', () => {
    const { desk, run } = stage(LIST);
    run('reject');
    desk.paste('Sheet1', 'A1', [['lost'], ['gone']], { mode: 'all' });
    expect(run('rule').result).toEqual([false, false, true]);
  });

  test('understands texts as typed', () => {
    const { desk, file } = stage('');
    desk.paste('Sheet1', 'A1', [['1', '2026-02-02', null]]);
    expect(file.grid('Sheet1')).toEqual([[1, 46055]]);
  });

  test('grows the grid', () => {
    const { desk, file } = stage('');
    desk.paste('Sheet1', 'Z1000', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect([file.tab('Sheet1').rowCount, file.tab('Sheet1').columnCount]).toEqual([1001, 27]);
    expect(file.value('Sheet1', 'AA1001')).toBe('d');
  });
});

describe('copying inside the file', () => {
  test('with everything brings the rule, the note and shifted formulas', () => {
    const { desk, file, run } = stage(LIST);
    run('reject');
    desk.type('Sheet1', 'A1', 'won');
    desk.setNote('Sheet1', 'A1', 'n');
    desk.setFormula('Sheet1', 'B1', '=A1');
    desk.pasteCopied(desk.copy('Sheet1', 'A1:B1'), 'Sheet1', { a1: 'C9', mode: 'all' });
    expect([file.value('Sheet1', 'C9'), file.note('Sheet1', 'C9'), file.formula('Sheet1', 'D9')]).toEqual([
      'won',
      'n',
      '=C9',
    ]);
    expect(desk.type('Sheet1', 'C9', 'lost').refused).toMatch(/^The data you entered in cell C9/);
  });

  test('over a cell with a rule wipes it, values alone do not', () => {
    const { desk, file, run } = stage(LIST);
    run('reject');
    desk.type('Sheet1', 'D1', 'lost');
    const copied = desk.copy('Sheet1', 'D1');
    desk.pasteCopied(copied, 'Sheet1', { a1: 'A1', mode: 'values' });
    desk.pasteCopied(copied, 'Sheet1', { a1: 'A2', mode: 'all' });
    expect(file.grid('Sheet1').map((row) => row[0])).toEqual(['lost', 'lost']);
    expect(run('rule').result).toEqual([true, false, true]);
  });
});

describe('filling and clearing', () => {
  test('a drag-fill repeats values and rules and takes formulas along', () => {
    const { desk, file, run } = stage(LIST);
    run('reject');
    desk.paste('Sheet1', 'A1', [['new', '=A1&"!"']]);
    desk.fill('Sheet1', 'A1:B1', 'A2:B3');
    expect(file.grid('Sheet1')).toEqual([
      ['new', 'new!'],
      ['new', 'new!'],
      ['new', 'new!'],
    ]);
    expect(file.formula('Sheet1', 'B3')).toBe('=A3&"!"');
    expect(run('rule').result).toEqual([true, true, true]);
  });

  test('clearing keeps rules and notes', () => {
    const { desk, file, run } = stage(LIST);
    run('warn');
    desk.type('Sheet1', 'A1', 'new');
    desk.setNote('Sheet1', 'A1', 'n');
    desk.clear('Sheet1', 'A1:B2');
    expect([file.grid('Sheet1'), file.note('Sheet1', 'A1'), run('rule').result]).toEqual([[], 'n', [true, true, true]]);
  });
});

describe('protection', () => {
  const LOCK = `function lock() { const p = SpreadsheetApp.getActiveSheet().getRange('A1:A2').protect(); p.removeEditors(p.getEditors()); }
    function warn() { SpreadsheetApp.getActiveSheet().getRange('A1').protect().setWarningOnly(true); }`;

  test('refuses everything a rep does to protected cells, never the owner', () => {
    const { desk, file, run, world } = stage(LOCK, { editors: ['rep@example.com'] });
    run('lock');
    const rep = world.person('rep@example.com').open(file);
    const refusals = [
      rep.type('Sheet1', 'A1', 'x'),
      rep.paste('Sheet1', 'A2', [['x', 'y']]),
      rep.clear('Sheet1', 'A1:B2'),
      rep.fill('Sheet1', 'B1', 'A1'),
      rep.deleteRows('Sheet1', 1, 1),
      rep.sort('Sheet1', { column: 1, ascending: true, area: 'A1:B5' }),
      rep.setNote('Sheet1', 'A1', 'n'),
    ].map((fired) => fired.refused?.slice(0, 44));
    expect(new Set(refusals)).toEqual(new Set(['You are trying to edit a protected cell or o']));
    expect(rep.type('Sheet1', 'B1', 'free').refused).toBeUndefined();
    expect(desk.type('Sheet1', 'A1', 'mine').refused).toBeUndefined();
  });

  test('that only warns lets a person go on', () => {
    const { file, run, world } = stage(LOCK, { editors: ['rep@example.com'] });
    run('warn');
    expect(world.person('rep@example.com').open(file).type('Sheet1', 'A1', 'x').refused).toBeUndefined();
  });
});

test('a person is the same object for the same address', () => {
  const { world } = stage('');
  expect(world.person(OWNER)).toBe(world.person(OWNER));
});
