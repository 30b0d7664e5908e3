import { kindLabels } from '../../../src/core/i18n/sheet-labels';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

function sweep(book: TestBook): void {
  book.desk.willAnswer('OK');
  succeeded(book.desk.run('checkWorkbook'));
}

function three(): TestBook {
  const book = openBook();
  book.desk
    .paste(book.tab('leads'), 'A2', [
      ['', '甲公司'],
      ['', '乙公司'],
      ['', '丙公司'],
    ])
    .forEach(succeeded);
  return book;
}

const ids = (book: TestBook, rows: readonly number[]) => rows.map((row) => book.shown('leads', row)['leadId']);

test('leads of one day are numbered in turn', () => {
  expect(ids(three(), [2, 3, 4])).toEqual(['LX20240301', 'LX20240301-02', 'LX20240301-03']);
});

test('a copied row gets an id of its own; the original keeps its id and its History', () => {
  const book = three();
  const copied = book.desk.copy(book.tab('leads'), 'A3:AA3');
  book.desk.pasteCopied(copied, book.tab('leads'), { a1: 'A5', mode: 'all' }).forEach(succeeded);
  sweep(book);
  expect(ids(book, [2, 3, 4, 5])).toEqual(['LX20240301', 'LX20240301-02', 'LX20240301-03', 'LX20240301-04']);
});

test('a copy inserted above does not take the original’s id', () => {
  const book = three();
  book.desk.insertRows(book.tab('leads'), 2, 1);
  const copied = book.desk.copy(book.tab('leads'), 'A4:AA4');
  book.desk.pasteCopied(copied, book.tab('leads'), { a1: 'A2', mode: 'all' }).forEach(succeeded);
  book.enter('leads', 2, { customerName: '新公司' }).forEach(succeeded);
  sweep(book);
  expect(ids(book, [2, 3, 4, 5])).toEqual(['LX20240301-04', 'LX20240301', 'LX20240301-02', 'LX20240301-03']);
});

test('an id typed over or cleared comes back', () => {
  const book = three();
  book.enter('leads', 3, { leadId: '我的编号' }).forEach(succeeded);
  expect(ids(book, [3])).toEqual(['LX20240301-02']);
  book.desk.clear(book.tab('leads'), 'A3').forEach(succeeded);
  expect(ids(book, [3])).toEqual(['LX20240301-02']);
  book.desk.clear(book.tab('leads'), 'A2:A4').forEach(succeeded);
  expect(ids(book, [2, 3, 4])).toEqual(['LX20240301', 'LX20240301-02', 'LX20240301-03']);
});

test('an id that was typed over another one unseen takes nothing from the row that bears it rightly', () => {
  const book = three();
  const { profile } = book.world;
  profile.dropEvents = 1;
  book.desk.type(book.tab('leads'), 'A4', 'LX20240301');
  profile.dropEvents = 0;
  book.desk.paste(book.tab('leads'), 'A2', [['LX20240301']]).forEach(succeeded);
  expect(ids(book, [2])).toEqual(['LX20240301']);
  sweep(book);
  expect(ids(book, [2, 3, 4])).toEqual(['LX20240301', 'LX20240301-02', 'LX20240301-03']);
});

test('a copy of a lead that was renamed unseen does not take its id', () => {
  const book = three();
  const { profile } = book.world;
  profile.dropEvents = 1;
  book.desk.type(book.tab('leads'), 'B4', '新名公司');
  profile.dropEvents = 0;
  book.desk.insertRows(book.tab('leads'), 2, 1);
  const copied = book.desk.copy(book.tab('leads'), 'A5:AA5');
  book.desk.pasteCopied(copied, book.tab('leads'), { a1: 'A2', mode: 'all' }).forEach(succeeded);
  sweep(book);
  expect(ids(book, [3, 4, 5])).toEqual(['LX20240301', 'LX20240301-02', 'LX20240301-03']);
  expect(ids(book, [2])).not.toEqual(['LX20240301-03']);
});

test('ids that were all cleared while nobody watched come back by the sweep', () => {
  const book = openBook({ profile: { dropEvents: 1 } });
  book.desk.paste(book.tab('leads'), 'A2', [
    ['', '甲公司'],
    ['', '乙公司'],
  ]);
  sweep(book);
  book.desk.clear(book.tab('leads'), 'A2:A3');
  sweep(book);
  expect(ids(book, [2, 3])).toEqual(['LX20240301', 'LX20240301-02']);
});

test('a deleted row is told in History, and its id never comes again', () => {
  const book = three();
  book.desk.deleteRows(book.tab('leads'), 4, 1);
  sweep(book);
  const deleted = book.history().filter(({ kind }) => kind === kindLabels.deleted['zh-CN']);
  expect(deleted).toEqual([expect.objectContaining({ id: 'LX20240301-03' })]);
  book.enter('leads', 4, { customerName: '丁公司' }).forEach(succeeded);
  expect(ids(book, [4])).toEqual(['LX20240301-04']);
});

test('two ids swapped by hand go back', () => {
  const book = three();
  book.desk.paste(book.tab('leads'), 'A2', [['LX20240301-02'], ['LX20240301']]).forEach(succeeded);
  sweep(book);
  expect(ids(book, [2, 3, 4])).toEqual(['LX20240301', 'LX20240301-02', 'LX20240301-03']);
});

test('follow-ups keep their ids through sorting, and a customer’s name becomes the lead’s id', () => {
  const book = three();
  book.enter('followUps', 2, { leadId: '乙公司', content: '聊了价格' }).forEach(succeeded);
  expect(book.shown('followUps', 2)).toMatchObject({ leadId: 'LX20240301-02', customerName: '乙公司' });
  book.enter('followUps', 3, { leadId: '没有的公司', content: 'x' }).forEach(succeeded);
  expect(book.shown('followUps', 3)['leadId']).toBe('');
  expect(book.note('followUps', 3, 'leadId')).toContain('没有的公司');
});

test('a copied follow-up is a record of its own; the original keeps its text', () => {
  const book = three();
  book.enter('followUps', 2, { leadId: '乙公司', content: '聊了价格' }).forEach(succeeded);
  const copied = book.desk.copy(book.tab('followUps'), 'A2:O2');
  book.desk.pasteCopied(copied, book.tab('followUps'), { a1: 'A3', mode: 'all' }).forEach(succeeded);
  book.enter('followUps', 3, { content: '第二次聊' }).forEach(succeeded);
  const shown = [2, 3].map((row) => book.shown('followUps', row));
  expect(shown.map(({ followUpId, content }) => [followUpId, content])).toEqual([
    ['F000001', '聊了价格'],
    ['F000002', '第二次聊'],
  ]);
  expect(book.shown('leads', 3)['followUpCount']).toBe('2');
});

test('a new customer with the name of a deleted one is a new lead', () => {
  const book = three();
  book.desk.deleteRows(book.tab('leads'), 4, 1);
  sweep(book);
  book.enter('leads', 4, { customerName: '丙公司' }).forEach(succeeded);
  expect(ids(book, [4])).toEqual(['LX20240301-04']);
});

test('the same phone as another lead’s is said at once, whichever cell tells it', () => {
  const book = three();
  book.enter('leads', 2, { phone: '13800138000' }).forEach(succeeded);
  book.enter('leads', 3, { phone: '138 0013 8000' }).forEach(succeeded);
  expect(book.note('leads', 3, 'customerName')).toContain('LX20240301');
  expect(book.desk.toasts.at(-1)?.message).toContain('甲公司');
  expect(book.note('leads', 2, 'customerName')).toBe('');
});
