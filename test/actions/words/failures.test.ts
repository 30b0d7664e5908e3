import type { Desk } from '../../../emulator/people/desk';
import { googleFailure } from '../../../src/core/failure/google-failure';
import { leadLabels } from '../../../src/core/i18n/column-labels';
import { failureText } from '../../../src/core/i18n/failure-words';
import { type Label, type Language, languages } from '../../../src/core/i18n/language';
import { menuRows } from '../../../src/core/schema/menu';
import { faultsOf } from '../../helpers/plain-words';
import { ask, request } from '../../helpers/sidebar-calls';
import { openBook, type TestBook } from '../../helpers/workbook';

/** What the person who ran a menu row is told, in the language of the workbook. */
function told(desk: Desk, run: string): string {
  const before = desk.alerts.length;
  desk.run(run);
  return desk.alerts
    .slice(before)
    .map(({ message }) => message)
    .join('\n');
}

/** Google says so at every call of a kind, from now on. */
function sayAt(book: TestBook, call: string, sentence: string): void {
  book.world.hooks.push(({ name, phase }) => (phase === 'before' && name === call ? { throw: sentence } : undefined));
}

/** Sentences that Google says in the middle of a run, and what it is about to do then. */
const interruptions: readonly (readonly [string, string])[] = [
  ['Range.getValues', 'Service Spreadsheets timed out while accessing document with id 1aB.'],
  ['Range.setValues', "We're sorry, a server error occurred. Please wait a bit and try again."],
  [
    'Properties.getProperties',
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  ],
  [
    'Properties.setProperties',
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  ],
  [
    'Range.setValues',
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
  ['Range.setValues', 'Authorization is required to perform that action. Please run the script again to authorize it.'],
  ['Range.getValues', 'A sentence that nobody has seen yet.'],
];

/** An action that makes the call: a take-over stores who runs the automation. */
const actionFor = (call: string): string => (call === 'Properties.setProperties' ? 'takeOver' : 'checkWorkbook');
const labelOf = (run: string, language: Language): string =>
  menuRows.find((row) => row.run === run)?.label[language] ?? '';

const rep = 'li@example.com';
const stranger = 'new@example.com';
const workbook = (language: Language): TestBook =>
  openBook({ language, members: [{ name: 'Li', email: rep }], editors: [rep, stranger] });

/** The header of a column of Leads is wiped, with the mark that the column carries. */
function loseStage(book: TestBook): void {
  const [headers = []] = book.file.displayGrid(book.tab('leads'));
  const at = headers.indexOf(leadLabels.stage[book.language]);
  book.desk.deleteColumns(book.tab('leads'), at + 1, 1);
}

interface Trouble {
  readonly name: string;
  readonly run: string;
  readonly cause: (book: TestBook) => void;
  /** Words that must be in the sentence. */
  readonly says: Label;
}

const nothing: Label = { 'zh-CN': '什么都没有写入', 'zh-TW': '什麼都沒有寫入', en: 'nothing was written' };

/** What people, other runs and the state of the workbook cause, each in the way in which it really comes about. */
const troubles: readonly Trouble[] = [
  {
    name: 'another run holds the lock',
    run: 'checkWorkbook',
    cause: ({ file }) => file.locks.set('document', { id: 0 } as never),
    says: nothing,
  },
  {
    name: 'a tab was deleted',
    run: 'sendRemindersNow',
    cause: (book) => book.desk.deleteTab(book.tab('followUps')),
    says: { 'zh-CN': '设置工作簿', 'zh-TW': '設定活頁簿', en: 'Set up' },
  },
  { name: 'a column was deleted', run: 'refreshAnalysis', cause: loseStage, says: nothing },
  {
    name: 'the workbook belongs to a newer version',
    run: 'checkWorkbook',
    cause: ({ file }) => file.documentProperties.set('schema.0', '1:99'),
    says: { 'zh-CN': '更新脚本', 'zh-TW': '更新指令碼', en: 'update the script' },
  },
  {
    name: 'the account has no trigger left',
    run: 'takeOver',
    cause: (book) => {
      book.file.triggers.length = 0;
      const sentence =
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.';
      sayAt(book, 'ClockTriggerBuilder.create', sentence);
    },
    says: { 'zh-CN': '20 个触发器', 'zh-TW': '20 個觸發條件', en: '20 triggers' },
  },
];

describe.each(languages)('in %s', (language) => {
  test.each(interruptions)('at %s Google says: %s', (call, sentence) => {
    const book = workbook(language);
    sayAt(book, call, sentence);
    const run = actionFor(call);
    const text = told(book.desk, run);
    expect(text).toBe(failureText(googleFailure(sentence), { action: labelOf(run, language) }, language));
    expect(faultsOf(text, language)).toEqual([]);
  });

  test.each(troubles)('$name', ({ run, cause, says }) => {
    const book = workbook(language);
    cause(book);
    const text = told(book.desk, run);
    expect(text.toLowerCase()).toContain(says[language].toLowerCase());
    expect(faultsOf(text, language)).toEqual([]);
  });

  test('at the sidebar Google says what it likes: the answer is in plain words', () => {
    const book = workbook(language);
    book.enter('leads', 2, { customerName: 'ACME', phone: '13800138000' });
    const leadId = book.shown('leads', 2)['leadId'] ?? '';
    sayAt(book, 'Range.setValues', 'Service Spreadsheets timed out while accessing document with id 1aB.');
    const answer = ask(book.desk, 'updateLead', { request: request(), leadId, fields: { notes: 'x' } });
    expect(answer.issues?.map(({ text }) => text)).toEqual([failureText('slow', {}, language)]);
  });

  test('an account that nobody knows is told who can help', () => {
    const book = workbook(language);
    const text = told(book.open(stranger), 'checkWorkbook');
    expect(text).not.toBe('');
    expect(faultsOf(text, language)).toEqual([]);
  });
});

test("whatever language Google speaks, a person reads the workbook's", () => {
  const book = openBook({ language: 'zh-TW', profile: { errorLanguage: 'unknown' } });
  sayAt(book, 'Range.setValues', 'Service Spreadsheets timed out while accessing document with id 1aB.');
  const text = told(book.desk, 'checkWorkbook');
  expect(text).toBe(failureText('unknown', { action: '檢查活頁簿' }, 'zh-TW'));
});
