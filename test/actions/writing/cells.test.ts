import type { Hook } from '../../../emulator/kernel/hooks';
import { inGap } from '../../helpers/in-gap';
import { recordsOf } from '../../helpers/records-of';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

const names = ['甲公司', '乙公司', '丙公司', '丁公司', '戊公司', '己公司'];
const leads = names.map((customerName, at) => ({ customerName, phone: `1380013800${at}` }));
const opened = (profile = {}): TestBook => openBook({ rows: 20, members: [{ name: '李' }], leads, profile });

const records = (book: TestBook) => recordsOf(book, 'leads', 'customerName');
/** What the rows of a column show, from the first lead on. */
const shown = (book: TestBook, column: string) => names.map((_, at) => book.shown('leads', at + 2)[column]);
const paste = (book: TestBook, column: string, texts: readonly string[]) =>
  book.desk
    .paste(
      book.tab('leads'),
      book.place('leads', 2, column),
      texts.map((text) => [text]),
    )
    .forEach(succeeded);

describe('texts of which the sheet would make something else', () => {
  const texts = ['007', 'TRUE', ' false', ' Jan 5', '上午9:00', '3-5', '(1)', 'Jan. 5', 'Tue 5 Jan'];

  test.each(texts)('%j stays a text when its hidden characters are taken out', (text) => {
    const book = opened();
    book.desk.type(book.tab('leads'), book.place('leads', 3, 'need'), `'${text}\u0000`).forEach(succeeded);
    expect(records(book)['乙公司']?.['需求描述']).toEqual({ value: text.trim(), format: '@' });
  });

  test.each(['trueblue', 'an order of 5', '下午见'])('%j needs no format for that', (text) => {
    const book = opened();
    book.desk.type(book.tab('leads'), book.place('leads', 3, 'need'), `'${text}\u0000`).forEach(succeeded);
    expect(records(book)['乙公司']?.['需求描述']).toEqual({ value: text });
  });

  test.each(['=1+1', '+86 1', "'x"])('%j is written as a text, and is no formula', (text) => {
    const book = opened();
    book.desk.type(book.tab('leads'), book.place('leads', 3, 'need'), `'${text}\u0000`).forEach(succeeded);
    expect(records(book)['乙公司']?.['需求描述']).toMatchObject({ value: text });
    expect(records(book)['乙公司']?.['需求描述']).not.toHaveProperty('formula');
  });

  test('where the columns of the tab take no formats, all the rest is written all the same', () => {
    const book = opened();
    const refuse: Hook = ({ name, phase }) =>
      name === 'RangeList.setNumberFormat' && phase === 'before'
        ? { throw: 'Typed columns take no format' }
        : undefined;
    book.world.hooks.push(refuse);
    paste(book, 'need', ["'007\u0000", "'要报价\u0000"]);
    expect(shown(book, 'need').slice(0, 2)).toEqual(['7', '要报价']);
    expect(book.world.executions.at(-1)?.ok).toBe(true);
  });
});

test('dates and times show as such, whatever formats their cells have had', () => {
  const book = opened();
  book.desk.setFormat(book.tab('leads'), 'A8:AA8', '0');
  book.enter('leads', 8, { customerName: '庚公司' }).forEach(succeeded);
  expect(book.shown('leads', 8)).toMatchObject({ registeredOn: '2024-03-01', nextContactOn: '2024-03-04' });
  const tab = book.tab('followUps');
  book.desk.setFormat(tab, 'A2:O2', '0');
  book.desk.paste(tab, book.place('followUps', 2, 'leadId'), [['LX20240301']]).forEach(succeeded);
  book.desk.type(tab, book.place('followUps', 2, 'content'), '谈过').forEach(succeeded);
  expect(book.shown('followUps', 2)['recordedAt']).toBe('2024-03-01 09:00');
});

