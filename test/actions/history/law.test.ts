import fc from 'fast-check';
import { isCounted } from '../../../emulator/kernel/cost-model';
import type { Tick } from '../../../emulator/kernel/hooks';
import { remembered, toldBy } from '../../helpers/law';
import { ask, request } from '../../helpers/sidebar-calls';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

/** A small team's workbook: three leads in different stages, two follow-ups. */
function start(): TestBook {
  const book = openBook({
    members: [
      { name: '李', email: 'li@example.com' },
      { name: '赵', email: 'zhao@example.com' },
    ],
  });
  const leads = [
    ['', '甲公司', '', '', '13800138000', '', '', '官网', '要系统', '高', '10万', '', '谈判', '李'],
    ['', '乙公司', '', '', '13900139000', '', '', '展会', '', '中', '', '', '需求', '赵'],
    ['', '丙公司', '', '', '', 'c@example.com', '', '瞎写', '', '', '', '', '成交', ''],
  ];
  book.desk.paste(book.tab('leads'), 'A2', leads).forEach(succeeded);
  book.enter('followUps', 2, { leadId: '甲公司', content: '聊了', nextStepOn: '2024-03-09' });
  book.enter('followUps', 3, { leadId: '乙公司', content: '发了资料' });
  return book;
}

const started = start();
const idAt = (book: TestBook, row: number) => book.shown('leads', row)['leadId'] ?? '';

function sweep(book: TestBook): void {
  book.desk.willAnswer('OK');
  succeeded(book.desk.run('checkWorkbook'));
}

/** The mails of the morning go first: the hour after them sweeps. */
function hours(book: TestBook): void {
  const clock = book.file.triggers.find(({ kind }) => kind === 'clock');
  if (clock === undefined) throw new Error('No clock trigger is installed');
  for (let hour = 0; hour < 2; hour++) {
    book.world.passTime(3_600_000);
    book.world.fire(book.file, clock).forEach(succeeded);
  }
}

type Act = (book: TestBook, row: number) => void;

/** What people do, each with one number that chooses the row. */
const acts: Readonly<Record<string, Act>> = {
  stage: (book, row) => void book.enter('leads', row, { stage: '报价' }),
  won: (book, row) => void book.enter('leads', row, { stage: '成交' }),
  nonsense: (book, row) => void book.enter('leads', row, { stage: '瞎写', phone: 'abc' }),
  clear: (book, row) => void book.desk.clear(book.tab('leads'), `H${row}:N${row}`),
  unnamed: (book, row) => void book.desk.clear(book.tab('leads'), `A${row}:G${row}`),
  newRow: (book, row) => void book.enter('leads', row + 3, { customerName: `新客户${row}`, source: '官网' }),
  longText: (book, row) => void book.enter('leads', row, { need: '长'.repeat(49_900) }),
  copy: (book, row) => {
    const line = book.file.displayGrid(book.tab('leads'))[row - 1] ?? [];
    book.desk.paste(book.tab('leads'), `A${row + 4}`, [line]);
  },
  remove: (book, row) => void book.desk.deleteRows(book.tab('leads'), row, 1),
  undo: (book) => void book.desk.undo(),
  unseen: (book, row) => {
    const dies = (tick: Tick) => (tick.phase === 'before' ? ({ kill: true, buffer: 'dropped' } as const) : undefined);
    book.world.hooks.push(dies);
    book.enter('leads', row, { notes: `没人看见 ${row}` });
    book.world.hooks.length = 0;
  },
  contact: (book, row) => void book.enter('followUps', row + 2, { leadId: idAt(book, 2), content: `第 ${row} 次` }),
  contactGone: (book, row) => void book.desk.deleteRows(book.tab('followUps'), row, 1),
  sort: (book, row) => void book.desk.sort(book.tab('leads'), { column: row, ascending: row % 2 === 0 }),
  newLead: (book, row) =>
    void ask(book.desk, 'newLead', { request: request(), fields: { customerName: `侧栏${row}` } }),
  record: (book, row) => {
    const fields = { content: '电话', method: 'phone', nextStepOn: '2024-03-20' };
    void ask(book.desk, 'recordFollowUp', { request: request(), leadId: idAt(book, row), fields, leadFields: {} });
  },
  hours,
};

