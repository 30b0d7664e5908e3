import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

const rows = (count: number): string[][] =>
  Array.from({ length: count }, (_, index) => ['', `客户${index}`, '', '', `138${String(index).padStart(8, '0')}`]);

/** A workbook whose History has filled a block, and nothing else going on. */
function longBook(): TestBook {
  const book = openBook({ members: [{ name: '李', email: 'li@example.com' }] });
  book.desk.paste(book.tab('leads'), 'A2', rows(1010)).forEach(succeeded);
  check(book);
  return book;
}

function check(book: TestBook): readonly string[] {
  book.desk.willAnswer('OK');
  const summary = succeeded(book.desk.run('checkWorkbook')).result as { repaired: readonly string[] };
  return summary.repaired.filter((text) => text.includes('变更记录'));
}

const seals = (book: TestBook): { blocks: string[]; offset: number } => {
  const text = [...book.file.documentProperties]
    .filter(([key]) => key.startsWith('history.'))
    .sort()
    .map(([, piece]) => piece)
    .join('');
  return JSON.parse(text.replace(/^\d+:/, '')) as { blocks: string[]; offset: number };
};

const sealed = longBook();

const numbers = (book: TestBook): number[] => book.history().map(({ number }) => Number(number));

test('lines are numbered in the order of writing, and every full block has a seal of its own', () => {
  const book = sealed.fork();
  expect(numbers(book)).toEqual(Array.from({ length: numbers(book).length }, (_, index) => index + 1));
  const { blocks } = seals(book);
  expect(blocks).toEqual([expect.stringMatching(/^1000:[\w-]{24}$/)]);
});

test('an untouched History is found in order', () => {
  expect(check(sealed.fork())).toEqual([]);
});

test('a changed cell of a sealed block is found, its rows are named and nothing is taken back', () => {
  const book = sealed.fork();
  book.desk.paste(book.tab('history'), 'C700', [['某人']]);
  expect(check(book)).toEqual([
    '变更记录第 2–1001 行之间有内容被改动，与封存时不同。现有内容都保留。要看以前的内容，请恢复一份备份，或看“文件 → 版本记录”。',
  ]);
  expect(book.file.display(book.tab('history'), 'C700')).toBe('某人');
});

test('what a manager has been told is sealed as it stands; the line that says so stays', () => {
  const book = sealed.fork();
  book.desk.paste(book.tab('history'), 'C700', [['某人']]);
  check(book);
  expect(check(book)).toEqual([]);
  const line = book.history().find(({ kind }) => kind === '重新封存');
  expect(line?.to).toContain('第 2–1001 行');
});

test('deleted lines are named by their numbers, and after the check every line has one of its own again', () => {
  const book = sealed.fork();
  book.desk.deleteRows(book.tab('history'), 5, 3);
  book.enter('leads', 2, { stage: '谈判' }).forEach(succeeded);
  expect(check(book)).toEqual([
    '变更记录缺少 3 行（序号 4–6）。线索和跟进的内容不受影响。要看以前的内容，请恢复一份备份，或看“文件 → 版本记录”。',
  ]);
  expect(new Set(numbers(book)).size).toBe(numbers(book).length);
  expect(book.history().find(({ column, toKey }) => column === 'stage' && toKey === 'negotiation')).toBeDefined();
  expect(check(book)).toEqual([]);
});

test('a sorted History is put back into the order of writing, and what came after the sort stands last', () => {
  const book = sealed.fork();
  const before = book.history();
  book.desk.sort(book.tab('history'), { column: 6, ascending: false });
  expect(numbers(book)).not.toEqual(before.map(({ number }) => Number(number)));
  book.enter('leads', 2, { stage: '谈判' }).forEach(succeeded);
  expect(check(book)).toEqual(['变更记录被排过序，已按写入顺序放回']);
  expect(book.history().slice(0, before.length)).toEqual(before);
  expect(check(book)).toEqual([]);
});

test('a note that a person wrote below the log stays, and the log goes on under it', () => {
  const book = sealed.fork();
  const row = book.history().length + 2;
  book.desk.type(book.tab('history'), `B${row}`, '我的备注');
  book.enter('leads', 2, { stage: '谈判' }).forEach(succeeded);
  expect(book.file.display(book.tab('history'), `B${row}`)).toBe('我的备注');
  expect(check(book)).toEqual([`变更记录第 ${row} 行不是线索簿写的。现有内容都保留。不需要的话可以删除。`]);
  expect(new Set(numbers(book)).size).toBe(numbers(book).length);
});

