import { stage } from '../../helpers/script-project';

const MENU = `
  function onOpen() {
    const ui = SpreadsheetApp.getUi();
    ui.createMenu('Leads').addItem('Set up', 'setUp').addSeparator().addSubMenu(ui.createMenu('More').addItem('Check', 'check')).addToUi();
    ui.createAddonMenu().addItem('Help', 'help').addToUi();
  }
  function setUp() { return Session.getActiveUser().getEmail(); }
  function check() { return 'checked'; }
  function help() {}
  function hidden() {}`;

describe('menus', () => {
  test('are what onOpen built', () => {
    expect(stage(MENU).desk.menu()).toEqual([
      {
        label: 'Leads',
        items: [
          { label: 'Set up', functionName: 'setUp' },
          { label: '', separator: true },
          { label: 'More', items: [{ label: 'Check', functionName: 'check' }] },
        ],
      },
      { label: 'Add-on', items: [{ label: 'Help', functionName: 'help' }] },
    ]);
  });

  test('of one name replace each other', () => {
    const { desk, run } = stage(
      `${MENU} function again() { SpreadsheetApp.getUi().createMenu('Leads').addItem('New', 'check').addToUi(); }`,
    );
    run('again');
    expect(desk.menu().find((item) => item.label === 'Leads')?.items).toEqual([
      { label: 'New', functionName: 'check' },
    ]);
  });

  test('start functions by label and by name, as the person with full authorization', () => {
    const { desk } = stage(MENU);
    expect(desk.choose('Check')).toMatchObject({ ok: true, result: 'checked', authMode: 'FULL', origin: 'menu' });
    expect(desk.run('setUp').result).toBe('boss@example.com');
  });

  test('do not start what they do not offer', () => {
    const { desk } = stage(MENU);
    expect(() => desk.run('hidden')).toThrow('No menu entry starts hidden');
    expect(() => desk.choose('Nothing')).toThrow('0 menu entries are called Nothing');
    expect(desk.run('hidden', { force: true }).ok).toBe(true);
  });

  test('whose function is not at the top level say so', () => {
    const { desk } = stage(MENU.replace('function check', 'const inner = () => 1; function other'));
    expect(desk.choose('Check').error?.message).toBe('Script function not found: check');
  });
});

describe('windows', () => {
  const ASK = `
    function ask() { const ui = SpreadsheetApp.getUi(); const b = ui.alert('Title', 'Really?', ui.ButtonSet.YES_NO); return [String(b), b === SpreadsheetApp.getUi().Button.YES]; }
    function tell() { return String(SpreadsheetApp.getUi().alert('Done')); }
    function name() { const r = SpreadsheetApp.getUi().prompt('Name?'); return [String(r.getSelectedButton()), r.getResponseText()]; }`;

  test('an alert gives the queued answer and is remembered', () => {
    const { desk, run } = stage(ASK);
    desk.willAnswer('YES');
    expect(run('ask').result).toEqual(['YES', true]);
    expect(desk.alerts).toEqual([
      { kind: 'alert', title: 'Title', message: 'Really?', buttons: 'YES_NO', answer: 'YES' },
    ]);
  });

  test('without an answer the person closes it', () => {
    expect(stage(ASK).run('ask').result).toEqual(['CLOSE', false]);
    expect(stage(ASK).run('tell').result).toBe('CLOSE');
  });

  test('a prompt gives button and text', () => {
    const { desk, run } = stage(ASK);
    desk.willAnswer('OK', 'Lin');
    expect(run('name').result).toEqual(['OK', 'Lin']);
  });

  test('the time until the answer is part of the run', () => {
    expect(stage(ASK).run('tell').seconds).toBeGreaterThan(1);
  });

  test('a dialog opens and the script goes on', () => {
    const { desk, run } = stage(
      `function f() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>hi</p>').setWidth(300).setHeight(200), 'Hello'); return 'on'; }`,
    );
    expect(run('f').result).toBe('on');
    expect(desk.dialogs).toEqual([{ title: 'Hello', html: '<p>hi</p>', width: 300, height: 200, modal: true }]);
  });

  test('a modeless dialog has a size of its own where the script gives none', () => {
    const { desk, run } = stage(
      `function f() { SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput('x'), 'T'); }`,
    );
    run('f');
    expect(desk.dialogs).toEqual([{ title: 'T', html: 'x', width: 600, height: 400, modal: false }]);
  });

  test('a toast appears in the window in which the script runs', () => {
    const { desk, run } = stage(`function f() { SpreadsheetApp.getActive().toast('Saved', 'Leads'); }`);
    run('f');
    expect(desk.toasts).toMatchObject([{ message: 'Saved', title: 'Leads' }]);
  });

  test('the selection is the window’s own', () => {
    const { desk, run } = stage(
      `function f() { return [SpreadsheetApp.getActiveSheet().getName(), SpreadsheetApp.getActiveRange().getA1Notation()]; }`,
    );
    desk.addTab('Other');
    desk.select('Other', 'C3:D4');
    expect(run('f').result).toEqual(['Other', 'C3:D4']);
  });
});

