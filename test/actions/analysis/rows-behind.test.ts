import type { Desk } from '../../../emulator/people/desk';
import { ask } from '../../helpers/sidebar-calls';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

const MEMBERS = [
  { name: '李雷', email: 'li@example.com', role: '销售' },
  { name: '高老师', email: 'gao@example.com', role: '只读' },
];

/** Two leads of the fair, one of them won, and one of the web form; the analysis is fresh. */
function workbook(): TestBook {
  const book = openBook({ members: MEMBERS, editors: ['li@example.com', 'gao@example.com'] });
  const leads = [
    ['甲公司', '展会', '已成交'],
    ["'=乙公司", '展会', '谈判阶段'],
    ['丙公司', '官网表单', '初次接触'],
  ];
  leads.forEach(([customerName = '', source = '', stage = ''], at) => {
    book.enter('leads', at + 2, { customerName, phone: `1380013800${at}`, source, stage, owner: '李雷' });
  });
  succeeded(book.desk.run('refreshAnalysis'));
  return book;
}

/** Selects the cell of a row (by its first text) and a column (by letter) on the analysis. */
function select(book: TestBook, desk: Desk, [label, letter]: readonly [string, string]): void {
  const row = book.file.displayGrid(book.tab('analysis')).findIndex(([first]) => first === label) + 1;
  desk.select(book.tab('analysis'), `${letter}${row}`);
}

const customers = (answer: ReturnType<typeof ask>): readonly string[] =>
  answer.value.lines.map(({ customer }: { customer: string }) => customer);

describe('the leads behind a figure', () => {
  test('a count lists its leads', () => {
    const book = workbook();
    select(book, book.desk, ['展会', 'B']);
    const answer = ask(book.desk, 'rowsBehind');
    expect(answer.value).toMatchObject({
      title: '各来源转化 · 展会 · 线索数量',
      shown: '2',
      text: '共 2 条线索',
      more: 0,
    });
    expect(customers(answer)).toEqual(['甲公司', '=乙公司']);
  });

  test('a rate lists what it is a share of, and says which are counted', () => {
    const book = workbook();
    select(book, book.desk, ['展会', 'D']);
    const { value } = ask(book.desk, 'rowsBehind');
    expect(value).toMatchObject({ shown: '50%', text: '2 条线索中的 1 条' });
    expect(value.lines.map(({ isCounted }: { isCounted: boolean }) => isCounted)).toEqual([true, false]);
  });

  test('a text, another tab and a blank cell are no figures', () => {
    const book = workbook();
    select(book, book.desk, ['展会', 'A']);
    expect(ask(book.desk, 'rowsBehind').value).toBeNull();
    book.desk.select(book.tab('leads'), 'B2');
    expect(ask(book.desk, 'rowsBehind').value).toBeNull();
  });

  test('figures that the rows have left behind are refused until the analysis is refreshed', () => {
    const book = workbook();
    book.enter('leads', 5, { customerName: '丁公司', phone: '13800138009', source: '展会', stage: '已成交' });
    select(book, book.desk, ['展会', 'B']);
    const { ok, issues = [] } = ask(book.desk, 'rowsBehind');
    expect([ok, issues[0]?.code]).toEqual([false, 'figuresMoved']);
    expect(issues[0]?.text).toContain('什么都没有写入');
    succeeded(book.desk.run('refreshAnalysis'));
    select(book, book.desk, ['展会', 'B']);
    expect(customers(ask(book.desk, 'rowsBehind'))).toEqual(['甲公司', '=乙公司', '丁公司']);
  });

  test('stay within twelve reads', () => {
    const book = workbook();
    select(book, book.desk, ['展会', 'B']);
    ask(book.desk, 'rowsBehind');
    const { calls } = book.last();
    const reads = [...calls].filter(([name]) =>
      /^(Range\.get(Values|DisplayValues|Formulas|Notes)|Properties\.get)/.test(name),
    );
    expect(reads.reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(12);
  });
});

describe('the Rows tab', () => {
  const open = (book: TestBook, place: readonly [string, string]): string => {
    select(book, book.desk, place);
    return ask(book.desk, 'rowsTab').value.tab;
  };

  test('shows the same leads as texts, each with a link to its row, and comes to the front', () => {
    const book = workbook();
    const tab = open(book, ['展会', 'D']);
    const grid = book.file.displayGrid(tab);
    expect(grid[0]?.[0]).toBe('各来源转化 · 展会 · 转化率: 50%');
    expect(grid.slice(4).map((row) => [row[2], row[3], row[4]])).toEqual([
      ['✓', '甲公司', '已成交'],
      ['', '=乙公司', '谈判阶段'],
    ]);
    expect(book.file.formula(tab, 'B5')).toContain('MATCH(A5;');
    expect(book.file.formula(tab, 'D6')).toBe('');
  });

  test('is one tab: the next figure takes its place, whatever a person calls it', () => {
    const book = workbook();
    const tab = open(book, ['展会', 'B']);
    book.desk.renameTab(tab, '我的清单');
    const count = book.file.tabNames().length;
    expect(open(book, ['官网表单', 'B'])).toBe('我的清单');
    expect(book.file.tabNames()).toHaveLength(count);
    expect(book.file.displayGrid('我的清单').flat()).toContain('丙公司');
    expect(book.file.displayGrid('我的清单').flat()).not.toContain('甲公司');
  });

  test('a viewer may list leads and lay out no tab', () => {
    const book = workbook();
    const viewer = book.open('gao@example.com');
    select(book, viewer, ['展会', 'B']);
    expect(customers(ask(viewer, 'rowsBehind'))).toEqual(['甲公司', '=乙公司']);
    expect(ask(viewer, 'rowsTab').ok).toBe(false);
  });

  test('forgets an erased person as every other tab does', () => {
    const book = workbook();
    const tab = open(book, ['展会', 'B']);
    const id = book.stored('leads', 2)['leadId'];
    book.desk.willAnswer('OK', String(id));
    book.desk.willAnswer('OK', String(id));
    book.desk.willAnswer('OK');
    succeeded(book.desk.run('erasePerson'));
    expect(book.file.displayGrid(tab).flat().join()).not.toContain('甲公司');
  });
});
