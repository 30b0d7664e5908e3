import { remembered, toldBy } from '../../helpers/law';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

/** A workbook with a year of changes: notes written over, stages moved, nonsense refused. */
function old(): TestBook {
  const book = openBook({ now: '2023-03-01T09:00' });
  book.enter('leads', 2, { customerName: '甲公司', phone: '13800138000' }).forEach(succeeded);
  for (const need of ['一', '二', '三']) book.enter('leads', 2, { need }).forEach(succeeded);
  book.enter('leads', 2, { stage: '瞎写' }).forEach(succeeded);
  book.enter('leads', 2, { stage: '谈判' }).forEach(succeeded);
  book.enter('leads', 2, { stage: '报价' }).forEach(succeeded);
  const later = book.fork({ now: '2024-03-01T09:00' });
  later.enter('leads', 2, { need: '四' }).forEach(succeeded);
  later.enter('leads', 2, { need: '五' }).forEach(succeeded);
  return later;
}

function compacted(book: TestBook, answer: 'YES' | 'NO' = 'YES') {
  book.desk.willAnswer(answer);
  if (answer === 'YES') book.desk.willAnswer('OK');
  return succeeded(book.desk.run('compactHistory')).result;
}

const toldTo = (book: TestBook, column: string) =>
  book.history().flatMap((line) => (line.column === column && line.kind === '修改' ? [line.to] : []));

test('old values that were changed again go; stages, what is fresh, and what every row holds stay', () => {
  const book = old();
  const before = remembered(book);
  const stages = toldTo(book, 'stage');
  expect(compacted(book)).toMatchObject({ dropped: 3 });
  expect(toldTo(book, 'need')).toEqual(['三', '四', '五']);
  expect(toldTo(book, 'stage')).toEqual(stages);
  expect(book.history().some(({ kind }) => kind === '未接受')).toBe(false);
  expect(remembered(book)).toEqual(before);
  expect(toldBy(book)).toEqual(before);
});

test('History says that it was compacted, goes on with its numbers, and a check finds it whole', () => {
  const book = old();
  const last = Math.max(...book.history().map(({ number }) => Number(number)));
  compacted(book);
  const lines = book.history();
  expect(lines.slice(-2).map(({ kind }) => kind)).toEqual(['重新封存', '精简']);
  expect(lines.slice(-2).map(({ number }) => Number(number))).toEqual([last + 1, last + 2]);
  book.desk.willAnswer('OK');
  const { repaired } = succeeded(book.desk.run('checkWorkbook')).result as { repaired: readonly string[] };
  expect(repaired.filter((text) => text.includes('变更记录'))).toEqual([]);
});

test('without a yes nothing changes, and a second time there is nothing to do', () => {
  const book = old();
  const before = book.history();
  expect(compacted(book, 'NO')).toBeUndefined();
  expect(book.history()).toEqual(before);
  compacted(book);
  const after = book.history();
  expect(compacted(book)).toBeUndefined();
  expect(book.history()).toEqual(after);
});
