import { stage } from '../../helpers/script-project';

const REP = 'rep@example.com';
const MAIL = 'https://www.googleapis.com/auth/script.send_mail';

describe('at the same time', () => {
  /** Runs `tick` inside a run that is inside a run … and gives the executions from the outermost to the innermost. */
  function nested(depth: number, email: (level: number) => string): boolean[] {
    const made = stage('function tick() { return SpreadsheetApp.getActive().getName(); }', { editors: [REP] });
    let level = 1;
    made.world.hooks.push(({ phase }) => {
      if (phase === 'after' || level >= depth) return;
      level += 1;
      const hook = made.world.hooks[0];
      made.world.hooks.length = 0;
      const desk = made.world.person(email(level)).open(made.file);
      if (hook !== undefined) made.world.hooks.push((tick) => hook(tick));
      desk.run('tick', { force: true });
    });
    made.run('tick');
    return made.world.executions.map(({ ok }) => ok);
  }

  test('thirty executions of one person run, the thirty-first is refused', () => {
    const ended = nested(31, () => 'boss@example.com');
    expect(ended).toEqual([...Array.from({ length: 30 }, () => true), false]);
  });

  test('another person has thirty more', () => {
    expect(nested(31, (level) => (level === 31 ? REP : 'boss@example.com'))).not.toContain(false);
  });
});

describe('a trigger of somebody who lost access', () => {
  test('fails, whoever edits', () => {
    const made = stage(
      `function install() { ScriptApp.newTrigger('tick').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
       function tick() { return SpreadsheetApp.getActive().getName(); }`,
      { editors: [REP] },
    );
    made.world.person(REP).open(made.file).run('install', { force: true });
    made.file.workbook.editors = [];
    const [run] = made.desk.type('Sheet1', 'A1', 'x');
    expect([run?.ok, run?.error?.message]).toEqual([
      false,
      'You do not have permission to access the requested document.',
    ]);
  });
});

test('a sidebar left open by somebody who lost access gets no answer but a refusal', () => {
  const made = stage(
    `function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }
     function read() { return SpreadsheetApp.getActive().getName(); }`,
    { editors: [REP] },
  );
  const desk = made.world.person(REP).open(made.file);
  desk.run('show', { force: true });
  expect(desk.sidebar?.run('read')).toEqual({ ok: true, value: 'Leads' });
  made.file.workbook.editors = [];
  expect(desk.sidebar?.run('read')).toMatchObject({
    ok: false,
    error: { message: expect.stringMatching(/do not have permission/) },
  });
});

describe('a scope that a person has not granted', () => {
  const code = `function send() { MailApp.sendEmail('a@example.com', 's', 'b'); }
    function status(scopes) {
      const info = scopes ? ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes) : ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl() !== null];
    }
    function all() { return status(); }
    function mail() { return status(['${MAIL}']); }
    function sheet() { return status(['https://www.googleapis.com/auth/spreadsheets.currentonly']); }
    function foreign() { return status(['https://www.googleapis.com/auth/drive']); }`;

  test('refuses what needs it with the sentence of authorization', () => {
    const made = stage(code);
    made.world.person('boss@example.com').withdrawn.add(MAIL);
    expect(made.run('send').error?.message).toMatch(/^Authorization is required to perform that action\./);
    expect(made.world.outbox).toEqual([]);
  });

  test('is told by getAuthorizationInfo, for all scopes or those asked for', () => {
    const made = stage(code);
    made.world.person('boss@example.com').withdrawn.add(MAIL);
    expect(['all', 'mail', 'sheet'].map((name) => made.run(name).result)).toEqual([
      ['REQUIRED', true],
      ['REQUIRED', true],
      ['NOT_REQUIRED', false],
    ]);
  });

  test('can only be asked for when the manifest has it', () => {
    expect(stage(code).run('foreign').ok).toBe(false);
  });
});

describe('triggers of a published add-on, by the switch', () => {
  const clock = (chain: string): string =>
    `function act() { ScriptApp.newTrigger('act').timeBased().${chain}.create(); }`;
  const act = (code: string): string => {
    const { ok, error } = stage(code, { profile: { addOnTriggers: true } }).run('act');
    return ok ? 'done' : String(error?.message);
  };

  test.each(['everyMinutes(30)', 'after(60000)'])('%s is too often', (chain) => {
    expect(act(clock(chain))).toBe('Clock events must be scheduled at least 1 hour(s) apart.');
  });

  test('one clock trigger for a person and file, no second', () => {
    expect(act(clock('everyHours(1)'))).toBe('done');
    expect(
      act(clock('everyHours(1)').replace('}', `${clock('everyDays(1)').slice('function act() { '.length)}`)),
    ).toMatch(/^This add-on has created too many time-based triggers/);
  });
});

describe('words and order in bare language', () => {
  test.each([
    ["new Date(2026, 1, 3).toLocaleDateString('de-DE')", '2/3/2026'],
    ["(1234.5).toLocaleString('de-DE')", '1,234.5'],
    ["new Date(2026, 1, 3, 14).toLocaleTimeString('zh-CN')", '2:00:00 PM'],
    ["'张'.localeCompare('李', 'zh-CN') > 0", false],
  ])('%s is that of American English: no other locale is promised', (expression, expected) => {
    const result = stage(`function f() { return ${expression}; }`).run('f').result;
    expect(typeof result === 'string' ? result.replaceAll('\u202f', ' ') : result).toEqual(expected);
  });

  test('an array too long for the stack cannot be spread into push', () => {
    const code = 'function f() { try { [].push.apply([], new Array(300000)); } catch (e) { return e.name; } }';
    expect(stage(code).run('f').result).toBe('RangeError');
  });
});
