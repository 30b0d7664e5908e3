import { reviewColumns } from '../../../src/core/history/history-lines';
import { kindLabels } from '../../../src/core/i18n/sheet-labels';
import { columnLetters } from '../../../src/core/schema/column-letters';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

/** A team's own sheet with a stage and a grade that nobody can read. */
function adopted(): TestBook {
  const book = openBook({ setUp: 'no' });
  const [only = ''] = book.file.tabNames();
  book.desk.paste(only, 'A1', [
    ['线索编号', '客户名称', '电话', '线索来源', '意向等级', '阶段', '跟进人'],
    ['K-1', '甲公司', '13800138001', '展会', '高', '跟了很久', ''],
    ['K-2', '乙公司', '13800138002', '展会', '挺想买', '谈判', ''],
  ]);
  book.setUp();
  return book;
}

const answer = (book: TestBook, line: number, text: string) =>
  book.desk.type(book.tab('review'), `${columnLetters(reviewColumns.indexOf('answer') + 1)}${line + 1}`, text);

/** Leads that the analysis counts in its source table. */
function counted(book: TestBook): number {
  succeeded(book.desk.run('refreshAnalysis'));
  const fair = book.file.grid(book.tab('analysis')).find(([name]) => name === '展会') ?? [];
  return Number(fair[1] ?? 0);
}

describe('what a sheet taken over says and nobody can read', () => {
  test('stands in Review with its text and a proposal; the cell shows the default', () => {
    const book = adopted();
    expect(book.review().map(({ id, column, text }) => ({ id, column, text }))).toEqual([
      { id: 'K-1', column: 'stage', text: '跟了很久' },
      { id: 'K-2', column: 'grade', text: '挺想买' },
    ]);
    expect(book.shown('leads', 2)['stage']).toBe('初次接触');
  });

  test('counts from the answer on: the value goes into the lead, History says so, the line is done', () => {
    const book = adopted();
    answer(book, 1, '谈判').forEach(succeeded);
    expect(book.shown('leads', 2)['stage']).toBe('谈判阶段');
    const changes = book.history().filter(({ id, column }) => id === 'K-1' && column === 'stage');
    expect(changes.at(-1)).toMatchObject({ toKey: 'negotiation' });
    expect(counted(book)).toBe(1);
  });

  test('an answer that nobody can read either is refused and the question stays', () => {
    const book = adopted();
    answer(book, 1, '随便').forEach(succeeded);
    expect(book.shown('leads', 2)['stage']).toBe('初次接触');
    expect(book.desk.toasts.at(-1)?.message).toContain('随便');
    expect(counted(book)).toBe(0);
    answer(book, 1, '谈判').forEach(succeeded);
    expect(book.shown('leads', 2)['stage']).toBe('谈判阶段');
  });

  test('several answers pasted at once reach their own leads, also after a sort', () => {
    const book = adopted();
    book.desk.sort(book.tab('leads'), { column: 1, ascending: false });
    const letter = columnLetters(reviewColumns.indexOf('answer') + 1);
    book.desk.paste(book.tab('review'), `${letter}2`, [['报价'], ['中']]).forEach(succeeded);
    const row = (id: string) => book.shown('leads', book.rowOf('leads', 'leadId', id));
    expect(row('K-1')).toMatchObject({ stage: '方案讨论', grade: '高意向' });
    expect(row('K-2')).toMatchObject({ stage: '谈判阶段', grade: '中意向' });
  });
});

describe('a stage that is kept for managers', () => {
  const kept = { configure: { 'stage:won': { I: '是' } } };

  test('set by somebody whom nobody can name goes back and becomes a request', () => {
    const book = openBook(kept);
    book.enter('leads', 2, { customerName: '甲公司', stage: '谈判' }).forEach(succeeded);
    book.enter('leads', 2, { stage: '已成交' }).forEach(succeeded);
    expect(book.shown('leads', 2)['stage']).toBe('谈判阶段');
    expect(book.note('leads', 2, 'stage')).toContain('申请已提交');
    const kinds = book.history().map(({ kind, toKey }) => `${kind}:${toKey}`);
    expect(kinds).toContain(`${kindLabels.requested['zh-CN']}:won`);
  });

  test('set by a manager whom Google names is taken', () => {
    const book = openBook({ ...kept, profile: { activeUserVisible: 'domain', eventUser: 'domain' } });
    book.enter('leads', 2, { customerName: '甲公司', stage: '已成交' }).forEach(succeeded);
    expect(book.shown('leads', 2)['stage']).toBe('已成交');
  });
});

describe('closing and reopening', () => {
  test('the day of closing comes, goes with reopening, and History keeps the earlier close', () => {
    const book = openBook();
    book.enter('leads', 2, { customerName: '甲公司', stage: '成交' }).forEach(succeeded);
    expect(book.shown('leads', 2)['closedOn']).toBe('2024-03-01');
    book.enter('leads', 2, { stage: '谈判' }).forEach(succeeded);
    expect(book.shown('leads', 2)['closedOn']).toBe('');
    const closed = book.history().filter(({ column }) => column === 'closedOn');
    expect(closed.map(({ fromKey, toKey }) => [fromKey, toKey])).toEqual([
      ['', '2024-03-01'],
      ['2024-03-01', ''],
    ]);
  });

  test('a factor of the wrong outcome is refused, several of the right one are taken', () => {
    const book = openBook();
    book.enter('leads', 2, { customerName: '甲公司', stage: '成交', closeReason: '价格异议' }).forEach(succeeded);
    expect(book.shown('leads', 2)['closeReason']).toBe('');
    book.enter('leads', 2, { closeReason: '需求明确，方案匹配' }).forEach(succeeded);
    expect(book.shown('leads', 2)['closeReason']).toBe('需求明确、方案匹配');
  });
});
