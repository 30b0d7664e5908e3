import type { Execution } from '../../../emulator/kernel/execution';
import { OWNER, type Stage, type StageOptions, stage } from '../../helpers/script-project';

const TELL = `
  function setUp() {
    const book = SpreadsheetApp.getActive();
    ScriptApp.newTrigger('edited').forSpreadsheet(book).onEdit().create();
    ScriptApp.newTrigger('changed').forSpreadsheet(book).onChange().create();
  }
  function tell(e) {
    return { mode: String(e.authMode), range: e.range.getA1Notation(), has: ['value', 'oldValue'].filter((k) => k in e),
      value: e.value, oldValue: e.oldValue, row: e.range.rowStart, columns: [e.range.columnStart, e.range.columnEnd],
      source: e.source.getName(), user: e.user && e.user.getEmail(), uid: e.triggerUid };
  }
  function edited(e) { return tell(e); }
  function changed(e) { return e.changeType; }`;

function set(code = TELL, options: StageOptions = {}): Stage {
  const made = stage(code, options);
  made.run('setUp');
  return made;
}

const one = (fired: readonly Execution[], name = 'edited'): Record<string, unknown> =>
  fired.find((execution) => execution.functionName === name)?.result as Record<string, unknown>;

describe('an edit event', () => {
  test('of a typed cell has range, text value and source', () => {
    const { desk } = set();
    expect(one(desk.type('Sheet1', 'B3', '5'))).toMatchObject({
      mode: 'FULL',
      range: 'B3',
      has: ['value'],
      value: '5',
      row: 3,
      columns: [2, 2],
      source: 'Leads',
    });
  });

  test('has an old value only where there was one', () => {
    const { desk } = set();
    desk.type('Sheet1', 'A1', 'old');
    expect(one(desk.type('Sheet1', 'A1', 'new'))).toMatchObject({ value: 'new', oldValue: 'old' });
  });

  test('gives dates as serial numbers in text', () => {
    const { desk } = set();
    desk.type('Sheet1', 'A1', '2026-02-02');
    expect(one(desk.type('Sheet1', 'A1', '2026-02-03'))).toMatchObject({ value: '46056', oldValue: '46055' });
  });

  test('gives checkboxes as TRUE and FALSE in text', () => {
    const { desk } = set();
    desk.type('Sheet1', 'A1', 'true');
    expect(one(desk.type('Sheet1', 'A1', 'FALSE'))).toMatchObject({ value: 'FALSE', oldValue: 'TRUE' });
  });

  test('of a cleared cell has no value', () => {
    const { desk } = set();
    desk.type('Sheet1', 'A1', 'old');
    expect(one(desk.clear('Sheet1', 'A1'))).toMatchObject({ has: ['oldValue'], oldValue: 'old' });
  });

  test('of a cleared cell may have an object for a value', () => {
    const { desk } = set(TELL, { profile: { clearedValue: 'object' } });
    desk.type('Sheet1', 'A1', 'old');
    expect(one(desk.clear('Sheet1', 'A1'))['value']).toEqual({ oldValue: 'old' });
  });

  test.each([
    [
      'a paste of several cells',
      (s: Stage) =>
        s.desk.paste('Sheet1', 'A1', [
          ['a', 'b'],
          ['c', 'd'],
        ]),
      'A1:B2',
    ],
    ['a paste of one cell', (s: Stage) => s.desk.paste('Sheet1', 'A1', [['a']]), 'A1'],
    ['a drag-fill', (s: Stage) => s.desk.fill('Sheet1', 'A1', 'A2:A9'), 'A2:A9'],
    ['clearing several cells', (s: Stage) => s.desk.clear('Sheet1', 'A1:B9'), 'A1:B9'],
  ])('of %s has neither value nor old value', (_name, act, range) => {
    expect(one(act(set()))).toMatchObject({ range, has: [] });
  });

  test('of a one-cell paste may have a value, when the profile says so', () => {
    const { desk } = set(TELL, { profile: { singlePasteWithoutValue: false } });
    expect(one(desk.paste('Sheet1', 'A1', [['a']]))).toMatchObject({ value: 'a' });
  });

  test('hides the person unless policy allows', () => {
    expect(one(set().desk.type('Sheet1', 'A1', 'x'))['user']).toBe('');
    const open = set(TELL, { profile: { eventUser: 'domain' }, editors: ['rep@example.com', 'guest@elsewhere.org'] });
    const typedBy = (email: string): unknown =>
      one(open.world.person(email).open(open.file).type('Sheet1', 'A1', 'x'))['user'];
    expect([typedBy('rep@example.com'), typedBy('guest@elsewhere.org')]).toEqual(['rep@example.com', '']);
  });

  test('finds the edited tab and cell active', () => {
    const made = set(
      TELL.replace(
        'return tell(e)',
        'return [SpreadsheetApp.getActiveSheet().getName(), SpreadsheetApp.getActiveRange().getA1Notation()]',
      ),
    );
    made.desk.addTab('Other');
    expect(one(made.desk.type('Other', 'C3', 'x'))).toEqual(['Other', 'C3']);
  });

  test('prints its range as four plain fields', () => {
    const made = set(TELL.replace('return tell(e)', 'return JSON.parse(JSON.stringify(e.range))'));
    expect(
      one(
        made.desk.paste('Sheet1', 'B2', [
          ['a', 'b'],
          ['c', 'd'],
        ]),
      ),
    ).toEqual({ rowStart: 2, rowEnd: 3, columnStart: 2, columnEnd: 3 });
  });

  test('carries the id of its trigger', () => {
    const made = set();
    const trigger = made.file.triggers.find((candidate) => candidate.functionName === 'edited');
    expect(one(made.desk.type('Sheet1', 'A1', 'x'))['uid']).toBe(trigger?.id);
  });

  test('is never fired by a script’s own writes', () => {
    const { run, world } = set(
      `${TELL} function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'); }`,
    );
    const before = world.executions.length;
    run('write');
    expect(world.executions).toHaveLength(before + 1);
  });

  test.each([
    ['dropEvents', 0],
    ['doubleEvents', 2],
  ] as const)('%s', (name, times) => {
    const { desk } = set(TELL, { profile: { [name]: 1 } });
    expect(desk.type('Sheet1', 'A1', 'x').filter((execution) => execution.functionName === 'edited')).toHaveLength(
      times,
    );
  });

  test('tells of the state at the edit; the handler may find a newer one', () => {
    const { desk, world } = set(`${TELL.replace('return tell(e)', 'return [e.value, e.range.getValue()]')}`);
    let first = true;
    world.hooks.push(({ execution, name }) => {
      if (!first || execution.functionName !== 'edited' || name !== 'Range.getValue') return;
      first = false;
      desk.type('Sheet1', 'A1', 'newer');
    });
    expect(one(desk.type('Sheet1', 'A1', 'new'))).toEqual(['new', 'newer']);
  });
});

