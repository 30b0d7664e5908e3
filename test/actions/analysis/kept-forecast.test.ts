import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

const refresh = (book: TestBook) => succeeded(book.desk.run('refreshAnalysis'));
const kept = (book: TestBook) => book.history().filter(({ kind }) => kind === '预测');
const texts = (book: TestBook) => book.file.displayGrid(book.tab('analysis')).map(([first]) => first ?? '');

/** Thirty leads of one day of which two in three are closed three weeks later. */
function workbook(): TestBook {
  const book = openBook({ now: '2024-03-01T09:00' });
  const paste = (one: TestBook, column: string, cells: readonly string[]) =>
    one.desk.paste(
      one.tab('leads'),
      one.place('leads', 2, column),
      cells.map((cell) => [cell]),
    );
  const numbers = Array.from({ length: 30 }, (_, at) => at);
  paste(
    book,
    'customerName',
    numbers.map((at) => `客户${at}`),
  );
  paste(
    book,
    'phone',
    numbers.map((at) => `1380013${8000 + at}`),
  );
  const later = book.fork({ now: '2024-03-20T12:00' });
  paste(
    later,
    'stage',
    numbers.map((at) => ['已成交', '已流失', '初次接触'][at % 3] ?? ''),
  );
  return later;
}

describe('a forecast', () => {
  const book = workbook();
  refresh(book);

  test('is kept in History, once a day', () => {
    refresh(book);
    expect(kept(book)).toMatchObject([{ id: '2024-03-20', field: '' }]);
    expect(JSON.parse(kept(book)[0]?.toKey ?? '')).toMatchObject([
      [30, expect.any(Number), expect.any(Number), expect.any(Number)],
      [90, expect.any(Number), expect.any(Number), expect.any(Number)],
    ]);
    expect(texts(book)).toContain('预测已留存，到期后与实际成交对照。');
  });

  test('of a part of the team is not kept', () => {
    const part = book.fork({ now: '2024-03-21T12:00' });
    part.desk.type(part.tab('analysis'), 'F2', '其他');
    refresh(part);
    expect(kept(part)).toHaveLength(1);
  });

  test('is held against what came when its days are over', () => {
    const later = book.fork({ now: '2024-04-25T12:00' });
    refresh(later);
    expect(kept(later)).toHaveLength(2);
    const [told] = texts(later).filter((text) => text.startsWith('最近一次：2024-03-20 预测之后 30 天成交'));
    expect(told).toContain('实际 0。');
    expect(texts(later).some((text) => text.startsWith('已到期的 1 次预测中'))).toBe(true);
  });

  test('says what more leads would change', () => {
    expect(texts(book).some((text) => text.startsWith('假如新线索多 20%：90 天约成交'))).toBe(true);
  });

  test('leaves History whole: a check finds nothing', () => {
    const checked = book.fork();
    checked.desk.willAnswer('OK');
    succeeded(checked.desk.run('checkWorkbook'));
    expect(checked.desk.alerts.at(-1)?.message ?? '').not.toMatch(/被改|变更记录.*(改|缺)/);
  });
});
