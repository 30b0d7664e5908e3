import { type Stage, stage } from '../../helpers/script-project';

function filled(): Stage {
  const made = stage('');
  made.desk.paste('Sheet1', 'A1', [
    ['name', 'size', 'double'],
    ['c', '3', '=B2*2'],
    ['a', '1', '=B3*2'],
    ['b', '2', '=B4*2'],
  ]);
  made.file.tab('Sheet1').frozenRows = 1;
  return made;
}

const column = ({ file }: Stage, index: number): unknown[] => file.grid('Sheet1').map((row) => row[index]);

describe('rows', () => {
  test('inserted push the rest down, formulas follow', () => {
    const made = filled();
    made.desk.insertRows('Sheet1', 2, 2);
    expect(column(made, 0)).toEqual(['name', null, null, 'c', 'a', 'b']);
    expect(made.file.formula('Sheet1', 'C4')).toBe('=B4*2');
  });

  test('deleted pull the rest up', () => {
    const made = filled();
    made.desk.deleteRows('Sheet1', 2, 2);
    expect(made.file.grid('Sheet1')).toEqual([
      ['name', 'size', 'double'],
      ['b', 2, 4],
    ]);
  });

  test('dragged take their cells along', () => {
    const made = filled();
    made.desk.moveRows('Sheet1', 2, 1, 5);
    expect(column(made, 0)).toEqual(['name', 'a', 'b', 'c']);
  });

  test('cut and pasted overwrite their target and leave blanks', () => {
    const made = filled();
    made.desk.cutRows('Sheet1', 2, 1, 4);
    expect(column(made, 0)).toEqual(['name', null, 'a', 'c']);
  });

  test('hidden by hand are remembered', () => {
    const made = filled();
    made.desk.hideRows('Sheet1', 2, 2);
    expect([...made.file.tab('Sheet1').hiddenRows]).toEqual([2, 3]);
  });
});

describe('sorting', () => {
  test('the whole tab leaves frozen rows and keeps rows together', () => {
    const made = filled();
    made.desk.sort('Sheet1', { column: 1, ascending: true });
    expect(made.file.grid('Sheet1')).toEqual([
      ['name', 'size', 'double'],
      ['a', 1, 2],
      ['b', 2, 4],
      ['c', 3, 6],
    ]);
  });

  test('one column alone tears rows apart', () => {
    const made = filled();
    made.desk.sort('Sheet1', { column: 1, ascending: true, area: 'A2:A4' });
    expect([column(made, 0), column(made, 1)]).toEqual([
      ['name', 'a', 'b', 'c'],
      ['size', 3, 1, 2],
    ]);
  });

  test('by a formula uses its present result', () => {
    const made = filled();
    made.desk.sort('Sheet1', { column: 3, ascending: false });
    expect(column(made, 0)).toEqual(['name', 'c', 'b', 'a']);
  });

  test('fires no edit event, or one without values by the switch', () => {
    const tell = `function onEdit(e) { return [e.range.getA1Notation(), 'value' in e]; }`;
    const act = (profile: object): unknown => {
      const made = stage(tell, { profile });
      made.desk.paste('Sheet1', 'A1', [['b'], ['a']]);
      return made.desk.sort('Sheet1', { column: 1, ascending: true }).map((fired) => fired.result);
    };
    expect([act({}), act({ rearrangingFiresEdit: true })]).toEqual([[], [['A1:A2', false]]]);
  });
});

describe('columns', () => {
  test('inserted, moved and deleted shift the others', () => {
    const made = filled();
    made.desk.insertColumns('Sheet1', 1, 1);
    expect(made.file.grid('Sheet1')[0]).toEqual([null, 'name', 'size', 'double']);
    made.desk.deleteColumns('Sheet1', 1, 1);
    made.desk.moveColumns('Sheet1', 2, 1, 1);
    expect(made.file.grid('Sheet1')[0]).toEqual(['size', 'name', 'double']);
    expect(made.file.formula('Sheet1', 'C2')).toBe('=A2*2');
  });
});

describe('tabs', () => {
  test('are added, renamed with their formulas, copied and deleted', () => {
    const { desk, file } = filled();
    desk.addTab('Other');
    desk.type('Other', 'A1', '=Sheet1!A2');
    desk.renameTab('Sheet1', 'All leads');
    expect([file.formula('Other', 'A1'), file.value('Other', 'A1')]).toEqual(["='All leads'!A2", 'c']);
    desk.duplicateTab('All leads');
    expect(file.tabNames()).toEqual(['All leads', 'Copy of All leads', 'Other']);
    desk.deleteTab('All leads');
    expect(file.value('Copy of All leads', 'A2')).toBe('c');
  });

  test('have one name each, and one stays', () => {
    const { desk } = filled();
    expect(desk.addTab('sheet1').refused).toMatch(/^A sheet with the name "sheet1" already exists/);
    expect(desk.deleteTab('Sheet1').refused).toBeDefined();
  });
});

test('merging keeps the first cell only', () => {
  const made = filled();
  made.desk.merge('Sheet1', 'A2:A3');
  expect(column(made, 0)).toEqual(['name', 'c', null, 'b']);
});

