import { ERROR_WORDS } from '../../../emulator/kernel/error-words';
import { spokenText } from '../../../emulator/kernel/spoken-text';
import { stage } from '../../helpers/script-project';

const CATCH = `function f() {
  try { SpreadsheetApp.getActiveSheet().getRange('A1:B2').setValues([[1]]); } catch (e) { return [e.name, e.message]; }
}`;

describe('Google’s sentences come in the language of whoever runs the script', () => {
  test.each([
    ['zh_CN', /^数据中的行数.*1.*2 行。$/],
    ['zh_TW', /^資料中的列數.*1.*2 列。$/],
    ['zh-Hant-HK', /^資料中的列數/],
    ['ja', /^データの行数.*1.*2/],
    ['fr_FR', /^Le nombre de lignes.*1.*2\.$/],
    ['en', /^The number of rows in the data.*The data has 1 but the range has 2\.$/],
  ])('in %s', (language, sentence) => {
    expect(stage(CATCH, { language }).run('f').result).toEqual(['Exception', expect.stringMatching(sentence)]);
  });

  test('a language that nobody foresaw holds no English word', () => {
    const [, message] = stage(CATCH, { language: 'ka' }).run('f').result as string[];
    expect(message).not.toMatch(/[a-z]/i);
  });

  test('by the switch they are English for everybody', () => {
    const made = stage(CATCH, { language: 'zh_CN', profile: { errorLanguage: 'en' } });
    expect(made.run('f').result).toEqual(['Exception', expect.stringMatching(/^The number of rows/)]);
  });

  test('a trigger fails in the language of its creator', () => {
    const made = stage(
      `function install() { ScriptApp.newTrigger('tick').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
       function tick() { SpreadsheetApp.getActive().getRange('Nowhere!A1'); }`,
      { language: 'ja', editors: ['rep@example.com'] },
    );
    made.run('install');
    const [run] = made.world.person('rep@example.com', { language: 'fr' }).open(made.file).type('Sheet1', 'A1', 'x');
    expect(run?.error?.message).toBe(spokenText('Range not found', 'ja'));
  });

  test('a script’s own errors stay as they are', () => {
    const made = stage("function f() { throw new Error('Range not found'); }", { language: 'zh_CN' });
    expect(made.run('f').error?.message).toBe('Range not found');
  });

  test('the sidebar’s failure handler gets them too', () => {
    const made = stage(
      `function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }
       function f() { SpreadsheetApp.getActive().getRange('Nowhere!A1'); }`,
      { language: 'zh_CN' },
    );
    made.run('show');
    expect(made.desk.sidebar?.run('f')).toEqual({
      ok: false,
      error: { name: 'ScriptError', message: spokenText('Range not found', 'zh_CN') },
    });
  });
});

describe('the table of sentences', () => {
  test.each(ERROR_WORDS.map((words) => [words[0], words] as const))('%s', (_english, words) => {
    const [english, ...others] = words;
    const holes = (text: string): string[] => [...text.matchAll(/\{\d\}/g)].map(([hole]) => hole).sort();
    expect(others).toHaveLength(4);
    expect(new Set(words).size).toBe(5);
    for (const other of others) expect(holes(other)).toEqual(holes(english));
  });

  test.each([
    'The coordinates of the range are outside the dimensions of the sheet.',
    'The coordinates or dimensions of the range are invalid.',
    'The number of rows in the range must be at least 1.',
    'Sheet not found',
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    'The data you entered in cell M2 violates the data validation rules set on this cell.',
    'The data you entered in cell M2 violates the data validation rules set on this cell. Please enter one of the following values: a, b.',
    'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
    'This operation is not allowed on cells in typed columns.',
    'Your input contains more than the maximum of 50000 characters in a single cell.',
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    'A sheet with the name "Leads" already exists. Please enter another name.',
    'Conditional format rule cannot reference a different sheet.',
    'Cannot call SpreadsheetApp.getUi() from this context.',
    'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    'Authorization is required to perform that action. Please run the script again to authorize it.',
    'Lock timeout: another process was holding the lock for too long.',
    'There are too many LockService operations against the same script.',
    'You have exceeded the property storage quota. Please remove some properties and try again.',
    'Argument too large: value',
    'Invalid argument: key',
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    'This add-on has created too many time-based triggers in this document for this Google user account.',
    'Clock events must be scheduled at least 1 hour(s) apart.',
    'Unable to talk to trigger service',
    'Service invoked too many times for one day: email.',
    'Failed to send email: no recipient',
    'Invalid email: foo',
    'Limit Exceeded: Email Recipients Per Message.',
    'Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000) between calls.',
    'Service using too much computer time for one day.',
    'There are too many scripts running simultaneously for this Google user account.',
    'Script invoked too many times per second for this Google user account.',
    'Exceeded maximum execution time',
    "We're sorry, a server error occurred. Please wait a bit and try again.",
    'Service Spreadsheets timed out while accessing document with id 1abc.',
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    'You do not have permission to access the requested document.',
    "The parameters (String,number) don't match the method signature for SpreadsheetApp.Range.setValue.",
  ])('knows: %s', (english) => {
    const spoken = ['zh_CN', 'zh_TW', 'ja', 'fr'].map((language) => spokenText(english, language));
    expect(new Set([english, ...spoken]).size).toBe(5);
  });
});