describe('an installable trigger', () => {
  test('runs as its creator, whoever edits', () => {
    const made = set(
      TELL.replace(
        'return tell(e)',
        'return [Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail()]',
      ),
      {
        editors: ['rep@example.com'],
      },
    );
    const fired = made.world.person('rep@example.com').open(made.file).type('Sheet1', 'A1', 'x');
    expect(one(fired)).toEqual([OWNER, '']);
  });

  test('of the owner writes where the editing person may not', () => {
    const code = `${TELL.replace('return tell(e)', "SpreadsheetApp.getActiveSheet().getRange('B1').setValue('seen')")}
      function lock() { const p = SpreadsheetApp.getActiveSheet().getRange('B1').protect(); p.removeEditors(p.getEditors()); }`;
    const made = set(code, { editors: ['rep@example.com'] });
    made.run('lock');
    const rep = made.world.person('rep@example.com').open(made.file);
    expect(rep.type('Sheet1', 'B1', 'x').refused).toMatch(/^You are trying to edit a protected cell/);
    rep.type('Sheet1', 'A1', 'x');
    expect(made.file.value('Sheet1', 'B1')).toBe('seen');
  });

  test('of each of two people runs: two executions for one edit', () => {
    const made = set(TELL, { editors: ['rep@example.com'] });
    const rep = made.world.person('rep@example.com').open(made.file);
    rep.run('setUp', { force: true });
    const fired = rep.type('Sheet1', 'A1', 'x').filter((execution) => execution.functionName === 'edited');
    expect(fired.map((execution) => execution.user)).toEqual([OWNER, 'rep@example.com']);
  });

  test('and a simple one of the same name both run', () => {
    const { desk } = set(TELL.replaceAll("'edited'", "'onEdit'").replace('function edited', 'function onEdit'));
    const fired = desk.type('Sheet1', 'A1', 'x').filter((execution) => execution.functionName === 'onEdit');
    expect(fired.map((execution) => execution.authMode)).toEqual(['LIMITED', 'FULL']);
  });

  test('whose function is gone fails and stays', () => {
    const made = set(TELL.replace("'edited'", "'lost'"));
    const fired = made.desk.type('Sheet1', 'A1', 'x');
    expect(fired[0]?.error?.message).toBe('Script function not found: lost');
    expect(made.file.triggers).toHaveLength(2);
  });

  test.each([
    ['INSERT_ROW', (s: Stage) => s.desk.insertRows('Sheet1', 2, 1)],
    ['REMOVE_ROW', (s: Stage) => s.desk.deleteRows('Sheet1', 2, 1)],
    ['INSERT_COLUMN', (s: Stage) => s.desk.insertColumns('Sheet1', 2, 1)],
    ['REMOVE_COLUMN', (s: Stage) => s.desk.deleteColumns('Sheet1', 2, 1)],
    ['INSERT_GRID', (s: Stage) => s.desk.addTab('More')],
    ['EDIT', (s: Stage) => s.desk.type('Sheet1', 'A1', 'x')],
    ['FORMAT', (s: Stage) => s.desk.setFormat('Sheet1', 'A1', '@')],
    ['OTHER', (s: Stage) => s.desk.sort('Sheet1', { column: 1, ascending: true })],
  ])('for changes is told %s', (type, act) => {
    const made = set();
    made.desk.paste('Sheet1', 'A1', [['b'], ['a']]);
    expect(act(made).find((execution) => execution.functionName === 'changed')?.result).toBe(type);
  });

  test('for edits does not hear of inserted rows, sorts, formats and notes', () => {
    const made = set();
    const { desk } = made;
    desk.paste('Sheet1', 'A1', [['b'], ['a']]);
    const fired = [
      ...desk.insertRows('Sheet1', 1, 1),
      ...desk.sort('Sheet1', { column: 1, ascending: true }),
      ...desk.setFormat('Sheet1', 'A1', '@'),
      ...desk.setNote('Sheet1', 'A1', 'n'),
    ];
    expect(fired.filter((execution) => execution.functionName === 'edited')).toEqual([]);
  });
});

