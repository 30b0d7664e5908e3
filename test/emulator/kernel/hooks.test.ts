import type { Tick } from '../../../emulator/kernel/hooks';
import { stage } from '../../helpers/script-project';

const WRITE_THEN_SLEEP = `function f() {
  SpreadsheetApp.getActiveSheet().getRange('A1').setValue('one');
  SpreadsheetApp.getActiveSheet().getRange('A2').setValue('two');
  Utilities.sleep(1);
}`;

test('a hook sees every call before and after', () => {
  const { world, run } = stage('function f() { Utilities.getUuid(); Session.getScriptTimeZone(); }');
  const seen: string[] = [];
  world.hooks.push(({ phase, name, index }) => {
    seen.push(`${index} ${phase} ${name}`);
  });
  run('f');
  expect(seen).toEqual([
    '0 before Utilities.getUuid',
    '0 after Utilities.getUuid',
    '1 before Session.getScriptTimeZone',
    '1 after Session.getScriptTimeZone',
  ]);
});

test.each([
  ['applied', [['one'], ['two']]],
  ['dropped', []],
  ['half', [['one']]],
] as const)('a kill with the buffer %s', (fate, expected) => {
  const { world, run, file } = stage(WRITE_THEN_SLEEP);
  world.hooks.push(({ name }) => (name === 'Utilities.sleep' ? { kill: true, buffer: fate } : undefined));
  expect(run('f')).toMatchObject({ ok: false, killed: true });
  expect(file.grid('Sheet1')).toEqual(expected);
});

test('a thrown call can be caught by the script; after the effect it has happened all the same', () => {
  const code = `function f() { try { PropertiesService.getDocumentProperties().setProperty('a', '1'); } catch (e) { return e.message; } }`;
  const hook = (phase: Tick['phase']) => (tick: Tick) =>
    tick.name === 'Properties.setProperty' && tick.phase === phase ? { throw: 'We’re sorry' } : undefined;
  const before = stage(code);
  before.world.hooks.push(hook('before'));
  expect([before.run('f').result, before.file.documentProperties.get('a')]).toEqual(['We’re sorry', undefined]);
  const after = stage(code);
  after.world.hooks.push(hook('after'));
  expect([after.run('f').result, after.file.documentProperties.get('a')]).toEqual(['We’re sorry', '1']);
});

test('a person can edit in the gap between two calls', () => {
  const { world, run, desk, file } = stage(`function f() {
    const sheet = SpreadsheetApp.getActiveSheet();
    const before = sheet.getRange('A1').getValue();
    const after = sheet.getRange('A1').getValue();
    return [before, after];
  }`);
  desk.type('Sheet1', 'A1', 'old');
  let reads = 0;
  world.hooks.push(({ name, phase }) => {
    if (name !== 'Range.getValue' || phase !== 'after') return;
    reads += 1;
    if (reads === 1) desk.type('Sheet1', 'A1', 'new');
  });
  expect(run('f').result).toEqual(['old', 'new']);
  expect(file.value('Sheet1', 'A1')).toBe('new');
});

test('a row number kept over a sort hits another row', () => {
  const { world, run, desk, file } = stage(
    'function f() { const s = SpreadsheetApp.getActiveSheet(); s.getRange(1, 2).setValue("mine"); Utilities.sleep(1); }',
  );
  desk.paste('Sheet1', 'A1', [['b'], ['a']]);
  world.hooks.push(({ name, phase }) => {
    if (name === 'Utilities.sleep' && phase === 'before') desk.sort('Sheet1', { column: 1, ascending: true });
  });
  run('f');
  expect(file.grid('Sheet1')).toEqual([
    ['a', 'mine'],
    ['b', null],
  ]);
});

test('another run sees unflushed writes only after they are flushed', () => {
  const { world, run, desk } = stage(`
    function writer() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'); Utilities.sleep(1); SpreadsheetApp.flush(); Utilities.sleep(1); }
    function reader() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }`);
  const seen: unknown[] = [];
  world.hooks.push(({ name, phase, execution }) => {
    if (name === 'Utilities.sleep' && phase === 'before' && execution.functionName === 'writer') {
      seen.push(desk.run('reader', { force: true }).result);
    }
  });
  run('writer');
  expect(seen).toEqual(['', 'x']);
});

