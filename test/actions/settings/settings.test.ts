import { flippedProfiles } from '../../../emulator/kernel/profile';
import { languages } from '../../../src/core/i18n/language';
import { lastingBook } from '../../helpers/whole-book';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

const rowOf = (book: TestBook, key: string): number =>
  book.file.displayGrid(book.tab('settings')).findIndex(([one]) => one === key) + 1;

const cell = (book: TestBook, key: string, letter = 'D'): string =>
  book.file.display(book.tab('settings'), `${letter}${rowOf(book, key)}`);

const type = (book: TestBook, key: string, fields: Readonly<Record<string, string>>): void => {
  for (const [letter, text] of Object.entries(fields))
    book.desk.type(book.tab('settings'), `${letter}${rowOf(book, key)}`, text);
};

const note = (book: TestBook, key: string, letter = 'D'): string =>
  book.file.note(book.tab('settings'), `${letter}${rowOf(book, key)}`);

const apply = (book: TestBook, answer: 'YES' | 'NO' = 'YES'): unknown => {
  book.desk.willAnswer(answer);
  book.desk.willAnswer('OK');
  return succeeded(book.desk.run('applySettings')).result;
};

const status = (book: TestBook): string => book.file.display(book.tab('settings'), 'D2');

/** A won and an open lead of two owners. */
const workbook = (): TestBook => {
  const book = openBook({ members: [{ name: '李雷', email: 'li@example.com' }, { name: '韩梅梅' }] });
  book.enter('leads', 2, {
    customerName: '甲公司',
    phone: '13800138001',
    source: '展会',
    owner: '李雷',
    stage: '谈判阶段',
  });
  book.enter('leads', 3, {
    customerName: '乙公司',
    phone: '13800138002',
    source: '陌拜',
    owner: '韩梅梅',
    stage: '已成交',
  });
  return book;
};

const offered = (book: TestBook, column: string): readonly unknown[] => {
  const letters = book.place('leads', 2, column).replace(/\d+/, '');
  const at = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
  return book.file.tab(book.tab('leads')).rows[2]?.[at - 1]?.validation?.values ?? [];
};

describe('a setting that cannot be', () => {
  const cases = [
    ['set:mailHour', 'D', '25', '不是可用的整数'],
    ['set:strict', 'D', '也许', '请填 是 或 否'],
    ['set:preset', 'D', '随便', '不在可选值里'],
    ['set:holidays', 'D', '国庆', '不是日期'],
    ['set:fullColumns', 'D', '心情', '没有名为'],
    ['set:workdays', 'D', '周一', '看不出是星期几'],
    ['set:currency', 'D', ' ', '不能空着'],
    ['member:李雷', 'C', '不是邮箱', '不是邮箱地址'],
    ['member:李雷', 'D', '老板', '不是角色'],
    ['member:李雷', 'H', '下周', '不是日期'],
    ['member:李雷', 'J', '很多', '不是可用的数字'],
    ['member:韩梅梅', 'B', '李雷', '已是另一项的名称'],
    ['stage:needs', 'G', '2', '不是可用的数字'],
    ['stage:needs', 'K', '是', '不能停用'],
    ['list:source:referral', 'C', '展会', '已是另一项的名称'],
  ].map(([key = '', letter = '', text = '', why = '']) => ({ key, letter, text, why }));

  test.each(cases)('$key $letter: $text goes back with a note', ({ key, letter, text, why }) => {
    const book = workbook();
    const before = cell(book, key, letter);
    type(book, key, { [letter]: text });
    expect([cell(book, key, letter), status(book)]).toEqual([before, '设置已生效。']);
    expect(note(book, key, letter)).toContain(why);
  });

  test('loses its note once it is right', () => {
    const book = workbook();
    type(book, 'set:mailHour', { D: '25' });
    type(book, 'set:mailHour', { D: '7' });
    expect([cell(book, 'set:mailHour'), note(book, 'set:mailHour')]).toEqual(['7', '']);
    expect(status(book)).toContain('有改动尚未生效');
  });

  test('typed while no trigger ran is refused when the settings are applied, and nothing is in force', () => {
    const book = workbook();
    book.file.triggers.length = 0;
    type(book, 'set:mailHour', { D: '25' });
    type(book, 'set:preset', { D: '全部阶段' });
    expect(apply(book)).toMatchObject({ applied: false, refused: 1 });
    expect(cell(book, 'set:mailHour')).toBe('8');
    expect(offered(book, 'stage')).not.toContain('报价');
  });
});

