import { inGap } from '../../helpers/in-gap';
import { memoryOf, remembered, toldBy } from '../../helpers/law';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

const names = Array.from({ length: 12 }, (_, at) => `客户${at}`);
const opened = (): TestBook =>
  openBook({ rows: 20, members: [{ name: '李' }], leads: names.map((customerName) => ({ customerName })) });

const lines = (book: TestBook, key: 'history' | 'memory') => book.file.displayGrid(book.tab(key));
const height = (book: TestBook, key: 'history' | 'memory') => book.file.tab(book.tab(key)).rows.length;

/** Cuts a tab off below its last line, but for some free ones. */
function cutOff(book: TestBook, key: 'history' | 'memory', free = 0): number {
  const last = lines(book, key).length;
  book.desk.deleteRows(book.tab(key), last + 1 + free, height(book, key) - last - free);
  return last;
}

describe('where a tab ends', () => {
  test('History grows, with lines to spare', () => {
    const book = opened();
    const last = cutOff(book, 'history');
    book.enter('leads', 3, { need: 'CRM' }).forEach(succeeded);
    expect(lines(book, 'history')).toHaveLength(last + 1);
    expect(height(book, 'history')).toBe(last + 201);
  });

  test('a last line that is free is enough', () => {
    const book = opened();
    const last = cutOff(book, 'history', 1);
    book.enter('leads', 3, { need: 'CRM' }).forEach(succeeded);
    expect([lines(book, 'history').length, height(book, 'history')]).toEqual([last + 1, last + 1]);
  });

  test('History grows once more where somebody took its last line', () => {
    const book = opened();
    const last = cutOff(book, 'history', 1);
    inGap(book, 5, () => book.desk.type(book.tab('history'), `B${last + 1}`, '我的备注'));
    book.enter('leads', 3, { stage: '谈判' }).forEach(succeeded);
    expect(lines(book, 'history')[last + 1]).toContain('谈判阶段');
  });

  test('memory grows, with rows to spare', () => {
    const book = opened();
    const last = cutOff(book, 'memory');
    book.enter('leads', 14, { customerName: '新客户' }).forEach(succeeded);
    expect(height(book, 'memory')).toBe(last + 501);
    expect(remembered(book)['L:LX20240301-13']?.values['customerName']).toBe('新客户');
  });
});

test.each([2, 3, 4])('somebody types below History before call %i: their line and ours both stand', (gap) => {
  const book = opened();
  const last = lines(book, 'history').length;
  inGap(book, gap, () => book.desk.type(book.tab('history'), `B${last + 1}`, '我的备注'));
  book.enter('leads', 3, { need: 'CRM' }).forEach(succeeded);
  const added = lines(book, 'history').slice(last);
  const found = added.map((line) => [line.includes('我的备注'), line.includes('CRM')].join());
  expect(found.sort()).toEqual(['false,true', 'true,false']);
});

test('somebody types far below History: ours come under it, numbered on', () => {
  const book = opened();
  const last = lines(book, 'history').length;
  inGap(book, 3, () => book.desk.type(book.tab('history'), `B${last + 3}`, '我的备注'));
  book.enter('leads', 3, { need: 'CRM' }).forEach(succeeded);
  const added = lines(book, 'history').slice(last);
  const at = added.findIndex((line) => line.includes('CRM'));
  expect([3, 0]).toContain(at);
  expect(added.filter((line) => line.includes('我的备注'))).toHaveLength(1);
});

test.each([5, 6])('somebody types below History while a cell is put in its form, before call %i: both stand', (gap) => {
  const book = opened();
  const last = lines(book, 'history').length;
  inGap(book, gap, () => book.desk.type(book.tab('history'), `B${last + 1}`, '我的备注'));
  book.enter('leads', 3, { stage: '谈判' }).forEach(succeeded);
  const added = lines(book, 'history').slice(last);
  expect(added.map((line) => [line.includes('我的备注'), line.includes('谈判阶段')])).toEqual([
    [true, false],
    [false, true],
  ]);
});