test('after a sweep History tells what memory holds, whatever people did, and nothing had to be taken back', () => {
  const step = fc.record({ act: fc.constantFrom(...Object.keys(acts)), row: fc.integer({ min: 2, max: 5 }) });
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 9 }), (steps) => {
      const book = started.fork();
      for (const { act, row } of steps) acts[act]?.(book, row);
      hours(book);
      expect(toldBy(book)).toEqual(remembered(book));
      expect(book.history().filter(({ kind }) => kind === '未发生')).toEqual([]);
    }),
    { numRuns: 12, seed: 20240301 },
  );
});

const calls: Readonly<Record<string, (book: TestBook, name: string) => void>> = {
  newLead: (book, name) => void ask(book.desk, 'newLead', { request: name, fields: { customerName: '丁公司' } }),
  recordFollowUp: (book, name) => {
    const fields = { content: '电话', method: 'phone', nextStepOn: '2024-03-20' };
    void ask(book.desk, 'recordFollowUp', {
      request: name,
      leadId: idAt(book, 2),
      fields,
      leadFields: { stage: 'won' },
    });
  },
};

function killed(call: string, at: number, buffer: 'applied' | 'dropped'): TestBook {
  const book = started.fork();
  book.desk.run('showSidebar');
  let count = 0;
  book.world.hooks.push((tick: Tick) =>
    tick.phase === 'before' && isCounted(tick.name) && count++ === at ? { kill: true, buffer } : undefined,
  );
  try {
    calls[call]?.(book, 'request-kill');
  } catch {
    // The browser hears nothing of a run that dies.
  }
  book.world.hooks.length = 0;
  return book;
}

describe.each(Object.keys(calls))('%s that dies', (call) => {
  test.each([4, 6, 7, 8, 9, 10, 12, 14])('before call %i: the next hour makes History true again', (at) => {
    const book = killed(call, at, 'applied');
    hours(book);
    expect(toldBy(book)).toEqual(remembered(book));
  });

  test('and is tried again after the sweep took it back is told anew', () => {
    for (const at of [7, 8, 9, 10]) {
      const book = killed(call, at, 'dropped');
      hours(book);
      calls[call]?.(book, 'request-kill');
      hours(book);
      expect(toldBy(book)).toEqual(remembered(book));
    }
  });
});

test('what was meant and never came about is taken back under the name of the operation that meant it', () => {
  const books = [6, 7, 8, 9].map((at) => killed('newLead', at, 'applied'));
  books.forEach(hours);
  const taken = books.flatMap((book) => book.history().filter(({ kind }) => kind === '未发生'));
  expect(taken.length).toBeGreaterThan(0);
  expect(new Set(taken.map(({ operation }) => operation))).toEqual(new Set(['request-kill']));
});

test('a row that came back says so, and its values are those of before', () => {
  const book = started.fork();
  const line = book.file.displayGrid(book.tab('leads'))[2] ?? [];
  book.desk.deleteRows(book.tab('leads'), 3, 1);
  sweep(book);
  book.desk.paste(book.tab('leads'), 'A5', [line]).forEach(succeeded);
  sweep(book);
  expect(book.history().map(({ kind }) => kind)).toEqual(expect.arrayContaining(['行已删除', '行已恢复']));
  expect(toldBy(book)).toEqual(remembered(book));
});

test('a History tab that somebody deleted begins with every record as it stands', () => {
  const book = started.fork();
  book.desk.deleteTab(book.tab('history'));
  book.setUp();
  sweep(book);
  expect(toldBy(book)).toEqual(remembered(book));
});

test('a value of 50,000 characters is in History as it is', () => {
  const book = started.fork();
  book.enter('leads', 2, { need: '长'.repeat(50_000) }).forEach(succeeded);
  sweep(book);
  expect(book.history().some(({ toKey }) => toKey === '长'.repeat(50_000))).toBe(true);
  expect(toldBy(book)).toEqual(remembered(book));
});
