import { EmulatorGap } from '../../../emulator/kernel/emulator-gap';
import type { Desk } from '../../../emulator/people/desk';
import { type Stage, stage } from '../../helpers/script-project';

const REP = 'rep@example.com';
const TAB = 'Sheet1';

/** A tab of which the rep may not edit row 2. */
function guarded(): { made: Stage; rep: Desk } {
  const made = stage(
    "function guard() { const p = SpreadsheetApp.getActiveSheet().getRange('A2:C2').protect(); p.removeEditors(p.getEditors()); }",
    { editors: [REP] },
  );
  made.desk.paste(TAB, 'A1', [
    ['h', 'k'],
    ['2', 'x'],
    ['1', 'y'],
  ]);
  made.run('guard');
  return { made, rep: made.world.person(REP).open(made.file) };
}

describe('somebody else’s protection stops a person from', () => {
  test.each<[string, (rep: Desk) => { refused?: string }]>([
    ['inserting a row inside', (rep) => rep.insertRows(TAB, 2, 1)],
    ['inserting a column through it', (rep) => rep.insertColumns(TAB, 2, 1)],
    ['deleting the tab around it', (rep) => rep.deleteTab(TAB)],
    ['cutting over it', (rep) => rep.cutRows(TAB, 3, 1, 2)],
    ['cutting it away', (rep) => rep.cutRows(TAB, 2, 1, 5)],
    ['sorting through it', (rep) => rep.sort(TAB, { column: 1, ascending: true })],
  ])('%s', (_what, act) => {
    const { made, rep } = guarded();
    made.desk.addTab('Rest');
    const before = made.file.grid(TAB);
    expect(act(rep).refused).toMatch(/protected cell/);
    expect(made.file.grid(TAB)).toEqual(before);
  });
});

describe('the grid ends', () => {
  test.each(['A1001', 'AA1'])('nobody types into %s, which is not there', (a1) => {
    expect(() => stage('').desk.type(TAB, a1, 'x')).toThrow(RangeError);
  });

  test('nobody types behind the first cell of a merge', () => {
    const { desk } = stage('');
    desk.merge(TAB, 'A1:B2');
    expect(() => desk.type(TAB, 'B2', 'x')).toThrow(/merged/);
  });

  test('a block pasted over a merge leaves what lies behind its first cell empty', () => {
    const { desk, file } = stage('');
    desk.merge(TAB, 'A1:B1');
    desk.paste(TAB, 'A1', [['x', 'y']]);
    expect(file.grid(TAB)).toEqual([['x']]);
  });

  test('nobody deletes all rows, all unfrozen rows, or rows that are not there', () => {
    const { desk, file } = stage('');
    expect(desk.deleteRows(TAB, 1, 1000).refused).toMatch(/all the rows/);
    file.tab(TAB).frozenRows = 1;
    expect(desk.deleteRows(TAB, 2, 999).refused).toMatch(/non-frozen/);
    expect(() => desk.deleteRows(TAB, 1000, 2)).toThrow(RangeError);
    expect(desk.deleteColumns(TAB, 1, 26).refused).toMatch(/all the columns/);
  });

  test('nobody pastes more cells than a workbook can hold', () => {
    const { desk, file } = stage('');
    file.tab(TAB).rowCount = 384_615;
    expect(desk.paste(TAB, 'A384615', [['x'], ['y']]).refused).toMatch(/10000000/);
  });
});

test('merges that a further merge would cut are refused', () => {
  const { desk } = stage('');
  desk.merge(TAB, 'A1:B2');
  expect(desk.merge(TAB, 'B2:C3').refused).toMatch(/all cells in a merged range/);
});

test('nobody drags a part of a merge away', () => {
  const { desk } = stage('');
  desk.merge(TAB, 'A1:B3');
  expect(desk.moveRows(TAB, 2, 1, 9).refused).toMatch(/part of a merged cell/);
  expect(desk.moveColumns(TAB, 1, 1, 9).refused).toMatch(/part of a merged cell/);
});