describe('many cells in few calls', () => {
  test('the same value at scattered places goes out at once, and touches nothing between', () => {
    const book = opened();
    const before = records(book);
    paste(book, 'source', ['官网', '展会', '官网', '展会', '官网', '']);
    expect(shown(book, 'source')).toEqual(['官网表单', '展会', '官网表单', '展会', '官网表单', '']);
    const sources = Object.values(records(book)).map(({ 线索来源: source, ...others }) => [source?.value, others]);
    expect(sources.map(([source]) => source ?? null)).toEqual([
      '官网表单',
      '展会',
      '官网表单',
      '展会',
      '官网表单',
      null,
    ]);
    expect(Object.keys(before)).toEqual(Object.keys(records(book)));
  });

  test('cells between scattered ones are written again as they stand; a formula and what a person types meanwhile stay', () => {
    const book = opened();
    const [tab, at] = [book.tab('leads'), book.place('leads', 4, 'contactName')];
    book.desk.setFormula(tab, at, '="需"&"求"');
    const rows = names.map((_, row) => (row % 2 === 0 ? ["'a\u0000", `'b${row}\u0000`] : [`'x${row}`, `'y${row}`]));
    inGap(book, 5, () => book.desk.type(tab, book.place('leads', 5, 'jobTitle'), '经理'));
    for (const [from, part] of [
      [2, rows.slice(0, 2)],
      [5, rows.slice(3)],
    ] as const)
      book.desk.paste(tab, book.place('leads', from, 'contactName'), [...part]).forEach(succeeded);
    expect(shown(book, 'contactName')).toEqual(['a', 'x1', '需求', 'x3', 'a', 'x5']);
    expect(book.file.formula(tab, at)).toBe('="需"&"求"');
    expect(shown(book, 'jobTitle')).toEqual(['b0', 'y1', '', 'y3', 'b4', 'y5']);
  });

  test('over whole rows at once, with a formula among them', () => {
    const book = opened();
    const [tab, at] = [book.tab('leads'), book.place('leads', 3, 'contactName')];
    const rows = names.map((_, row) =>
      row % 2 === 0 ? [`'a${row}\u0000`, `'b${row}\u0000`] : [`'x${row}`, `'y${row}`],
    );
    rows[1] = ['="需"&"求"', "'y1"];
    book.desk.paste(tab, book.place('leads', 2, 'contactName'), rows).forEach(succeeded);
    expect(shown(book, 'contactName')).toEqual(['a0', '需求', 'a2', 'x3', 'a4', 'x5']);
    expect(book.file.formula(tab, at)).toBe('="需"&"求"');
    expect(shown(book, 'jobTitle')).toEqual(['b0', 'y1', 'b2', 'y3', 'b4', 'y5']);
  });
});

test.each([6, 7, 8, 9])('somebody gives a column the format of numbers before call %i: texts stay texts', (gap) => {
  const book = opened();
  const place = book.place('leads', 3, 'need');
  inGap(book, gap, () => book.desk.setFormat(book.tab('leads'), place, '0'));
  book.desk.type(book.tab('leads'), place, "'007\u0000").forEach(succeeded);
  book.world.hooks.length = 0;
  expect(records(book)['乙公司']?.['需求描述']?.value).toBe('007');
});

describe('a person fills the very cell that is to be written', () => {
  const meanwhile = (gap: number) => {
    const book = opened();
    const place = book.place('leads', 3, 'source');
    inGap(book, gap, () => book.desk.type(book.tab('leads'), place, '陌拜'));
    book.desk.paste(book.tab('leads'), place, [['官网'], ['官网']]).forEach(succeeded);
    book.world.hooks.length = 0;
    return book;
  };

  test.each([4, 5, 6, 10])('before call %i: what they wrote stands', (gap) => {
    expect(shown(meanwhile(gap), 'source').slice(1, 3)).toEqual(['陌拜', '官网表单']);
  });

  test('History tells what did not come about', () => {
    const conflict = meanwhile(5)
      .history()
      .filter(({ kind }) => kind === '冲突');
    expect(conflict).toMatchObject([{ id: 'LX20240301-02', column: 'source' }]);
  });
});