test('a row that was copied is found as standing twice', () => {
  const book = sealed.fork();
  const line = book.file.displayGrid(book.tab('history'))[9] ?? [];
  const row = book.history().length + 2;
  book.desk.paste(book.tab('history'), `A${row}`, [line]);
  expect(check(book).join()).toContain('重复的行（序号 9）');
});

describe('a History of a few lines', () => {
  const LI = 'li@example.com';

  const few = ((): TestBook => {
    const book = openBook({ members: [{ name: '李', email: LI }], editors: [LI] });
    book.enter('leads', 2, { customerName: '甲公司', phone: '13800138000' });
    for (const stage of ['报价', '谈判', '报价']) book.enter('leads', 2, { stage });
    return book;
  })();
  const lines = few.history().length;

  /** The hour of the mails goes by, and another, in which the clock trigger sweeps and seals. */
  function swept(): TestBook {
    const book = few.fork({ now: '2024-03-01T11:00' });
    hour(book);
    hour(book);
    return book;
  }

  function hour(book: TestBook): void {
    const [clock] = book.file.triggers.filter(({ kind }) => kind === 'clock');
    if (clock === undefined) throw new Error('There is no clock trigger');
    succeeded(book.world.fire(book.file, clock)[0]);
    book.world.passTime(3_600_000);
  }

  test('is found in order, however many hours and checks go by', () => {
    expect(lines).toBeLessThan(20);
    const book = swept();
    expect(check(book)).toEqual([]);
    book.enter('leads', 2, { stage: '谈判' });
    hour(book);
    hour(book);
    expect(check(book)).toEqual([]);
    expect(check(book)).toEqual([]);
  });

  test('who is said to have done something was changed: found, and the hours between seal nothing over it', () => {
    const book = swept();
    book.open(LI).paste(book.tab('history'), 'C3', [['别人']]);
    for (const stage of ['谈判', '报价']) {
      book.enter('leads', 2, { stage });
      hour(book);
    }
    expect(check(book)).toEqual([expect.stringContaining('之间有内容被改动，与封存时不同')]);
    expect(book.history().find(({ kind }) => kind === '重新封存')?.to).toContain('之间有内容被改动');
    expect(check(book)).toEqual([]);
  });

  test('a line that was deleted is found by its number, also after others were written', () => {
    const book = swept();
    book.open(LI).deleteRows(book.tab('history'), lines, 1);
    book.enter('leads', 2, { stage: '谈判' });
    hour(book);
    expect(check(book)).toEqual([expect.stringContaining(`缺少 1 行（序号 ${lines - 1}）`)]);
    expect(new Set(numbers(book)).size).toBe(numbers(book).length);
    expect(check(book)).toEqual([]);
  });

  test('the last lines deleted are found as well', () => {
    const book = swept();
    book.open(LI).deleteRows(book.tab('history'), lines, 2);
    expect(check(book).join()).toContain(`缺少 2 行（序号 ${lines - 1}–${lines}）`);
  });

  test('a line deleted before any hour has sealed it leaves a gap in the numbers', () => {
    const book = few.fork();
    book.open(LI).deleteRows(book.tab('history'), lines - 1, 1);
    expect(check(book)).toEqual([expect.stringContaining(`缺少 1 行（序号 ${lines - 2}）`)]);
    expect(check(book)).toEqual([]);
  });

  test('whoever is no manager hears of it and seals nothing: the next check says it again', () => {
    const book = swept();
    const li = book.open(LI);
    li.paste(book.tab('history'), 'C3', [['别人']]);
    li.willAnswer('OK');
    succeeded(li.run('checkWorkbook'));
    expect(li.alerts.at(-1)?.message).toContain('之间有内容被改动');
    hour(book);
    expect(check(book)).toEqual([expect.stringContaining('之间有内容被改动')]);
  });

  test('a sorted History, a row put in and a note below it are no loss', () => {
    const book = swept();
    book.desk.insertRows(book.tab('history'), 4, 1);
    book.enter('leads', 2, { stage: '谈判' });
    hour(book);
    expect(check(book)).toEqual([]);
    const sorted = swept();
    sorted.desk.sort(sorted.tab('history'), { column: 6, ascending: false });
    sorted.enter('leads', 2, { stage: '谈判' });
    hour(sorted);
    expect(check(sorted)).toEqual(['变更记录被排过序，已按写入顺序放回']);
    expect(check(sorted)).toEqual([]);
    book.desk.type(book.tab('history'), `B${book.history().length + 9}`, '我的备注');
    book.enter('leads', 2, { stage: '报价' });
    hour(book);
    expect(check(book)).toEqual([expect.stringContaining('不是线索簿写的')]);
  });
});