describe('memory', () => {
  test('of scattered leads is written in place; those between stay as they were', () => {
    const book = opened();
    const before = memoryOf(book);
    const needs = names.map((_, at) => [at % 2 === 0 ? `需求${at}` : '']);
    const keys = lines(book, 'memory').map(([key]) => key);
    book.desk.paste(book.tab('leads'), book.place('leads', 2, 'need'), needs).forEach(succeeded);
    const after = memoryOf(book);
    expect(book.last().calls.get('Range.setValues')).toBe(5);
    const changed = [...after].filter(([key, row]) => row.operation !== before.get(key)?.operation);
    expect(changed.map(([, { values }]) => values['need'])).toEqual([0, 2, 4, 6, 8, 10].map((at) => `需求${at}`));
    expect(lines(book, 'memory').map(([key]) => key)).toEqual(keys);
    expect(remembered(book)).toEqual(toldBy(book));
  });

  test('of leads that were sorted since is written as a whole all the same', () => {
    const book = opened();
    const needs = names.map((_, at) => [at % 2 === 0 ? `需求${at}` : '']);
    const keys = lines(book, 'memory').map(([key]) => key);
    book.desk.sort(book.tab('leads'), { column: 1, ascending: false });
    book.desk.paste(book.tab('leads'), book.place('leads', 2, 'need'), needs).forEach(succeeded);
    expect(book.last().calls.get('Range.setValues')).toBe(5);
    expect(lines(book, 'memory').map(([key]) => key)).toEqual(keys);
    expect(remembered(book)).toEqual(toldBy(book));
    expect([...memoryOf(book).values()].filter(({ values }) => values['need'] !== undefined)).toHaveLength(6);
  });

  test('of a lead that stands twice is the upper one', () => {
    const book = opened();
    const [, , second = []] = lines(book, 'memory');
    book.desk.paste(book.tab('memory'), `A${lines(book, 'memory').length + 1}`, [second]);
    book.enter('leads', 3, { need: 'CRM' }).forEach(succeeded);
    const [, , written, ...others] = lines(book, 'memory');
    expect(written?.[1]).toContain('CRM');
    expect(others.flat().join()).not.toContain('CRM');
  });

  test('with a blank line or one that nobody can read goes on below the last', () => {
    const book = opened();
    const count = lines(book, 'memory').length;
    book.desk.paste(book.tab('memory'), `A${count + 2}`, [['L:X', '{']]);
    book.enter('leads', 14, { customerName: '新客户' }).forEach(succeeded);
    const keys = lines(book, 'memory').map(([key]) => key);
    expect(keys.slice(count)).toEqual(['', 'L:X', 'L:LX20240301-13']);
  });
});

test('a sheet taken over: its rows are told and remembered, and what cannot be read waits in Review', () => {
  const book = openBook({ setUp: 'no' });
  const rows = [
    ['客户名称', '电话', '阶段', '我们的列'],
    ['甲', '13800138000', '奇怪阶段', '1'],
    ['乙', '13800138001', '报价', '2'],
    ['丙', '13800138002', '更怪', '3'],
  ];
  book.desk.paste(book.file.tabNames()[0] ?? '', 'A1', rows, { mode: 'values' });
  book.setUp();
  const stages = [2, 3, 4].map((row) => book.shown('leads', row)['stage']);
  expect(stages).toEqual(['初次接触', '方案讨论', '初次接触']);
  expect(book.review().map(({ id, text }) => [id, text])).toEqual([
    [book.shown('leads', 2)['leadId'], '奇怪阶段'],
    [book.shown('leads', 4)['leadId'], '更怪'],
  ]);
  expect(Object.values(remembered(book)).map(({ values }) => values['customerName'])).toEqual(['甲', '乙', '丙']);
  expect(remembered(book)).toEqual(toldBy(book));
});
