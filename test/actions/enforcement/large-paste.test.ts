import { openBook, succeeded } from '../../helpers/workbook';

const COUNT = 500;

test('five hundred rows pasted over the dropdowns: History tells each of them once, what cannot be is refused and told', () => {
  const book = openBook();
  const leads = book.tab('leads');
  const rows = Array.from({ length: COUNT }, (_, index) => ['', `客户${index}`, '', '', `139${10_000_000 + index}`]);
  book.desk.paste(leads, 'A2', rows).forEach(succeeded);
  const before = book.history().length;
  const sources = Array.from({ length: COUNT }, (_, index) => [index % 10 === 0 ? `胡写${index}` : '展会']);
  book.desk.paste(leads, book.place('leads', 2, 'source'), sources, { mode: 'all' }).forEach(succeeded);
  const told = book.history().slice(before);
  const about = (kind: string) => told.filter((line) => line.kind === kind && line.column === 'source');
  const ids = book.file
    .displayGrid(leads)
    .slice(1, COUNT + 1)
    .map(([id = '']) => id);
  const isNonsense = (_id: string, index: number) => index % 10 === 0;
  expect(about('未接受').map(({ id }) => id)).toEqual(ids.filter(isNonsense));
  expect(about('修改').map(({ id }) => id)).toEqual(ids.filter((id, index) => !isNonsense(id, index)));
  expect(new Set(about('未接受').map(({ from, to }) => from + to)).size).toBe(COUNT / 10);
  expect(new Set(told.map(({ operation }) => operation)).size).toBe(1);
});
