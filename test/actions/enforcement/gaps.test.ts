import { inGap } from '../../helpers/in-gap';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

const names = ['甲公司', '乙公司', '丙公司', '丁公司', '戊公司'];

const withLeads = (): TestBook =>
  openBook({
    rows: 20,
    members: [{ name: '李' }, { name: '赵' }],
    leads: names.map((customerName, index) => ({
      customerName,
      contactName: `联系人${index}`,
      phone: `1380013800${index}`,
    })),
  });

/** What stands in a column, by customer. */
function byCustomer(book: TestBook, column: string): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const row = book.rowOf('leads', 'customerName', name);
      return [name, row === 0 ? '' : (book.shown('leads', row)[column] ?? '')];
    }),
  );
}

function note(book: TestBook, [customer, column]: readonly [string, string], text: string): void {
  const row = book.rowOf('leads', 'customerName', customer);
  book.desk.setNote(book.tab('leads'), book.place('leads', row, column), text);
}

function noteOf(book: TestBook, customer: string, column: string): string {
  return book.note('leads', book.rowOf('leads', 'customerName', customer), column);
}

const everywhere = (text: string): Record<string, string> => Object.fromEntries(names.map((name) => [name, text]));

function sweep(book: TestBook): void {
  book.desk.willAnswer('OK');
  succeeded(book.desk.run('checkWorkbook'));
}

const gaps = Array.from({ length: 11 }, (_, gap) => gap + 1);

describe.each(gaps)('a person acts before call %i of the handler', (gap) => {
  test('sorts the rows: stage, refused text and note stand with their own lead, and no other changes', () => {
    const book = withLeads();
    const ids = byCustomer(book, 'leadId');
    const state = inGap(book, gap, () => book.desk.sort(book.tab('leads'), { column: 2, ascending: false }));
    const rows = [['不知道', '要报价', '', '', '', '谈判']];
    book.desk.paste(book.tab('leads'), book.place('leads', 3, 'source'), rows).forEach(succeeded);
    book.world.hooks.length = 0;
    sweep(book);
    expect(byCustomer(book, 'leadId')).toEqual(ids);
    expect(byCustomer(book, 'stage')).toEqual({ ...everywhere('初次接触'), 乙公司: '谈判阶段' });
    expect(byCustomer(book, 'source')).toEqual(everywhere(''));
    const noted = names.filter(
      (name) => book.note('leads', book.rowOf('leads', 'customerName', name), 'source') !== '',
    );
    expect(noted).toEqual(['乙公司']);
    expect(state.happened).toBe(true);
  });

  test.each<[string, (book: TestBook) => unknown]>([
    ['sorts', (book) => book.desk.sort(book.tab('leads'), { column: 2, ascending: false })],
    ['deletes a row above', (book) => book.desk.deleteRows(book.tab('leads'), 2, 1)],
    ['inserts rows above', (book) => book.desk.insertRows(book.tab('leads'), 2, 3)],
    ['inserts a column', (book) => book.desk.insertColumns(book.tab('leads'), 3, 1)],
    ['deletes a column', (book) => book.desk.deleteColumns(book.tab('leads'), 4, 1)],
  ])('%s: every note that a person wrote stays with its own cell', (_name, act) => {
    const book = withLeads();
    for (const name of names) note(book, [name, 'source'], `${name}的批注`);
    note(book, ['丁公司', 'need'], '别处的批注');
    inGap(book, gap, () => act(book));
    book.desk.type(book.tab('leads'), book.place('leads', 4, 'source'), '不知道');
    book.world.hooks.length = 0;
    const left = names.filter((name) => book.rowOf('leads', 'customerName', name) > 0);
    expect(left.map((name) => noteOf(book, name, 'source').split('\n')[0])).toEqual(
      left.map((name) => `${name}的批注`),
    );
    expect(noteOf(book, '丁公司', 'need')).toBe('别处的批注');
  });

  test('inserts a column on the left: nothing lands in a wrong column', () => {
    const book = withLeads();
    inGap(book, gap, () => book.desk.insertColumns(book.tab('leads'), 2, 1));
    book.enter('leads', 3, { stage: '谈判' }).forEach(succeeded);
    book.world.hooks.length = 0;
    sweep(book);
    const row = book.rowOf('leads', 'customerName', '乙公司');
    expect(book.shown('leads', row)).toMatchObject({ stage: '谈判阶段', contactName: '联系人1', phone: '13800138001' });
    expect(book.file.displayGrid(book.tab('leads')).map((line) => line[1])).toEqual(['', '', '', '', '', '']);
  });

  test('types into another cell of the row: the text stays', () => {
    const book = withLeads();
    inGap(book, gap, () => book.desk.type(book.tab('leads'), book.place('leads', 3, 'need'), '新需求'));
    book.enter('leads', 3, { stage: '谈判' }).forEach(succeeded);
    book.world.hooks.length = 0;
    sweep(book);
    expect(book.shown('leads', 3)).toMatchObject({ stage: '谈判阶段', need: '新需求' });
  });
});
