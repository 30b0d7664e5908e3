import { cloneWorkbook } from '../../../emulator/kernel/clone-workbook';
import { createWorld } from '../../../emulator/world';
import { scriptProject, stage } from '../../helpers/script-project';

const world = (code = ''): ReturnType<typeof createWorld> =>
  createWorld({ folder: scriptProject({ code }), now: '2026-03-02T08:00', zone: 'Asia/Shanghai' });

test.each([
  ['zh_CN', '工作表1'],
  ['en_US', 'Sheet1'],
  ['de_DE', 'Tabellenblatt1'],
])('a new file in %s has one empty tab %s of 1000 rows and 26 columns', (locale, name) => {
  const file = world().createFile({ name: 'F', locale, owner: 'a@example.com' });
  expect(file.tabNames()).toEqual([name]);
  expect([file.tab(name).rowCount, file.tab(name).columnCount, file.grid(name)]).toEqual([1000, 26, []]);
});

test('a new file has the world’s zone unless it has its own', () => {
  const made = world();
  expect(made.createFile({ name: 'F', locale: 'en_US', owner: 'a@example.com' }).workbook.timeZone).toBe(
    'Asia/Shanghai',
  );
  const own = made.createFile({ name: 'F', locale: 'en_US', timeZone: 'Europe/Berlin', owner: 'a@example.com' });
  expect(own.workbook.timeZone).toBe('Europe/Berlin');
});

test('the clock starts at the wall time of its zone', () => {
  expect(new Date(world().now()).toISOString()).toBe('2026-03-02T00:00:00.000Z');
});

test('ids come from the seed', () => {
  const id = (seed: number): string =>
    createWorld({ folder: scriptProject({ code: '' }), now: '2026-03-02T08:00', zone: 'UTC', seed }).createFile({
      name: 'F',
      locale: 'en_US',
      owner: 'a',
    }).id;
  expect(id(1)).toBe(id(1));
  expect(id(1)).not.toBe(id(2));
  expect(id(1)).toMatch(/^1[A-Za-z0-9]{43}$/);
});

test('a workbook from elsewhere gets the script', () => {
  const { desk, file, world: first } = stage('');
  desk.type('Sheet1', 'A1', 'x');
  const second = world('function f() { return SpreadsheetApp.getActiveSheet().getRange("A1").getValue(); }');
  const adopted = second.adoptFile(cloneWorkbook(file.workbook));
  expect(second.person('boss@example.com').open(adopted).run('f', { force: true }).result).toBe('x');
  expect(first.executions).toEqual([]);
});

test('the zones of file and script are two, and may change between runs', () => {
  const {
    run,
    file,
    world: made,
  } = stage(
    'function f() { return [Session.getScriptTimeZone(), SpreadsheetApp.getActive().getSpreadsheetTimeZone(), new Date(0).getHours()]; }',
    {
      fileZone: 'America/Los_Angeles',
    },
  );
  expect(run('f').result).toEqual(['Asia/Shanghai', 'America/Los_Angeles', 8]);
  made.manifest.timeZone = 'UTC';
  file.workbook.timeZone = 'Europe/Berlin';
  expect(run('f').result).toEqual(['UTC', 'Europe/Berlin', 0]);
});

test('an unknown tab is named together with those there are', () => {
  expect(() => stage('').file.tab('Nope')).toThrow('There is no tab Nope, only Sheet1');
});

test('a folder without a manifest cannot be uploaded', () => {
  expect(() => createWorld({ folder: '/', now: '2026-03-02T08:00', zone: 'UTC' })).toThrow(
    'there is no appsscript.json in it',
  );
});

test('a time that is none is refused', () => {
  expect(() => world().advanceTo('tomorrow')).toThrow('Cannot go to tomorrow');
});

test('what a cell shows: value, display, formula and note', () => {
  const { desk, file } = stage('', { locale: 'zh_CN' });
  desk.paste('工作表1', 'A1', [['2026-02-02', '=A1+1']]);
  desk.setNote('工作表1', 'A1', 'due');
  expect([
    file.value('工作表1', 'A1'),
    file.display('工作表1', 'A1'),
    file.formula('工作表1', 'B1'),
    file.note('工作表1', 'A1'),
  ]).toEqual([46055, '2026-02-02', '=A1+1', 'due']);
  expect(file.displayGrid('工作表1')[0]?.[0]).toBe('2026-02-02');
});

describe('a fork', () => {
  const code = `function note() { SpreadsheetApp.getActiveSpreadsheet().getRange('A1').setValue(Math.random());
    PropertiesService.getDocumentProperties().setProperty('k', String(Math.random())); }`;
  const start = () => {
    const first = world(code);
    const file = first.createFile({ name: 'F', locale: 'en_US', owner: 'a@example.com' });
    first.person('a@example.com').open(file).run('note', { force: true });
    return { first, file };
  };

  test('is as the world was, and neither changes the other afterwards', () => {
    const { first, file } = start();
    const fork = first.fork();
    const copy = fork.files.get(file.id);
    if (copy === undefined) throw new Error('no file');
    expect(copy.value('Sheet1', 'A1')).toBe(file.value('Sheet1', 'A1'));
    expect([...copy.documentProperties]).toEqual([...file.documentProperties]);
    fork.person('a@example.com').open(copy).type('Sheet1', 'B1', 'x');
    fork.advance(60_000);
    expect([file.value('Sheet1', 'B1'), first.now() < fork.now()]).toEqual([null, true]);
  });

  test('has the same chances before it: twice the same from here', () => {
    const { first, file } = start();
    const draws = [first.fork(), first.fork()].map((fork) => {
      const copy = fork.files.get(file.id);
      if (copy === undefined) throw new Error('no file');
      fork.person('a@example.com').open(copy).run('note', { force: true });
      return copy.value('Sheet1', 'A1');
    });
    expect(draws[0]).toBe(draws[1]);
    expect(draws[0]).not.toBe(file.value('Sheet1', 'A1'));
  });

  test('may begin at another moment', () => {
    const { first } = start();
    expect(new Date(first.fork({ now: '2026-04-01T08:00' }).now()).toISOString()).toBe('2026-04-01T00:00:00.000Z');
  });
});
