import { stage } from '../../helpers/script-project';
import { onSheet } from './on-sheet';

const ask = `function ask() { const ss = SpreadsheetApp.getActive(); const r = ss.getActiveRange();
  return [ss.getActiveSheet().getName(), r && r.getA1Notation(), SpreadsheetApp.getCurrentCell() && SpreadsheetApp.getCurrentCell().getA1Notation(), ss.getSelection().getActiveSheet().getName()]; }`;

describe('the selection', () => {
  test('is that of the person’s window', () => {
    const { desk, run } = stage(ask);
    desk.select('Sheet1', 'B2:C5');
    expect(run('ask').result).toEqual(['Sheet1', 'B2:C5', 'B2', 'Sheet1']);
  });

  test('each person has one of their own', () => {
    const { world, file, desk } = stage(ask, { editors: ['rep@example.com'] });
    const other = world.person('rep@example.com', { language: 'en' }).open(file);
    desk.select('Sheet1', 'B2');
    other.select('Sheet1', 'D9');
    expect(other.run('ask', { force: true }).result).toMatchObject({ 1: 'D9' });
    expect(desk.run('ask', { force: true }).result).toMatchObject({ 1: 'B2' });
  });

  test('a script can move it', () => {
    const lines = `const other = ss.insertSheet('b'); sheet.getRange('C3').activate(); const one = ss.getActiveSheet().getName(); other.activate(); ss.setActiveRange(other.getRange('D4')); return [one, ss.getActiveRange().getA1Notation(), ss.getActiveSheet().getName()];`;
    expect(onSheet(lines)).toEqual(['Sheet1', 'D4', 'b']);
  });
});

describe('messages', () => {
  test('a toast shows in the window of the person', () => {
    const { desk, run } = stage(`function tell() { SpreadsheetApp.getActive().toast('done', 'Leads'); }`);
    run('tell');
    expect(desk.toasts).toMatchObject([{ message: 'done', title: 'Leads' }]);
  });
});

describe('copies', () => {
  test('a copy of the file has its own id, its cells and no properties', () => {
    const { world, file, run } =
      stage(`function copy() { const ss = SpreadsheetApp.getActive(); ss.getSheets()[0].getRange('A1').setValue('x'); PropertiesService.getDocumentProperties().setProperty('k', 'v');
      const made = ss.copy('Backup'); return [made.getName(), made.getId() === ss.getId()]; }`);
    expect(run('copy').result).toEqual(['Backup', false]);
    const backup = [...world.files.values()].find((one) => one.id !== file.id);
    expect(backup?.value('Sheet1', 'A1')).toBe('x');
    expect(backup?.documentProperties.size).toBe(0);
    expect(backup?.triggers).toEqual([]);
  });
});