describe('notes', () => {
  const sources = ['乱写', '官网表单', '乱写', '官网表单', '乱写', '乱写'];
  const notes = (book: TestBook, column: string) =>
    names.map((_, at) => book.note('leads', at + 2, column).split('\n'));

  test('of many refused cells stand where they belong; those of people between and above stay', () => {
    const book = opened();
    book.desk.setNote(book.tab('leads'), book.place('leads', 3, 'source'), '别人的');
    book.desk.setNote(book.tab('leads'), book.place('leads', 4, 'source'), '我的');
    const at = book.place('leads', 2, 'source');
    book.desk.paste(
      book.tab('leads'),
      at,
      sources.map((text, index) => [`${text}${text === '乱写' ? index : ''}`]),
    );
    const found = notes(book, 'source');
    expect(found.map((lines) => lines.some((line) => line.includes('乱写')))).toEqual([
      true,
      false,
      true,
      false,
      true,
      true,
    ]);
    expect([found[1], found[2]?.[0]]).toEqual([['别人的'], '我的']);
    expect(notes(book, 'stage').flat().join('')).toBe('');
  });

  test('of scattered cells in several columns leave those of people between them alone', () => {
    const book = opened();
    for (const row of [3, 4]) book.desk.setNote(book.tab('leads'), book.place('leads', row, 'need'), `第${row}行`);
    const rows = names.map((_, at) =>
      at % 2 === 0 ? [`乱${at}`, '', '', '', '', `错${at}`] : ['', '', '', '', '', '报价'],
    );
    book.desk.paste(book.tab('leads'), book.place('leads', 2, 'source'), rows).forEach(succeeded);
    const noted = (column: string) => notes(book, column).map((lines) => lines.join('').match(/[乱错第]\d/)?.[0]);
    expect(noted('source')).toEqual(['乱0', undefined, '乱2', undefined, '乱4', undefined]);
    expect(noted('stage')).toEqual(['错0', undefined, '错2', undefined, '错4', undefined]);
    expect(noted('need')).toEqual([undefined, '第3', '第4', undefined, undefined, undefined]);
  });

  test('go where the cell is put right while another is refused, and leave the person’s own', () => {
    const book = opened();
    book.desk.setNote(book.tab('leads'), book.place('leads', 2, 'source'), '我的');
    paste(book, 'source', ['乱写', '', '乱写']);
    expect(notes(book, 'source')[2]?.join('')).toContain('乱写');
    paste(book, 'source', ['官网', '错', '展会']);
    const [first, second, third] = notes(book, 'source');
    expect(first).toEqual(['我的']);
    expect(second?.join('')).toContain('错');
    expect(third).toEqual(['']);
  });
});

test('two rows that bear the same id are told apart by what else stands in them', () => {
  const book = opened();
  book.desk.type(book.tab('leads'), 'A4', 'LX20240301-02').forEach(succeeded);
  expect(shown(book, 'leadId').slice(0, 4)).toEqual(['LX20240301', 'LX20240301-02', 'LX20240301-03', 'LX20240301-04']);
});

test.each(['Range.setValues', 'Range.setValue', 'RangeList.setValue', 'Range.setNotes'])(
  'a call of %s that fails once is made again, and nothing stands twice',
  (method) => {
    const [book, calm] = [opened(), opened()];
    let failed = 0;
    book.world.hooks.push(({ name, phase }) =>
      name === method && phase === 'before' && failed++ === 0 ? { throw: 'サービスがタイムアウトしました' } : undefined,
    );
    for (const one of [book, calm]) paste(one, 'source', ['官网', '乱写', '官网', '', '乱', '官网']);
    expect(records(book)).toEqual(records(calm));
    expect(book.history().map(({ kind, id, column, from, to }) => [kind, id, column, from, to])).toEqual(
      calm.history().map(({ kind, id, column, from, to }) => [kind, id, column, from, to]),
    );
  },
);
