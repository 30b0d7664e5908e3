import { languages } from '../../../src/core/i18n/language';
import { unseen } from '../../helpers/unseen';
import { lastingBook } from '../../helpers/whole-book';
import { OWNER, succeeded, type TestBook } from '../../helpers/workbook';
import { check, logicalTable, scene } from './scene';

const screens = { 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW', en: 'en_US' } as const;
const words = { 'zh-CN': '正在休眠', 'zh-TW': '正在休眠', en: 'it is asleep' } as const;
const actions = ['checkWorkbook', 'sendRemindersNow', 'refreshAnalysis', 'applySettings', 'showToday', 'showSidebar'];

describe('a copy of the file', () => {
  test.each(languages)('says in %s that it is one, and how it becomes a workbook of its own', (language) => {
    const book = scene();
    const copy = book.desk.copyFile('副本');
    const email = `${language}@example.com`;
    copy.workbook.editors.push(email);
    const desk = book.world.person(email, { language: screens[language] }).open(copy);
    desk.willAnswer('OK');
    succeeded(desk.run('checkWorkbook'));
    expect(desk.alerts.at(-1)?.message).toContain(words[language]);
  });

  test('stays asleep even if the records of the file travelled with it', () => {
    const book = scene();
    const copy = book.desk.copyFile('副本');
    for (const [key, text] of book.file.documentProperties) copy.documentProperties.set(key, text);
    const desk = book.world.person(OWNER, { language: 'zh_CN' }).open(copy);
    const before = lastingBook(copy);
    for (const action of actions) {
      desk.willAnswer('OK');
      desk.run(action);
      expect(desk.alerts.at(-1)?.message).toContain('正在休眠');
    }
    book.world.advanceTo('2024-03-05T12:00');
    expect(lastingBook(copy)).toEqual(before);
  });
});

describe('a copy of the file that is set up', () => {
  test.each([
    ['as it is', () => undefined],
    ['with a header pushed down', (book: TestBook) => book.desk.insertRows('线索登记表', 1, 1)],
    ['with two headers swapped', (book: TestBook) => swapHeaders(book)],
    ['with both tables renamed', (book: TestBook) => renameTables(book)],
    ['with a column of ours deleted', (book: TestBook) => book.desk.deleteColumns('线索登记表', 9, 1)],
    ['without its Settings', (book: TestBook) => book.desk.deleteTab('设置')],
    ['without its Settings and a column', (book: TestBook) => withoutSettings(book)],
  ])('%s, holds the same table, and a check finds nothing more to do', (_name, damage) => {
    const book = scene();
    const sound = logicalTable(book, 'leads');
    unseen(book, () => damage(book));
    const copy = book.inFile(book.desk.copyFile('副本'));
    copy.setUp();
    check(copy);
    expect(logicalTable(copy, 'leads')).toEqual(sound);
    const healed = lastingBook(copy.file);
    check(copy);
    expect(lastingBook(copy.file)).toEqual(healed);
  });
});

describe('a copy without its leads', () => {
  test('is set up all the same, and the check that is asked for puts them back', () => {
    const book = scene();
    book.desk.deleteTab('线索登记表');
    const copy = book.inFile(book.desk.copyFile('副本'));
    copy.desk.willAnswer('YES');
    copy.desk.willAnswer('OK');
    copy.desk.run('setUp');
    expect(copy.desk.alerts.at(-1)?.message).toContain('检查工作簿');
    expect(check(copy, ['YES']).message).toContain('从记忆放回 6 行');
  });
});

function withoutSettings({ desk }: TestBook): void {
  desk.deleteTab('设置');
  desk.deleteColumns('线索登记表', 9, 1);
}

function renameTables(book: TestBook): void {
  for (const name of ['线索登记表', '线索跟进计划表']) book.desk.renameTab(name, `我们的${name}`);
}

function swapHeaders(book: TestBook): void {
  book.desk.paste('线索登记表', book.place('leads', 1, 'source'), [['需求描述', '线索来源']]);
}

describe('an earlier version of the file', () => {
  test('is noticed by the next check, once, and nobody is mailed again', () => {
    const book = scene();
    book.world.advanceTo('2024-03-06T11:00');
    book.enter('leads', 8, { customerName: '庚公司', phone: '13800138007' });
    book.world.advanceTo('2024-03-06T12:00');
    const mails = book.world.outbox.length;
    book.desk.restoreVersion('sound');
    expect(check(book).message).toContain('较早的版本');
    expect(check(book).message).not.toContain('较早的版本');
    book.world.advanceTo('2024-03-06T15:00');
    expect(book.world.outbox).toHaveLength(mails);
  });
});

describe('who may heal what', () => {
  test('a rep who checks does not get into the Settings tab', () => {
    const book = scene();
    book.file.workbook.editors.push('li@example.com');
    const settings = book.file.tab('设置');
    settings.protections.length = 0;
    const desk = book.open('li@example.com');
    desk.willAnswer('OK');
    succeeded(desk.run('checkWorkbook'));
    expect(settings.protections).toEqual([]);
    check(book);
    expect(settings.protections.map(({ editors }) => editors)).toEqual([[OWNER]]);
  });
});