describe('applying the settings', () => {
  test('shows every change first; no leaves everything as it is', () => {
    const book = workbook();
    type(book, 'set:preset', { D: '客户分类' });
    const before = lastingBook(book.file);
    expect(apply(book, 'NO')).toMatchObject({ applied: false });
    expect(book.desk.alerts.at(-1)?.message).toContain('阶段方案: 客户进度 → 客户分类');
    expect(lastingBook(book.file)).toEqual(before);
  });

  test('says so when nothing has changed', () => {
    const book = workbook();
    expect(apply(book)).toMatchObject({ applied: false });
    expect(book.desk.alerts.at(-1)?.message).toBe('设置没有变化。');
  });

  test('is for managers', () => {
    const book = openBook({ editors: ['li@example.com'], members: [{ name: '李雷', email: 'li@example.com' }] });
    const li = book.open('li@example.com');
    li.willAnswer('OK');
    succeeded(li.run('applySettings'));
    expect(li.alerts.at(-1)?.message).toContain('此功能仅限经理使用。');
  });

  test('renames a list value in the rows and the dropdown; reports keep counting it as one', () => {
    const book = workbook();
    type(book, 'list:source:tradeFair', { C: '广交会' });
    apply(book);
    expect([book.shown('leads', 2)['source'], offered(book, 'source').includes('广交会')]).toEqual(['广交会', true]);
    book.enter('leads', 4, { customerName: '丙公司', source: '展会' });
    expect(book.shown('leads', 4)['source']).toBe('广交会');
    expect(status(book)).toBe('设置已生效。');
  });

  test('renames a stage, a member and follows them in the rows', () => {
    const book = workbook();
    type(book, 'stage:negotiation', { C: '砍价中' });
    type(book, 'member:李雷', { B: '李大雷' });
    apply(book);
    expect(book.shown('leads', 2)).toMatchObject({ stage: '砍价中', owner: '李大雷' });
    book.enter('leads', 3, { stage: '谈判阶段' });
    expect(book.shown('leads', 3)['stage']).toBe('砍价中');
  });

  test('a retired value leaves the dropdown and stays in the rows; the preview counts them', () => {
    const book = workbook();
    type(book, 'list:source:tradeFair', { H: '是' });
    apply(book);
    expect(book.desk.alerts.at(-2)?.message).toContain('展会（1 行在用，旧行保留）');
    expect(offered(book, 'source')).not.toContain('展会');
    book.enter('leads', 2, { need: '改动一下' });
    expect([book.shown('leads', 2)['source'], book.note('leads', 2, 'source')]).toEqual(['展会', '']);
  });

  test('a value whose row was deleted is retired, not dropped', () => {
    const book = workbook();
    book.desk.deleteRows(book.tab('settings'), rowOf(book, 'list:source:tradeFair'), 1);
    apply(book);
    expect(offered(book, 'source')).not.toContain('展会');
    expect(book.shown('leads', 2)['source']).toBe('展会');
    expect(cell(book, 'list:source:tradeFair', 'H')).toBe('是');
  });

  test('takes new values and members from the blank rows', () => {
    const book = workbook();
    type(book, 'list:source:+', { C: '抖音' });
    type(book, 'member:+', { B: '王芳', C: 'wang@example.com', D: '资深销售' });
    apply(book);
    expect(offered(book, 'source')).toContain('抖音');
    expect(offered(book, 'owner')).toEqual(expect.arrayContaining(['王芳']));
    book.enter('leads', 2, { source: '抖音', owner: '王芳' });
    expect(book.shown('leads', 2)).toMatchObject({ source: '抖音', owner: '王芳' });
    expect(cell(book, 'member:王芳', 'C')).toBe('wang@example.com');
  });

  test('another preset relabels the stages of the rows and keeps what is stored', () => {
    const book = workbook();
    type(book, 'set:preset', { D: 'customer' });
    apply(book);
    expect([book.shown('leads', 2)['stage'], book.shown('leads', 3)['stage']]).toEqual(['谈判客户', '成交客户']);
    expect(cell(book, 'stage:negotiation', 'C')).toBe('谈判客户');
    type(book, 'set:preset', { D: '客户进度' });
    apply(book);
    expect([book.shown('leads', 2)['stage'], book.shown('leads', 3)['stage']]).toEqual(['谈判阶段', '已成交']);
    const stageChanges = book.history().filter(({ kind, column }) => kind === '修改' && column === 'stage');
    expect(stageChanges.filter(({ way }) => way !== '表格')).toEqual([]);
  });

  test('strict dropdowns reject what is typed and say that it is not kept', () => {
    const book = workbook();
    type(book, 'set:strict', { D: '是' });
    apply(book);
    const answer = book.desk.type(book.tab('leads'), book.place('leads', 2, 'source'), '乱写');
    expect(answer).toHaveProperty('refused');
    expect(book.shown('leads', 2)['source']).toBe('展会');
    expect(cell(book, 'set:strict', 'G')).toContain('不会保留原文');
  });

  test('strict dropdowns, a retired value in use and another language get along', () => {
    const book = workbook();
    type(book, 'set:strict', { D: '是' });
    type(book, 'list:source:tradeFair', { H: '是' });
    apply(book);
    type(book, 'set:language', { D: 'English' });
    apply(book);
    expect(book.shown('leads', 2)).toMatchObject({ source: 'Trade fair', stage: 'Negotiation' });
  });

  test('an optional column that is ticked appears, unticked hides with its data, ticked again shows them', () => {
    const book = workbook();
    type(book, 'set:fullColumns', { D: '区域、企业规模' });
    apply(book);
    book.enter('leads', 2, { region: '华东' });
    const at = book.place('leads', 2, 'region');
    const column = [...at.replace(/\d+/, '')].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
    type(book, 'set:fullColumns', { D: '企业规模' });
    apply(book);
    expect(book.file.tab(book.tab('leads')).hiddenColumns.has(column)).toBe(true);
    expect(book.file.display(book.tab('leads'), at)).toBe('华东');
    type(book, 'set:fullColumns', { D: '企业规模、区域' });
    apply(book);
    expect(book.file.tab(book.tab('leads')).hiddenColumns.has(column)).toBe(false);
    expect(book.shown('leads', 2)['region']).toBe('华东');
  });

  test('is told in History, change by change', () => {
    const book = workbook();
    type(book, 'set:mailHour', { D: '7' });
    apply(book);
    const told = book.history().filter(({ kind, column }) => kind === '设置' && column === 'set:mailHour');
    expect(told.map(({ who, from, to }) => [who, from, to])).toEqual([['boss', '8', '7']]);
  });

  test('keeps every property below 9 KB, however long the lists', () => {
    const book = workbook();
    const first = rowOf(book, 'list:product:+');
    book.file.triggers.length = 0;
    const rows = Array.from({ length: 400 }, (_, index) => [`产品😀${index}`, `產品😀${index}`, `Product 😀 ${index}`]);
    book.desk.insertRows(book.tab('settings'), first, rows.length);
    book.desk.paste(
      book.tab('settings'),
      `A${first}`,
      rows.map((labels) => ['list:product:+', '', ...labels]),
    );
    apply(book);
    const sizes = [...book.file.documentProperties.values()].map((value) => Buffer.byteLength(value));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(9 * 1024);
    expect(cell(book, 'list:product:产品😀399', 'E')).toBe('Product 😀 399');
    expect(apply(book)).toMatchObject({ applied: false, refused: 0 });
  });

  test.each(flippedProfiles())('works under $name', ({ profile }) => {
    const book = openBook({ profile });
    book.enter('leads', 2, { customerName: '甲公司', phone: '13800138001', source: '展会' });
    book.desk.willAnswer('OK');
    book.desk.run('checkWorkbook');
    type(book, 'list:source:tradeFair', { C: '广交会' });
    type(book, 'set:preset', { D: '全部阶段' });
    expect(apply(book)).toMatchObject({ applied: true });
    expect(book.shown('leads', 2)['source']).toBe('广交会');
    expect(offered(book, 'stage')).toContain('报价');
  });
});