test('nobody knows how merged rows sort', () => {
  const { desk } = stage('');
  desk.paste(TAB, 'A1', [['b'], ['a']]);
  desk.merge(TAB, 'A1:B1');
  expect(() => desk.sort(TAB, { column: 1, ascending: true })).toThrow(EmulatorGap);
});

describe('tabs', () => {
  test('a deleted tab takes its references along, and undo brings both back', () => {
    const { desk, file } = stage('');
    desk.addTab('Data');
    desk.type('Data', 'A1', '7');
    desk.type(TAB, 'A1', '=Data!A1');
    desk.deleteTab('Data');
    expect(file.formula(TAB, 'A1')).toMatch(/#REF!/);
    desk.undo();
    expect([file.formula(TAB, 'A1'), file.value(TAB, 'A1')]).toEqual(['=Data!A1', 7]);
  });

  test('a name of nothing or of more than a hundred letters is refused', () => {
    const { desk } = stage('');
    expect(desk.renameTab(TAB, '').refused).toBeDefined();
    expect(desk.addTab('x'.repeat(101)).refused).toBeDefined();
  });
});

describe('undo of notes', () => {
  test('takes a person’s own note back, and redo writes it again', () => {
    const { desk, file } = stage('');
    desk.setNote(TAB, 'A1', 'call');
    desk.undo();
    expect(file.note(TAB, 'A1')).toBe('');
    desk.redo();
    expect(file.note(TAB, 'A1')).toBe('call');
  });

  test('of a paste with everything brings the covered note back', () => {
    const { desk, file } = stage('');
    desk.setNote(TAB, 'A1', 'one');
    desk.setNote(TAB, 'B1', 'two');
    desk.pasteCopied(desk.copy(TAB, 'A1'), TAB, { a1: 'B1', mode: 'all' });
    desk.undo();
    expect(file.note(TAB, 'B1')).toBe('two');
  });
});

describe('dragging the handle', () => {
  test.each([
    { what: 'one number copies', rows: [['7']], from: 'A1', expected: [7, 7, 7] },
    { what: 'two numbers go on in their step', rows: [['1'], ['3']], from: 'A1:A2', expected: [1, 3, 5] },
    {
      what: 'a text with a number at its end counts on',
      rows: [['LX-09']],
      from: 'A1',
      expected: ['LX-09', 'LX-10', 'LX-11'],
    },
    { what: 'a plain text copies', rows: [['new']], from: 'A1', expected: ['new', 'new', 'new'] },
  ])('$what', ({ rows, from, expected }) => {
    const { desk, file } = stage('');
    desk.paste(TAB, 'A1', rows);
    desk.fill(TAB, from, 'A1:A3');
    expect(file.grid(TAB).flat()).toEqual(expected);
  });

  test('one date goes on day by day', () => {
    const { desk, file } = stage('');
    desk.type(TAB, 'A1', '2026-02-28');
    desk.fill(TAB, 'A1', 'A2:A3');
    expect(file.displayGrid(TAB).flat()).toEqual(['2026-02-28', '2026-03-01', '2026-03-02']);
  });

  test('nobody knows how uneven steps go on', () => {
    const { desk } = stage('');
    desk.paste(TAB, 'A1', [['1'], ['3'], ['4']]);
    expect(() => desk.fill(TAB, 'A1:A3', 'A4:A5')).toThrow(EmulatorGap);
  });
});

describe('who is not let in', () => {
  test('somebody with whom the file is not shared cannot open it', () => {
    const { world, file } = stage('');
    expect(() => world.person('stranger@example.com').open(file)).toThrow(/stranger@example.com/);
  });

  test('a viewer restores no version', () => {
    const { world, file } = stage('', { viewers: ['eye@example.com'] });
    file.saveVersion('first');
    expect(world.person('eye@example.com').open(file).restoreVersion('first').refused).toBeDefined();
  });
});
