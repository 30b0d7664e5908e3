import { leadLabels } from '../../../src/core/i18n/column-labels';
import { languages } from '../../../src/core/i18n/language';
import { unseen } from '../../helpers/unseen';
import { lastingBook } from '../../helpers/whole-book';
import { OWNER, openBook, succeeded, type TestBook } from '../../helpers/workbook';

const repair = (book: TestBook): readonly string[] => {
  book.desk.willAnswer('OK');
  const run = succeeded(book.desk.run('setUp'));
  return (run.result as { changes: readonly string[] }).changes;
};

const letters = (book: TestBook, column: string): string => book.place('leads', 1, column).replace(/\d+/, '');
const number = (text: string): number => [...text].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);

/** One lead with a source, so that repairs have data to lose. */
const workbook = (language: 'zh-CN' | 'zh-TW' | 'en' = 'zh-CN'): TestBook => {
  const book = openBook({ language });
  book.enter('leads', 2, { customerName: 'Sakura', phone: '13800138000', source: 'Referral', need: 'CRM' });
  return book;
};

describe('a damaged workbook', () => {
  const damages: readonly {
    readonly what: string;
    readonly damage: (book: TestBook) => void;
    readonly told: string;
  }[] = [
    {
      what: 'a dropdown wiped by a paste',
      damage: (book) => {
        const at = book.place('leads', 2, 'stage');
        book.desk.paste(book.tab('leads'), at, [['谈判阶段']], { mode: 'all' });
      },
      told: '线索登记表（下拉列表）',
    },
    {
      what: 'a blank header',
      damage: (book) => unseen(book, () => book.desk.clear(book.tab('leads'), book.place('leads', 1, 'source'))),
      told: '线索登记表（表头）',
    },
    {
      what: 'a header overwritten with the name of another column',
      damage: (book) => unseen(book, () => book.desk.type(book.tab('leads'), book.place('leads', 1, 'source'), '阶段')),
      told: '线索登记表（表头）',
    },
    {
      what: 'a number format changed',
      damage: (book) => {
        const column = letters(book, 'nextContactOn');
        book.desk.setFormat(book.tab('leads'), `${column}3:${column}20`, '0.00');
      },
      told: '线索登记表（数字格式）',
    },
    {
      what: 'a text column made numeric',
      damage: (book) => {
        const column = letters(book, 'budget');
        book.desk.setFormat(book.tab('leads'), `${column}2:${column}1000`, '0.00');
      },
      told: '线索登记表（数字格式）',
    },
    {
      what: 'the report tab deleted',
      damage: (book) => void book.desk.deleteTab(book.tab('today')),
      told: '今日提醒',
    },
    {
      what: 'a protection removed',
      damage: (book) => {
        book.file.tab(book.tab('settings')).protections.length = 0;
      },
      told: '设置（保护）',
    },
    {
      what: 'the memory shown',
      damage: (book) => {
        book.file.tab('leadbook-memory').hidden = false;
      },
      told: 'leadbook-memory（重新隐藏）',
    },
    {
      what: 'the colours gone',
      damage: (book) => {
        book.file.tab(book.tab('leads')).conditionalRules.length = 0;
      },
      told: '线索登记表（到期颜色）',
    },
    {
      what: 'the header no longer frozen',
      damage: (book) => {
        book.file.tab(book.tab('leads')).frozenRows = 0;
      },
      told: '线索登记表（冻结表头）',
    },
    {
      what: 'the marks of columns gone',
      damage: (book) => {
        book.file.tab(book.tab('leads')).metadata.length = 0;
      },
      told: '线索登记表（列的内部标记）',
    },
    {
      what: 'a row of the settings deleted',
      damage: (book) => void book.desk.deleteRows(book.tab('settings'), 6, 1),
      told: '设置（内容）',
    },
    {
      what: 'the header of History changed',
      damage: (book) => void book.desk.type(book.tab('history'), 'A1', '何时'),
      told: '变更记录（表头）',
    },
  ];

  test.each(damages)('with $what is repaired, told, and right the second time', ({ damage, told }) => {
    const book = workbook();
    const sound = book.shown('leads', 2);
    damage(book);
    expect(repair(book)).toContain(told);
    expect(book.desk.alerts.at(-1)?.message).toContain(told);
    const repaired = lastingBook(book.file);
    expect(repair(book)).toEqual([]);
    expect(lastingBook(book.file)).toEqual(repaired);
    expect({ ...book.shown('leads', 2), stage: '' }).toEqual({ ...sound, stage: '' });
  });

  test('with a column deleted gets it back with its data', () => {
    const book = workbook();
    const before = book.shown('leads', 2);
    book.desk.deleteColumns(book.tab('leads'), number(letters(book, 'source')), 1);
    expect(repair(book).join()).toContain('线索登记表（补回缺少的列');
    expect(book.shown('leads', 2)).toEqual(before);
    expect(book.shown('leads', 2)['source']).toBe('客户转介绍');
    expect(repair(book)).toEqual([]);
  });

  test('with the id column deleted gets it back with its ids', () => {
    const book = workbook();
    book.desk.deleteColumns(book.tab('leads'), 1, 1);
    expect(repair(book).join()).toContain('补回缺少的列');
    expect(book.shown('leads', 2)['leadId']).toBe('LX20240301');
  });

  test('without its memory tab remembers again and asks no old lead for a first response', () => {
    const book = workbook();
    book.world.advanceTo('2024-03-20T09:00');
    book.desk.deleteTab('leadbook-memory');
    expect(repair(book)).toContain('leadbook-memory');
    expect(book.shown('leads', 2)['leadId']).toBe('LX20240301');
    expect(book.file.tab('leadbook-memory').hidden).toBe(true);
    expect(repair(book)).toEqual([]);
  });

  test('keeps headers a team has given its columns, and tabs it has renamed', () => {
    const book = workbook();
    book.desk.type(book.tab('leads'), book.place('leads', 1, 'source'), '客户从哪来');
    book.desk.renameTab('线索登记表', '客户总表');
    expect(repair(book)).toEqual([]);
    expect(book.file.displayGrid('客户总表')[0]).toContain('客户从哪来');
    expect(book.file.tabNames()).not.toContain('线索登记表');
  });

  test('keeps settings that a manager has typed and not applied yet', () => {
    const book = workbook();
    const row = book.file.displayGrid('设置').findIndex(([key]) => key === 'set:mailHour') + 1;
    book.desk.type('设置', `D${row}`, '7');
    repair(book);
    expect(book.file.display('设置', `D${row}`)).toBe('7');
  });

  test.each(languages)('is told in %s', (language) => {
    const book = workbook(language);
    unseen(book, () => book.desk.clear(book.tab('leads'), book.place('leads', 1, 'need')));
    const words = { 'zh-CN': '线索登记表（表头）', 'zh-TW': '線索登記表（欄名）', en: 'Leads (headers)' };
    expect(repair(book)).toEqual([words[language]]);
    expect(book.file.displayGrid(book.tab('leads'))[0]).toContain(leadLabels.need[language]);
  });
});

