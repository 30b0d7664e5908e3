import { OWNER, stage } from '../../helpers/script-project';
import { onSheet } from './on-sheet';

const REP = 'rep@example.com';
const refused =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** The owner protects, then a colleague with edit rights writes. */
function asColleague(protect: string, write: string, profile = {}): { error: string | undefined; result: unknown } {
  const start = 'const ss = SpreadsheetApp.getActive(); const sheet = ss.getSheets()[0];';
  const code = `function protect() { ${start} ${protect} } function write() { ${start} ${write}; SpreadsheetApp.flush(); return 'done'; }`;
  const { world, file, run } = stage(code, { editors: [REP], profile });
  const setUp = run('protect');
  expect(setUp.error).toBeUndefined();
  const { error, result } = world.person(REP, { language: 'en' }).open(file).run('write', { force: true });
  return { error: error?.message, result };
}

const lockAway = (range: string): string =>
  `const p = ${range}.protect(); p.addEditor(Session.getEffectiveUser()); p.removeEditors(p.getEditors());`;

describe('protection', () => {
  test('a fresh one protects nothing', () => {
    expect(asColleague(`sheet.getRange('A1:A5').protect();`, `sheet.getRange('A1').setValue('x')`).result).toBe('done');
  });

  test('without the others among its editors it stops their scripts', () => {
    expect(asColleague(lockAway(`sheet.getRange('A1:A5')`), `sheet.getRange('A1').setValue('x')`).error).toBe(refused);
  });

  test('it leaves cells beside it free', () => {
    expect(asColleague(lockAway(`sheet.getRange('A1:A5')`), `sheet.getRange('B1').setValue('x')`).result).toBe('done');
  });

  test.each([
    `sheet.getRange('A1').setNote('n')`,
    `sheet.getRange('A1').setBackground('red')`,
    `sheet.getRange('A1').clearContent()`,
    `sheet.getRange('A1').setFormula('=1')`,
    `sheet.getRange('A1:B9').sort(1)`,
    `sheet.deleteRow(2)`,
    `sheet.getRange('C1').copyTo(sheet.getRange('A1'))`,
  ])('it stops %s', (write) => {
    expect(asColleague(lockAway(`sheet.getRange('A1:A5')`), write).error).toBe(refused);
  });

  test('of a tab it stops structure and values, except in its unprotected ranges', () => {
    const protect = `${lockAway('sheet')} p.setUnprotectedRanges([sheet.getRange('C1:C9')]);`;
    expect(asColleague(protect, `sheet.getRange('A1').setValue('x')`).error).toBe(refused);
    expect(asColleague(protect, `sheet.setName('x')`).error).toBe(refused);
    expect(asColleague(protect, `sheet.getRange('C2').setValue('x')`).result).toBe('done');
  });

  test('the refusal may come at a later call, as the profile says', () => {
    const write = `try { sheet.getRange('A1').setValue('x'); return 'no error yet'; } catch (error) { return 'at once'; }`;
    const protect = lockAway(`sheet.getRange('A1:A5')`);
    expect(asColleague(protect, write, { deferredErrors: false }).result).toBe('at once');
    expect(asColleague(protect, write, { deferredErrors: true }).error).toBe(refused);
  });

  test('the owner may always write', () => {
    const lines = `${lockAway(`sheet.getRange('A1')`)} sheet.getRange('A1').setValue('x'); return [sheet.getRange('A1').canEdit(), p.canEdit()];`;
    expect(onSheet(lines)).toEqual([true, true]);
  });

  test('that only warns does not stop scripts, unless the profile says so', () => {
    const protect = `${lockAway(`sheet.getRange('A1')`)} p.setWarningOnly(true);`;
    const write = `sheet.getRange('A1').setValue('x')`;
    expect(asColleague(protect, write).result).toBe('done');
    expect(asColleague(protect, write, { warningProtectionStopsScripts: true }).error).toBe(refused);
  });

  test('of a range is added anew by each call', () => {
    const lines = `for (let i = 0; i < 3; i += 1) sheet.getRange('A1').protect(); return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;`;
    expect(onSheet(lines)).toBe(3);
  });

  test('of a tab is one', () => {
    const lines = `sheet.protect().setDescription('first'); return [sheet.protect().getDescription(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];`;
    expect(onSheet(lines)).toEqual(['first', 1]);
  });

  test('lists the file’s editors at first, never the owner', () => {
    const lines = `return sheet.getRange('A1').protect().getEditors().map((user) => user.getEmail());`;
    expect(onSheet(lines, { editors: [REP] })).toEqual([REP]);
  });

  test('keeps the person who runs the script', () => {
    const lines = `const p = sheet.getRange('A1').protect(); p.addEditors(['${OWNER}', '${REP}']); p.removeEditors(['${OWNER}', '${REP}']); return p.getEditors().map((user) => user.getEmail());`;
    expect(onSheet(lines)).toEqual([OWNER]);
  });

  test('an editor left out cannot ask who the editors are', () => {
    const ask = `const p = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]; return [p.canEdit(), p.getEditors().length]`;
    expect(asColleague(lockAway(`sheet.getRange('A1')`), ask).error).toBe(refused);
    expect(
      asColleague(
        lockAway(`sheet.getRange('A1')`),
        `return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].canEdit()`,
      ).result,
    ).toBe(false);
  });

  test('has no domain on a consumer’s file', () => {
    expect(onSheet(`return sheet.protect().canDomainEdit();`)).toBe(false);
    expect(() => onSheet(`sheet.protect().setDomainEdit(false);`)).toThrow();
    expect(
      onSheet(
        `const p = sheet.protect(); const before = p.canDomainEdit(); p.setDomainEdit(false); return [before, p.canDomainEdit()];`,
        { account: 'workspace' },
      ),
    ).toEqual([true, false]);
  });

  test('is gone after remove', () => {
    const lines = `const p = sheet.getRange('A1').protect(); p.remove(); return ss.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;`;
    expect(onSheet(lines)).toBe(0);
  });

  test('follows its cells', () => {
    const lines = `const p = sheet.getRange('A2:A5').protect(); sheet.insertRowBefore(1); return p.getRange().getA1Notation();`;
    expect(onSheet(lines)).toBe('A3:A6');
  });

  test('adding an editor does not share the file', () => {
    const lines = `sheet.getRange('A1').protect().addEditor('new@example.com'); return ss.getEditors().map((user) => user.getEmail());`;
    expect(onSheet(lines)).toEqual([OWNER]);
  });
});