test('two runs that append without a lock overwrite each other', () => {
  const { world, run, desk, file } = stage(`
    function add() { SpreadsheetApp.getActiveSheet().appendRow([Session.getActiveUser().getEmail() + Utilities.getUuid()]); Utilities.sleep(1); }`);
  let started = false;
  world.hooks.push(({ name, phase }) => {
    if (name !== 'Utilities.sleep' || phase !== 'before' || started) return;
    started = true;
    desk.run('add', { force: true });
  });
  run('add');
  expect(file.grid('Sheet1')).toHaveLength(1);
});

test('a lock held by the outer run is not given to the inner one, and freed at a kill', () => {
  const { world, run, desk } = stage(`
    function outer() { LockService.getDocumentLock().waitLock(1000); Utilities.sleep(1); }
    function inner() { return LockService.getDocumentLock().tryLock(1000); }`);
  const tried: unknown[] = [];
  world.hooks.push(({ name, phase, execution }) => {
    if (name !== 'Utilities.sleep' || phase !== 'before' || execution.functionName !== 'outer') return;
    tried.push(desk.run('inner', { force: true }).result);
    return { kill: true };
  });
  expect(run('outer').killed).toBe(true);
  tried.push(desk.run('inner', { force: true }).result);
  expect(tried).toEqual([false, true]);
});

test('a hook is not asked about what it starts itself', () => {
  const { world, run, desk } = stage('function f() { Utilities.getUuid(); } function g() { Utilities.getUuid(); }');
  let asked = 0;
  world.hooks.push(({ phase }) => {
    if (phase === 'after') return;
    asked += 1;
    desk.run('g', { force: true });
  });
  run('f');
  expect(asked).toBe(1);
});

test('a run can be killed at each of its calls: what was flushed stays, nothing comes after', () => {
  const code = `function f() {
    const sheet = SpreadsheetApp.getActiveSheet();
    for (let row = 1; row <= 3; row++) { sheet.getRange(row, 1).setValue(row); SpreadsheetApp.flush(); }
  }`;
  const calls = [...stage(code).run('f').calls.values()].reduce((sum, count) => sum + count, 0);
  const heights = Array.from({ length: calls }, (_, at) => {
    const { world, run, file } = stage(code);
    world.hooks.push(({ index, phase }) => (index === at && phase === 'after' ? { kill: true } : undefined));
    expect(run('f').killed).toBe(true);
    return file.grid('Sheet1').length;
  });
  expect(heights).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2, 3]);
});

test('a clock run can overlap the next one of the same trigger', () => {
  const code = `function setUp() { ScriptApp.newTrigger('work').timeBased().everyHours(1).create(); }
    function work() { const done = PropertiesService.getDocumentProperties(); const n = Number(done.getProperty('n')); Utilities.sleep(1); done.setProperty('n', String(n + 1)); }`;
  const { world, run, file } = stage(code);
  run('setUp');
  const [trigger] = file.triggers;
  let overlapped = false;
  world.hooks.push(({ name, phase }) => {
    if (name !== 'Utilities.sleep' || phase !== 'before' || overlapped || trigger === undefined) return;
    overlapped = true;
    world.fire(file, trigger);
  });
  world.advanceTo('2026-03-02T09:00');
  expect([
    world.executions.filter((one) => one.functionName === 'work').length,
    file.documentProperties.get('n'),
  ]).toEqual([2, '1']);
});

test('a hook may throw the sentence of a time-out after the write arrived: a retry writes twice', () => {
  const code = `function f() {
    const sheet = SpreadsheetApp.getActiveSheet();
    for (let attempt = 0; attempt < 2; attempt++) {
      try { sheet.appendRow(['order']); SpreadsheetApp.flush(); return; } catch (e) { Logger.log(e.message); }
    }
  }`;
  const { world, run, file } = stage(code);
  let first = true;
  world.hooks.push(({ name, phase }) => {
    if (name !== 'SpreadsheetApp.flush' || phase !== 'after' || !first) return;
    first = false;
    return { throw: 'Service Spreadsheets timed out while accessing document with id 1.' };
  });
  expect(run('f').log).toEqual(['Service Spreadsheets timed out while accessing document with id 1.']);
  expect(file.grid('Sheet1')).toEqual([['order'], ['order']]);
});

test('what a hook throws reaches the test, whatever the script catches', () => {
  const { world, run } = stage('function f() { try { Utilities.getUuid(); } catch (e) { return "hidden"; } }');
  world.hooks.push(() => {
    throw new Error('an expectation failed');
  });
  expect(() => run('f')).toThrow('an expectation failed');
});
