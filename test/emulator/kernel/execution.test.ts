import { stage } from '../../helpers/script-project';

describe('a run', () => {
  test('module-level state does not survive into the next run', () => {
    const { run } = stage('let count = 0; function f() { count += 1; return count; }');
    expect([run('f').result, run('f').result]).toEqual([1, 1]);
  });

  test('a function hidden in a closure is not found', () => {
    const { run } = stage('(() => { function inner() { return 1; } })();');
    expect(run('inner').error?.message).toBe('Script function not found: inner');
  });

  test('functions held by const, and dotted names, are found', () => {
    const { run } = stage('const f = () => 1; const menu = { item: () => 2 };');
    expect([run('f').result, run('menu.item').result]).toEqual([1, 2]);
  });

  test('an error of the script keeps its name, message and stack', () => {
    const { error, ok } = stage('function f() { throw new RangeError("too far"); }').run('f');
    expect(ok).toBe(false);
    expect(error).toMatchObject({ name: 'RangeError', message: 'too far', stack: expect.stringContaining('Code.js') });
  });

  test('services’ errors are called Exception', () => {
    expect(stage('function f() { MailApp.sendEmail("", "s", "b"); }').run('f').error).toMatchObject({
      name: 'Exception',
      message: 'Failed to send email: no recipient',
    });
  });

  test('an error in the load reaches every function', () => {
    const { run } = stage('function f() { return 1; } missing();');
    expect(run('f').error).toMatchObject({ name: 'ReferenceError', message: 'missing is not defined' });
  });

  test('globals run in the mode of the function: a service call at load kills onOpen in NONE', () => {
    const code =
      'const book = SpreadsheetApp.getActive(); function onOpen() { SpreadsheetApp.getUi().createMenu("M").addItem("A", "a").addToUi(); } function a() {}';
    const { desk } = stage(code, { profile: { firstOpenNone: true } });
    expect(desk.opened[0]?.error?.message).toMatch(/^You do not have permission to call SpreadsheetApp.getActive\./);
    expect(desk.menu()).toEqual([]);
  });

  test('all calls are counted by name, the budget leaves navigation out', () => {
    const code = `function f() {
      const sheet = SpreadsheetApp.getActive().getActiveSheet();
      const range = sheet.getRange('A1:B2');
      range.setValues([[1, 2], [3, 4]]);
      range.getValues();
      range.getA1Notation();
      SpreadsheetApp.flush();
      PropertiesService.getDocumentProperties().getProperties();
    }`;
    const { calls, counted } = stage(code).run('f');
    expect(Object.fromEntries(calls)).toEqual({
      'SpreadsheetApp.getActive': 1,
      'Spreadsheet.getActiveSheet': 1,
      'Sheet.getRange': 1,
      'Range.setValues': 1,
      'Range.getValues': 1,
      'Range.getA1Notation': 1,
      'SpreadsheetApp.flush': 1,
      'PropertiesService.getDocumentProperties': 1,
      'Properties.getProperties': 1,
    });
    expect(counted).toBe(4);
  });

  test('results are copies in the realm of the test, even such as contain themselves', () => {
    const { run } = stage(
      'function f() { return { at: new Date(0), list: [1, { a: null }] }; } function g() { const x = {}; x.x = x; return x; }',
    );
    expect(run('f').result).toStrictEqual({ at: new Date(0), list: [1, { a: null }] });
    expect(run('g').ok).toBe(true);
  });

  test('log lines of the console and of Logger are kept', () => {
    expect(stage('function f() { console.log("a"); Logger.log("b"); }').run('f').log).toEqual(['a', 'b']);
  });
});

describe('time', () => {
  test('every call costs virtual time, which the world’s clock shows', () => {
    const { run, world } = stage('function f() { SpreadsheetApp.getActiveSheet().getRange("A1:Z100").getValues(); }');
    const before = world.now();
    const { seconds } = run('f');
    expect(seconds).toBeGreaterThan(0.15);
    expect(world.now() - before).toBeCloseTo(seconds * 1000, 3);
  });

  test('alternating reads and writes cost more than one after the other', () => {
    const seconds = (body: string): number =>
      stage(`function f() { const s = SpreadsheetApp.getActiveSheet(); ${body} }`).run('f').seconds;
    const apart = seconds(
      'for (let i = 1; i < 21; i++) s.getRange(i, 1).setValue(i); for (let i = 1; i < 21; i++) s.getRange(i, 1).getValue();',
    );
    const mixed = seconds(
      'for (let i = 1; i < 21; i++) { s.getRange(i, 1).setValue(i); s.getRange(i, 1).getValue(); }',
    );
    expect(mixed).toBeGreaterThan(apart + 1);
  });

  test('a mail takes more than a second', () => {
    expect(stage('function f() { MailApp.sendEmail("a@example.com", "s", "b"); }').run('f').seconds).toBeGreaterThan(1);
  });

  test('six minutes are the end, and neither catch nor finally does anything', () => {
    const code = `function f() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').setValue('before'); SpreadsheetApp.flush();
      try { for (;;) Utilities.sleep(60000); }
      catch (e) { sheet.getRange('A2').setValue('caught'); console.log('caught'); }
      finally { sheet.getRange('A3').setValue('finally'); console.log('finally'); SpreadsheetApp.flush(); }
    }`;
    const { run, file } = stage(code);
    const execution = run('f');
    expect(execution).toMatchObject({
      ok: false,
      killed: true,
      error: { message: 'Exceeded maximum execution time' },
      log: [],
    });
    expect(execution.seconds).toBeGreaterThan(360);
    expect(file.grid('Sheet1')).toEqual([['before']]);
  });

  test('a simple trigger has thirty seconds', () => {
    const { desk } = stage('function onEdit() { Utilities.sleep(31000); }');
    const [execution] = desk.type('Sheet1', 'A1', 'x');
    expect(execution).toMatchObject({ killed: true });
  });

  test('the installable triggers of a consumer have ninety minutes a day', () => {
    const code = `function setUp() { ScriptApp.newTrigger('work').timeBased().everyHours(1).create(); } function work() { Utilities.sleep(290000); }`;
    const { run, world, file } = stage(code);
    run('setUp');
    const [trigger] = file.triggers;
    const runs = trigger === undefined ? [] : world.fire(file, trigger, { times: 20 });
    expect(runs.filter((one) => one.ok)).toHaveLength(19);
    expect(runs.at(-1)?.error?.message).toBe('Service using too much computer time for one day.');
  });
});
