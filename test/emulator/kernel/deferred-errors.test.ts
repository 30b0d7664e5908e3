import { stage } from '../../helpers/script-project';

const LONG = `'x'.repeat(50001)`;

test('an oversized write throws at a later, innocent call', () => {
  const { run } = stage(`function f() {
    const sheet = SpreadsheetApp.getActiveSheet();
    let where = 'write';
    try { sheet.getRange('A1').setValue(${LONG}); where = 'read'; sheet.getRange('B1').getValue(); } catch (e) { return [where, e.message]; }
  }`);
  expect(run('f').result).toEqual([
    'read',
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ]);
});

test('flush inside the try catches it', () => {
  const { run } = stage(
    `function f() { try { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(${LONG}); SpreadsheetApp.flush(); } catch (e) { return e.name; } }`,
  );
  expect(run('f').result).toBe('Exception');
});

test('without another call it fails the run at its end', () => {
  const { run } = stage(
    `function f() { try { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(${LONG}); } catch (e) {} return 'fine'; }`,
  );
  expect(run('f')).toMatchObject({ ok: false, error: { name: 'Exception' } });
});

test('with the switch off the write itself throws', () => {
  const code = `function f() { try { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(${LONG}); } catch (e) { return e.name; } }`;
  expect(stage(code, { profile: { deferredErrors: false } }).run('f').result).toBe('Exception');
});

test('a script that throws keeps the writes it made before', () => {
  const { run, file } = stage(
    `function f() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('kept'); throw new Error('later'); }`,
  );
  expect(run('f').error?.message).toBe('later');
  expect(file.value('Sheet1', 'A1')).toBe('kept');
});
