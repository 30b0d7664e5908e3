import { languages } from '../../../src/core/i18n/language';
import { lastingBook } from '../../helpers/whole-book';
import { OWNER, succeeded } from '../../helpers/workbook';
import { check, scene } from './scene';

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