test('a filter hides rows from the person, not from the script', () => {
  const made = stage(
    'function f() { const s = SpreadsheetApp.getActiveSheet(); return [s.getDataRange().getValues().length, s.isRowHiddenByFilter(2)]; }',
  );
  made.desk.paste('Sheet1', 'A1', [['name'], ['a'], ['b']]);
  made.desk.filter('Sheet1', 'A1:A3', { 1: ['a'] });
  expect(made.run('f').result).toEqual([3, true]);
  made.desk.filter('Sheet1', null);
  expect(made.file.tab('Sheet1').filter).toBeNull();
});

describe('undo', () => {
  test('takes an edit back and redo does it again', () => {
    const { desk, file } = stage('');
    desk.type('Sheet1', 'A1', 'one');
    desk.type('Sheet1', 'A1', 'two');
    desk.undo();
    expect(file.value('Sheet1', 'A1')).toBe('one');
    desk.redo();
    expect(file.value('Sheet1', 'A1')).toBe('two');
  });

  test('takes structure back, references included', () => {
    const made = filled();
    made.desk.deleteColumns('Sheet1', 2, 1);
    expect(made.file.display('Sheet1', 'B2')).toBe('#REF!');
    made.desk.undo();
    expect(made.file.grid('Sheet1')[1]).toEqual(['c', 3, 6]);
  });

  test('leaves cells alone that the edit did not touch, and notes', () => {
    const { desk, file } = stage(
      `function onEdit(e) { e.range.setNote('seen'); e.source.getActiveSheet().getRange('B1').setValue('script'); }`,
    );
    desk.type('Sheet1', 'A1', 'x');
    desk.undo();
    expect([file.value('Sheet1', 'A1'), file.note('Sheet1', 'A1'), file.value('Sheet1', 'B1')]).toEqual([
      null,
      'seen',
      'script',
    ]);
  });

  test('fires no edit event, or one without values by the switch', () => {
    const act = (rearrangingFiresEdit: boolean): unknown => {
      const { desk } = stage(`function onEdit(e) { return [e.range.getA1Notation(), 'value' in e]; }`, {
        profile: { rearrangingFiresEdit },
      });
      desk.type('Sheet1', 'B2', 'x');
      return [desk.undo(), desk.redo()].map((fired) => fired.map((execution) => execution.result));
    };
    expect(act(false)).toEqual([[], []]);
    expect(act(true)).toEqual([[['B2', false]], [['B2', false]]]);
  });

  test('of nothing does nothing; a new edit forgets what was undone', () => {
    const { desk, file } = stage('');
    expect(desk.undo()).toEqual([]);
    desk.type('Sheet1', 'A1', 'one');
    desk.undo();
    desk.type('Sheet1', 'A1', 'two');
    desk.redo();
    expect(file.value('Sheet1', 'A1')).toBe('two');
  });
});

describe('copies and versions', () => {
  const CODE = `function setUp() {
      PropertiesService.getDocumentProperties().setProperty('a', 'b');
      ScriptApp.newTrigger('work').timeBased().everyHours(1).create();
      SpreadsheetApp.getActiveSheet().addDeveloperMetadata('schema', '3');
    }
    function work() {}
    function look() { return [SpreadsheetApp.getActive().getId(), PropertiesService.getDocumentProperties().getProperty('a'), ScriptApp.getProjectTriggers().length,
      SpreadsheetApp.getActiveSheet().getDeveloperMetadata().length]; }`;

  test('a copy has a new id, the cells, metadata and script, but no triggers and no properties', () => {
    const { desk, file, run, world } = stage(CODE);
    desk.type('Sheet1', 'A1', 'x');
    run('setUp');
    const copy = desk.copyFile('Copy of Leads');
    expect([copy.value('Sheet1', 'A1'), copy.workbook.name, copy.id === file.id]).toEqual([
      'x',
      'Copy of Leads',
      false,
    ]);
    const copied = world.person('boss@example.com').open(copy).run('look', { force: true });
    expect(copied.result).toEqual([copy.id, null, 0, 1]);
    expect(run('look').result).toEqual([file.id, 'b', 1, 1]);
  });

  test('a copy and its original change apart', () => {
    const { desk, file, world } = stage(CODE);
    const copy = desk.copyFile('Copy');
    world.person('boss@example.com').open(copy).type('Sheet1', 'A1', 'there');
    expect(file.value('Sheet1', 'A1')).toBeNull();
  });

  test('a restored version brings the cells back, not the properties', () => {
    const { desk, file, run } = stage(CODE);
    desk.type('Sheet1', 'A1', 'old');
    file.saveVersion('before');
    run('setUp');
    desk.type('Sheet1', 'A1', 'new');
    desk.addTab('More');
    desk.restoreVersion('before');
    expect([file.value('Sheet1', 'A1'), file.tabNames(), file.documentProperties.get('a')]).toEqual([
      'old',
      ['Sheet1'],
      'b',
    ]);
    expect(run('look').result).toEqual([file.id, 'b', 1, 0]);
  });
});