describe('the sidebar', () => {
  const SIDE = `
    function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>one</p>').setTitle('Leads')); }
    function replace() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page')); }
    function echo(...values) { return values; }
    function dated() { return { at: new Date(), name: 'x' }; }
    function nothing() {}
    function fails() { throw new Error('broken'); }
    function service() { return SpreadsheetApp.getActive(); }
    function later() { return new Promise((resolve) => resolve('ok')); }
    function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }
    function typed(value) { return [value instanceof Array, value === null]; }
    function own_() { return 1; }
    const held = () => 1;
    let count = 0; function counted() { count += 1; return count; }
    function long() { Utilities.sleep(290000); Utilities.sleep(290000); }`;

  const open = (): ReturnType<typeof stage> => {
    const made = stage(SIDE, { files: { 'Page.html': '<p>two</p>' } });
    made.run('show');
    return made;
  };
  const call = (name: string, ...values: unknown[]): unknown => open().desk.sidebar?.run(name, ...values);

  test('is not there before it is shown, and one replaces the other', () => {
    const { desk, run } = stage(SIDE, { files: { 'Page.html': '<p>two</p>' } });
    expect(desk.sidebar).toBeNull();
    run('show');
    expect(desk.sidebar).toMatchObject({ title: 'Leads', html: '<p>one</p>' });
    run('replace');
    expect(desk.sidebar?.html).toBe('<p>two</p>');
    desk.closeSidebar();
    expect(desk.sidebar).toBeNull();
  });

  test('each call is a run of its own, as the person', () => {
    const { desk } = open();
    expect([desk.sidebar?.run('counted'), desk.sidebar?.run('counted')]).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 1 },
    ]);
    expect(desk.sidebar?.run('who')).toEqual({ ok: true, value: ['boss@example.com', 'boss@example.com'] });
  });

  test('plain data travels both ways', () => {
    expect(call('echo', 1, 'a', true, null, [1, [2]], { a: { b: 1 } })).toEqual({
      ok: true,
      value: [1, 'a', true, null, [1, [2]], { a: { b: 1 } }],
    });
  });

  test('arguments arrive in the script’s own realm, undefined as null', () => {
    expect(call('typed', [])).toEqual({ ok: true, value: [true, false] });
    expect(call('typed', undefined)).toEqual({ ok: true, value: [false, true] });
  });

  test.each([
    ['a Date', new Date(0)],
    ['a function', () => 1],
    ['a Map', new Map()],
  ])('%s as an argument throws in the page, and nothing runs', (_name, value) => {
    const { desk, world } = open();
    const before = world.executions.length;
    expect(() => desk.sidebar?.run('echo', 1, value)).toThrow('Failed due to illegal value in property: 1');
    expect(world.executions).toHaveLength(before);
  });

  test('a Date in the result loses the whole result', () => {
    expect(call('dated')).toEqual({ ok: true, value: null });
  });

  test('nothing and service objects arrive as null, a promise as its value', () => {
    expect([call('nothing'), call('service'), call('later')]).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
      { ok: true, value: 'ok' },
    ]);
  });

  test('an error reaches the failure handler', () => {
    expect(call('fails')).toEqual({ ok: false, error: { name: 'ScriptError', message: 'broken' } });
    expect(call('long')).toEqual({
      ok: false,
      error: { name: 'ScriptError', message: 'Exceeded maximum execution time' },
    });
  });

  test.each(['own_', 'held', 'missing'])('%s cannot be called', (name) => {
    expect(() => call(name)).toThrow(`google.script.run.${name} is not a function`);
  });
});
