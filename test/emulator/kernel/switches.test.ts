import { flippedProfiles, HARSH, OTHER_ANSWERS } from '../../../emulator/kernel/profile';
import { stage } from '../../helpers/script-project';

test.each(flippedProfiles())('with $name flipped, and it alone, an ordinary action works', ({ name, profile }) => {
  expect(HARSH[name]).not.toEqual(OTHER_ANSWERS[name]);
  const changed = Object.keys(HARSH).filter(
    (key) => profile[key as keyof typeof profile] !== HARSH[key as keyof typeof HARSH],
  );
  expect(changed).toEqual([name]);
  const { desk, file } = stage(
    `function onOpen() { SpreadsheetApp.getUi().createMenu('M').addItem('A', 'act').addToUi(); }
     function act() { const r = SpreadsheetApp.getActiveSheet().getRange('A1:B1'); r.setValues([['x', 1]]); SpreadsheetApp.flush(); return r.getValues(); }`,
    { profile },
  );
  expect(desk.choose('A').result).toEqual([['x', 1]]);
  expect(file.grid('Sheet1')).toEqual([['x', 1]]);
});

test('error texts in an unknown language hold no English word, names stay', () => {
  const code =
    'function f() { try { SpreadsheetApp.getActive().getSheetByName(5) } catch (e) { return [e.name, /[a-z]/i.test(e.message), e.message.length > 20] } }';
  expect(stage(code, { profile: { errorLanguage: 'unknown' } }).run('f').result).toEqual(['Exception', false, true]);
});

test('calls of a second account all fail, and nothing runs', () => {
  const code =
    'function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x")) } function f() { return 1 }';
  const { desk, run, world } = stage(code, { profile: { secondAccount: true } });
  run('show');
  const before = world.executions.length;
  expect(desk.sidebar?.run('f')).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('PERMISSION_DENIED') },
  });
  expect(world.executions).toHaveLength(before);
});

test('an answer can be lost after the work was done', () => {
  const code = `function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x")) }
    function f() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('done'); }`;
  const { desk, run, file } = stage(code, { profile: { lostAnswers: 1 } });
  run('show');
  expect(desk.sidebar?.run('f')).toMatchObject({ ok: false, error: { name: 'NetworkError' } });
  expect(file.value('Sheet1', 'A1')).toBe('done');
});

test('of edits made too fast only the first two are told of, and their handlers find the last state', () => {
  const { desk } = stage(
    'function onEdit(e) { return [e.range.getA1Notation(), e.source.getActiveSheet().getRange("A1:A5").getValues().flat().filter(Boolean).length]; }',
  );
  const fired = desk.quickly(() => {
    for (let row = 1; row <= 5; row += 1) desk.type('Sheet1', `A${row}`, 'TRUE');
  });
  expect(fired.map((execution) => execution.result)).toEqual([
    ['A1', 5],
    ['A2', 5],
  ]);
});

test('a protection that only warns stops scripts by the switch', () => {
  const code = `function warn() { SpreadsheetApp.getActiveSheet().getRange('A1').protect().setWarningOnly(true); }
    function f() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); SpreadsheetApp.flush(); }`;
  const act = (warningProtectionStopsScripts: boolean): unknown => {
    const made = stage(code, { editors: ['rep@example.com'], profile: { warningProtectionStopsScripts } });
    made.run('warn');
    return made.world.person('rep@example.com').open(made.file).run('f', { force: true }).ok;
  };
  expect([act(false), act(true)]).toEqual([true, false]);
});

test('the same lock taken twice in one run is granted, or not', () => {
  const code =
    'function f() { return [LockService.getDocumentLock().tryLock(10), LockService.getDocumentLock().tryLock(10)]; }';
  const act = (sameRunRelock: 'granted' | 'blocked'): unknown =>
    stage(code, { profile: { sameRunRelock } }).run('f').result;
  expect([act('granted'), act('blocked')]).toEqual([
    [true, true],
    [true, false],
  ]);
});

test('formula-like text written into a text cell becomes a formula, or stays text', () => {
  const code = `function f() { const r = SpreadsheetApp.getActiveSheet().getRange('A1'); r.setNumberFormat('@').setValue('=1+1'); return r.getFormula(); }`;
  const act = (atCellKeepsFormulaText: boolean): unknown =>
    stage(code, { profile: { atCellKeepsFormulaText } }).run('f').result;
  expect([act(false), act(true)]).toEqual(['=1+1', '']);
});