describe('a simple trigger', () => {
  const simple = (body: string): Stage => stage(`function onEdit(e) { ${body} }`);

  test.each([
    ['MailApp.sendEmail("a@example.com", "s", "b")', 'MailApp.sendEmail', 'script.send_mail'],
    ['SpreadsheetApp.openById("1")', 'SpreadsheetApp.openById', 'spreadsheets'],
    ['UrlFetchApp.fetch("https://example.com")', 'UrlFetchApp.fetch', 'script.external_request'],
    ['SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))', 'Ui.showSidebar', 'script.container.ui'],
    ['ScriptApp.newTrigger("f")', 'ScriptApp.newTrigger', 'script.scriptapp'],
  ])('must not call %s', (call, name, scope) => {
    const [fired] = simple(call).desk.type('Sheet1', 'A1', 'x');
    expect(fired?.error?.message).toBe(
      `You do not have permission to call ${name}. Required permissions: https://www.googleapis.com/auth/${scope}`,
    );
  });

  test('reads and writes the file, properties and cache', () => {
    const [fired] = simple(
      'e.range.setNote("seen"); PropertiesService.getDocumentProperties().setProperty("a", "b"); return e.range.getValue();',
    ).desk.type('Sheet1', 'A1', 'x');
    expect(fired).toMatchObject({ ok: true, result: 'x' });
  });

  test('does not learn who is there', () => {
    const [fired] = simple('return Session.getActiveUser().getEmail()').desk.type('Sheet1', 'A1', 'x');
    expect(fired?.result).toBe('');
  });

  test('without a handler in the script nothing runs', () => {
    expect(stage('function f() {}').desk.type('Sheet1', 'A1', 'x')).toEqual([]);
  });

  test('the event type promises more than events hold: value may be missing', () => {
    const fired = simple('return [typeof e.value, typeof e.oldValue]').desk.paste('Sheet1', 'A1', [['a', 'b']]);
    expect(fired[0]?.result).toEqual(['undefined', 'undefined']);
  });
});

describe('opening a file', () => {
  const MENU = `function onOpen(e) { PropertiesService.getDocumentProperties().getProperty('x'); SpreadsheetApp.getUi().createMenu('M').addItem('A', 'f').addToUi(); return String(e.authMode); } function f() {}`;

  test('runs onOpen in LIMITED, which may read properties', () => {
    const { desk } = stage(MENU);
    expect(desk.opened[0]).toMatchObject({ ok: true, authMode: 'LIMITED', result: 'LIMITED' });
    expect(desk.menu()).toEqual([{ label: 'M', items: [{ label: 'A', functionName: 'f' }] }]);
  });

  test('runs the first onOpen of a published add-on in NONE, where a property kills the menu', () => {
    const { desk, file, world } = stage(MENU, { profile: { firstOpenNone: true } });
    expect(desk.opened[0]?.error?.message).toMatch(
      /^You do not have permission to call PropertiesService.getDocumentProperties\./,
    );
    expect(desk.menu()).toEqual([]);
    expect(world.person(OWNER).open(file).opened[0]).toMatchObject({ ok: true, authMode: 'LIMITED' });
  });

  test('in NONE a menu in the person’s language still works', () => {
    const code = `function onOpen() { const zh = /^zh/.test(Session.getActiveUserLocale()); SpreadsheetApp.getUi().createMenu(zh ? '客户' : 'Leads').addItem('A', 'f').addToUi(); } function f() {}`;
    const { desk } = stage(code, { profile: { firstOpenNone: true }, language: 'zh_CN' });
    expect(desk.menu().map((item) => item.label)).toEqual(['客户']);
  });

  test('starts nothing for a viewer', () => {
    const { world, file } = stage(MENU, { viewers: ['guest@example.com'] });
    const guest = world.person('guest@example.com').open(file);
    expect([guest.opened, guest.menu()]).toEqual([[], []]);
    expect(guest.type('Sheet1', 'A1', 'x').refused).toBeDefined();
  });
});
