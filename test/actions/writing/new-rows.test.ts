import { isCounted } from '../../../emulator/kernel/cost-model';
import { inGap } from '../../helpers/in-gap';
import { recordsOf } from '../../helpers/records-of';
import { callQuietly, request } from '../../helpers/sidebar-calls';
import { openBook, type TestBook } from '../../helpers/workbook';

const names = ['甲公司', '乙公司'];
const leads = names.map((customerName, at) => ({ customerName, phone: `1380013800${at}` }));
const opened = (rows = 12): TestBook => openBook({ rows, members: [{ name: '李' }], leads });

/** Somebody fills in the form of a new lead. */
function enterNew(book: TestBook, fields: Readonly<Record<string, string>> = {}, id = request()): void {
  callQuietly(book.desk, 'newLead', { request: id, fields: { customerName: '丙公司', ...fields } });
}

const records = (book: TestBook) => recordsOf(book, 'leads', 'customerName');
const places = (book: TestBook) => names.concat('丙公司').map((name) => book.rowOf('leads', 'customerName', name));
const height = (book: TestBook) => book.file.tab(book.tab('leads')).rows.length;

test('a new lead stands directly under the last one, filled in, and nothing else changes', () => {
  const book = opened();
  const before = records(book);
  enterNew(book, { need: '007' });
  const { 丙公司: added, ...others } = records(book);
  expect(others).toEqual(before);
  expect(added).toMatchObject({ 需求描述: { value: '007', format: '@' }, 登记日期: { format: 'yyyy-mm-dd' } });
  expect(book.shown('leads', 4)).toMatchObject({ leadId: 'LX20240301-03', stage: '初次接触', followUpCount: '0' });
  expect(height(book)).toBe(12);
});

test('the first lead of all stands under the header', () => {
  const book = openBook({ rows: 12, members: [{ name: '李' }] });
  enterNew(book);
  expect(book.rowOf('leads', 'customerName', '丙公司')).toBe(2);
});

describe('below the last lead', () => {
  test.each(['合计', '合計', '总计：', '總計', '小计', '小計', 'Total', ' subtotal 2024'])(
    'a row called %s goes down, and what it adds up stays',
    (title) => {
      const book = opened();
      book.file.tab(book.tab('leads')).rows[3] = [{ value: null }, { value: title }, { value: 'x' }];
      enterNew(book);
      expect(places(book)).toEqual([2, 3, 4]);
      expect(book.shown('leads', 5)).toMatchObject({ leadId: '', customerName: title, contactName: 'x' });
      expect(height(book)).toBe(13);
    },
  );

  test('what somebody scribbled there stays theirs, one row further down', () => {
    const book = opened();
    book.file.tab(book.tab('leads')).rows[3] = [{ value: null }, { value: null }, { value: '备忘' }];
    enterNew(book);
    expect(places(book)).toEqual([2, 3, 4]);
    expect(book.shown('leads', 5)).toMatchObject({ leadId: '', contactName: '备忘' });
  });

  test('ticked boxes further down push nobody away', () => {
    const book = opened();
    book.file.tab(book.tab('leads')).rows[8] = [{ value: null }, { value: null }, { value: false }];
    enterNew(book);
    expect(places(book)).toEqual([2, 3, 4]);
    expect(height(book)).toBe(12);
  });

  test.each([
    ['a name that only looks like a total', { B: 'X total' }],
    ['a phone number alone', { E: 13800138009 }],
    ['an id alone that is another’s', { A: 'K-7' }],
  ])('%s is a record: the new lead comes under it', (_what, cells) => {
    const book = opened();
    const line = ['A', 'B', 'C', 'D', 'E'].map((letter) => ({
      value: (cells as Record<string, string>)[letter] ?? null,
    }));
    book.file.tab(book.tab('leads')).rows[5] = line;
    enterNew(book);
    expect(places(book)).toEqual([2, 3, 7]);
  });

  test('where the tab ends rows are added, with some to spare', () => {
    const book = opened(4);
    enterNew(book);
    expect([places(book), height(book)]).toEqual([[2, 3, 4], 4]);
    enterNew(book, { customerName: '丁公司' });
    expect([book.rowOf('leads', 'customerName', '丁公司'), height(book)]).toEqual([5, 105]);
  });
});

test.each([8, 9, 10, 11])('a request whose run died before call %i gets its very row when it comes back', (call) => {
  const book = opened();
  const id = request();
  let calls = 0;
  book.world.hooks.push(({ name, phase }) =>
    phase === 'before' && isCounted(name) && calls++ === call ? { kill: true, buffer: 'applied' } : undefined,
  );
  enterNew(book, {}, id);
  book.world.hooks.length = 0;
  enterNew(book, {}, id);
  expect(places(book)).toEqual([2, 3, 4]);
  expect(book.shown('leads', 5)['leadId']).toBe('');
  expect(height(book)).toBe(12);
});

describe('somebody begins a row of their own in the row that was free a moment ago', () => {
  const gaps = Array.from({ length: 4 }, (_, index) => index + 6);
  test.each(gaps)('before call %i: both stand, each with its own', (gap) => {
    const book = opened();
    inGap(book, gap, () => book.desk.paste(book.tab('leads'), 'B4', [['丁公司', '丁']]));
    enterNew(book, { contactName: '丙' });
    book.world.hooks.length = 0;
    const found = records(book);
    expect(found['丁公司']).toMatchObject({ 联系人: { value: '丁' } });
    expect(found['丙公司']).toMatchObject({ 联系人: { value: '丙' }, 阶段: { value: '初次接触' } });
    expect(found['丙公司']?.['线索编号']?.value).not.toBe(found['丁公司']?.['线索编号']?.value);
  });
});

test.each([7, 8])(
  'somebody moves a lead into the free row before call %i: it keeps its id, and ours goes further down',
  (gap) => {
    const book = opened();
    inGap(book, gap, () => book.desk.cutRows(book.tab('leads'), 2, 1, 4));
    enterNew(book, { contactName: '丙' });
    book.world.hooks.length = 0;
    const found = records(book);
    const ids = ['甲公司', '乙公司', '丙公司'].map((name) => found[name]?.['线索编号']?.value);
    expect(ids).toEqual(['LX20240301', 'LX20240301-02', 'LX20240301-03']);
    expect(found['丙公司']).toMatchObject({ 联系人: { value: '丙' } });
  },
);