describe('a column of the team', () => {
  test('is never taken for one of ours, whatever its name', () => {
    const book = workbook();
    const tab = book.tab('leads');
    book.desk.insertColumns(tab, 3, 1);
    book.desk.type(tab, 'C1', '区域');
    book.desk.type(tab, 'C2', '月球背面');
    repair(book);
    book.desk.willAnswer('OK');
    succeeded(book.desk.run('checkWorkbook'));
    expect([book.file.display(tab, 'C2'), book.file.note(tab, 'C2')]).toEqual(['月球背面', '']);
  });
});

describe('a copy of the workbook', () => {
  test('is put to work with its own settings and rows, by its new owner', () => {
    const book = openBook({
      members: [{ name: '李雷', email: 'li@example.com', role: 'rep' }],
      settings: { preset: 'customer' },
    });
    book.enter('leads', 2, { customerName: '某科技公司', phone: '13800138000', owner: '李雷' });
    const copy = book.desk.copyFile('副本');
    const desk = book.world.person(OWNER, { language: 'zh_CN' }).open(copy);
    desk.willAnswer('YES');
    desk.willAnswer('OK');
    succeeded(desk.run('setUp'));
    expect(desk.alerts[0]?.message).toContain('将沿用现有各表');
    expect(copy.tabNames()).toEqual(book.file.tabNames());
    expect(copy.displayGrid('线索登记表')[1]).toEqual(book.file.displayGrid('线索登记表')[1]);
    expect(copy.displayGrid('设置').filter(([key]) => key === 'member:李雷')).toHaveLength(1);
    expect(copy.triggers).toHaveLength(2);
    desk.type('线索登记表', 'M2', '谈判客户');
    expect(copy.display('线索登记表', 'M2')).toBe('谈判客户');
  });
});

describe('a workbook of a newer add-on', () => {
  const newer = () => {
    const book = workbook();
    const properties = book.file.documentProperties;
    properties.set('schema.0', '1:99');
    return book;
  };

  test.each([
    'setUp',
    'applySettings',
    'refreshAnalysis',
    'checkWorkbook',
    'showToday',
    'sendRemindersNow',
    'showSidebar',
  ])('%s writes nothing and says why', (name) => {
    const book = newer();
    const before = lastingBook(book.file);
    book.desk.willAnswer('OK');
    book.desk.run(name);
    expect(lastingBook(book.file)).toEqual(before);
    expect(book.desk.alerts.at(-1)?.message).toContain('更新版本');
  });

  test('edits and the hourly run leave it alone', () => {
    const book = newer();
    const fired = book.desk.type(book.tab('leads'), book.place('leads', 2, 'stage'), '乱写');
    expect(book.shown('leads', 2)['stage']).toBe('乱写');
    expect(book.last().counted).toBeLessThanOrEqual(2);
    expect(fired).toBeDefined();
    const before = lastingBook(book.file);
    book.world.advanceTo('2024-03-05T12:00');
    expect(lastingBook(book.file)).toEqual(before);
    expect(book.world.outbox).toEqual([]);
  });

  test('is recognised by its mark alone too, when set-up begins', () => {
    const book = openBook({ setUp: 'no' });
    book.file.workbook.metadata.push({
      ...{ id: 900, key: 'leadbook-schema', value: '99', visibility: 'DOCUMENT' },
      on: { kind: 'SPREADSHEET' },
    });
    book.desk.willAnswer('OK');
    expect(succeeded(book.desk.run('setUp')).result).toMatchObject({ done: false });
    expect(book.file.tabNames()).toEqual(['工作表1']);
  });
});
