import { openBook, type TestBook } from '../../helpers/workbook';

const names = ['甲公司', '乙公司', '丙公司', '丁公司', '戊公司'];

function named(book: TestBook): Record<string, string> {
  const rows = names.map((_, at) => book.shown('leads', at + 2));
  return Object.fromEntries(rows.map(({ leadId = '', customerName = '' }) => [leadId, customerName]));
}

test('names sorted alone: a whole follow-up pasted afterwards, customer and all, takes nothing for a new name', () => {
  const leads = names.map((customerName, at) => ({ customerName, phone: `1380013800${at}` }));
  const book = openBook({ rows: 20, members: [{ name: '李' }], leads });
  const right = named(book);
  book.desk.sort(book.tab('leads'), { column: 2, ascending: false, area: 'B2:B6' });
  const headers = book.file.displayGrid(book.tab('followUps'))[0] ?? [];
  const said: Readonly<Record<string, string>> = { 线索编号: 'LX20240301-02', 沟通内容: '谈价格' };
  book.desk.paste(book.tab('followUps'), 'A2', [headers.map((header) => said[header] ?? '')]);
  expect(book.history().filter(({ column, kind }) => column === 'customerName' && kind !== '新增')).toEqual([]);
  book.desk.run('checkWorkbook');
  expect(named(book)).toEqual(right);
});
