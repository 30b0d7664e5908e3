import { inGap } from '../../helpers/in-gap';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

const leads = ['甲公司', '乙公司', '丙公司'].map((customerName, at) => ({ customerName, phone: `1380013800${at}` }));

/** A tab on which somebody's scribble stands far below the leads. */
function large(): TestBook {
  const book = openBook({ rows: 20, members: [{ name: '李' }], leads });
  book.desk.insertRows(book.tab('leads'), 10, 1990);
  book.file.tab(book.tab('leads')).rows[1999] = [{ value: null }, { value: null }, { value: '备忘' }];
  return book;
}

/** The most cells that one call of a run reads. */
function largestRead(book: TestBook, work: () => unknown): number {
  let most = 0;
  book.world.hooks.push(({ phase, cells = 0 }) => {
    if (phase === 'after') most = Math.max(most, cells);
  });
  work();
  book.world.hooks.length = 0;
  return most;
}

describe('in a table too large to be read whole', () => {
  test('an edit looks at its own rows, reads few cells and comes out right', () => {
    const book = large();
    const read = largestRead(book, () => book.enter('leads', 3, { stage: '谈判', source: '乱写' }).forEach(succeeded));
    expect(read).toBeLessThan(5_000);
    expect(book.shown('leads', 3)).toMatchObject({ stage: '谈判阶段', source: '' });
    expect(book.note('leads', 3, 'source')).toContain('乱写');
  });

  test('a row at the very end is written and confirmed by itself', () => {
    const book = large();
    const read = largestRead(book, () => book.enter('leads', 1995, { customerName: '丁公司' }).forEach(succeeded));
    expect(read).toBeLessThan(5_000);
    expect(book.shown('leads', 1995)).toMatchObject({ leadId: 'LX20240301-04', stage: '初次接触' });
  });

  test.each([4, 5, 8, 9])('a sort before call %i takes stage and note along', (gap) => {
    const book = large();
    inGap(book, gap, () => book.desk.sort(book.tab('leads'), { column: 2, ascending: false, area: 'A2:AA4' }));
    book.desk.paste(book.tab('leads'), book.place('leads', 3, 'source'), [['乱写', '', '', '', '', '谈判']]);
    book.world.hooks.length = 0;
    const row = book.rowOf('leads', 'customerName', '乙公司');
    expect(book.shown('leads', row)).toMatchObject({ leadId: 'LX20240301-02', stage: '谈判阶段', source: '' });
    expect([2, 3, 4].map((one) => book.note('leads', one, 'source') !== '')).toEqual(
      [2, 3, 4].map((one) => one === row),
    );
    const others = [2, 3, 4].filter((one) => one !== row).map((one) => book.shown('leads', one)['stage']);
    expect(others).toEqual(['初次接触', '初次接触']);
  });
});