describe('another language', () => {
  const choose = (book: TestBook, number: string): void => {
    book.desk.willAnswer('OK', number);
    book.desk.willAnswer('OK');
    succeeded(book.desk.run('switchLanguage'));
  };

  const memory = (book: TestBook) =>
    book.file
      .displayGrid('leadbook-memory')
      .slice(1)
      .map(([key, body = '{}']) => [key, (JSON.parse(body) as { v: unknown }).v]);

  test('relabels tabs, headers, options and rows, and loses nothing on the way back', () => {
    const book = workbook();
    const [rows, kept, tabs] = [book.file.displayGrid(book.tab('leads')), memory(book), book.file.tabNames()];
    choose(book, '3');
    expect(book.shown('leads', 2)).toMatchObject({ source: 'Trade fair', stage: 'Negotiation', grade: 'Low' });
    expect(book.file.tabNames().slice(0, 3)).toEqual(['Leads', 'Follow-ups', 'Today']);
    expect(memory(book)).toEqual(kept);
    choose(book, '2');
    expect(book.shown('leads', 2)).toMatchObject({ source: '展會', stage: '談判階段', grade: '低意向' });
    choose(book, '1');
    expect([book.file.displayGrid(book.tab('leads')), memory(book), book.file.tabNames()]).toEqual([rows, kept, tabs]);
  });

  test('keeps names that the team gave: tabs, headers, values', () => {
    const book = workbook();
    book.desk.renameTab('线索登记表', '客户总表');
    book.desk.type('客户总表', 'H1', '客户从哪来');
    book.desk.willAnswer('OK');
    book.desk.run('setUp');
    choose(book, '3');
    expect(book.file.tabNames()).toContain('客户总表');
    expect(book.file.displayGrid('客户总表')[0]?.slice(6, 9)).toEqual(['WeChat', '客户从哪来', 'Need']);
  });

  test.each(languages)('cancelled in %s changes nothing', (language) => {
    const book = openBook({ language });
    const before = lastingBook(book.file);
    book.desk.willAnswer('CANCEL');
    succeeded(book.desk.run('switchLanguage'));
    expect(lastingBook(book.file)).toEqual(before);
  });
});
