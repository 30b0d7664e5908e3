import { remembered } from '../../helpers/law';
import { openBook, succeeded } from '../../helpers/workbook';

const names = ['甲公司', '乙公司', '丙公司'];

/** Three leads, the names of the last two merged: the second of them shows none. */
function merged() {
  const leads = names.map((customerName, at) => ({ customerName, phone: `1380013800${at}`, need: `需求${at}` }));
  const book = openBook({ rows: 12, members: [{ name: '李' }], leads });
  book.desk.merge(
    book.tab('leads'),
    `${book.place('leads', 3, 'customerName')}:${book.place('leads', 4, 'customerName')}`,
  );
  return book;
}

const remembers = (book: ReturnType<typeof merged>) =>
  Object.values(remembered(book)).map(({ values }) => [values['customerName'], values['need']]);

test('somebody types into a row of merged cells: what they hide is not taken for cleared', () => {
  const book = merged();
  book.enter('leads', 4, { need: '要快' }).forEach(succeeded);
  expect(remembers(book).map(([name]) => name)).toEqual(names);
  expect(book.shown('leads', 4)['need']).toBe('要快');
});

test('taken apart by a check, everything stands again, and what was typed is accepted', () => {
  const book = merged();
  book.enter('leads', 4, { need: '要快' }).forEach(succeeded);
  for (const reply of ['YES', 'OK'] as const) book.desk.willAnswer(reply);
  succeeded(book.desk.run('checkWorkbook'));
  expect(names.map((_name, at) => book.shown('leads', at + 2)['customerName'])).toEqual(names);
  expect(remembers(book)).toEqual([
    ['甲公司', '需求0'],
    ['乙公司', '需求1'],
    ['丙公司', '要快'],
  ]);
});

test('a row beside the merged ones is settled as ever', () => {
  const book = merged();
  book.enter('leads', 2, { need: '要快' }).forEach(succeeded);
  expect(remembers(book)[0]).toEqual(['甲公司', '要快']);
});
