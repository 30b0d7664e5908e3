import { isCounted } from '../../../emulator/kernel/cost-model';
import type { Tick } from '../../../emulator/kernel/hooks';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

/** Runs a person's action once, before the n-th counted call of the next handler; tells whether there was such a call. */
function inGap(book: TestBook, gap: number, action: () => void): { happened: boolean } {
  const state = { happened: false };
  let calls = 0;
  book.world.hooks.push((tick: Tick) => {
    if (state.happened || tick.phase !== 'before' || !isCounted(tick.name) || calls++ < gap) return;
    state.happened = true;
    action();
  });
  return state;
}

const names = ['甲公司', '乙公司', '丙公司', '丁公司', '戊公司'];

function withLeads(): TestBook {
  const book = openBook({ members: [{ name: '李' }, { name: '赵' }] });
  const rows = names.map((name, index) => ['', name, `联系人${index}`, '', `1380013800${index}`]);
  for (const run of book.desk.paste(book.tab('leads'), 'A2', rows)) succeeded(run);
  return book;
}

/** What stands in a column, by customer. */
function byCustomer(book: TestBook, column: string): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const row = book.rowOf('leads', 'customerName', name);
      return [name, row === 0 ? '' : (book.shown('leads', row)[column] ?? '')];
    }),
  );
}

const everywhere = (text: string): Record<string, string> => Object.fromEntries(names.map((name) => [name, text]));

function sweep(book: TestBook): void {
  book.desk.willAnswer('OK');
  succeeded(book.desk.run('checkWorkbook'));
}

const gaps = Array.from({ length: 12 }, (_, gap) => gap + 1);

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
