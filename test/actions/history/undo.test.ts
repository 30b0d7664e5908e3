import { isCounted } from '../../../emulator/kernel/cost-model';
import type { Tick } from '../../../emulator/kernel/hooks';
import { remembered, toldBy } from '../../helpers/law';
import { ask, request } from '../../helpers/sidebar-calls';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';
import { smallBook, sweep } from './small-book';

const started = smallBook();

/** What both tables show, row by row, wherever a row stands; rows without anything of ours are no records. */
function records(book: TestBook): string[] {
  return (['leads', 'followUps'] as const)
    .flatMap((table) => book.file.displayGrid(book.tab(table)).slice(1))
    .map((line) => line.join(' | '))
    .filter((text) => /[^ |]/.test(text))
    .sort();
}

const idAt = (book: TestBook, row: number) => book.shown('leads', row)['leadId'] ?? '';

/** The operation that wrote History last and was no sweep. */
function lastOperation(book: TestBook): string {
  return (
    book
      .history()
      .filter(({ operation }) => operation !== '')
      .at(-1)?.operation ?? ''
  );
}

function undo(book: TestBook, operation: string, input: object = {}) {
  return ask(book.desk, 'undo', { request: request(), operation, typed: '', ...input });
}

type Act = (book: TestBook, row: number) => void;

/** Everything that is one operation of one person. */
const acts: Readonly<Record<string, Act>> = {
  'a stage': (book, row) => void book.enter('leads', row, { stage: '报价' }),
  'a won lead': (book, row) => void book.enter('leads', row, { stage: '成交' }),
  'a cleared block': (book, row) => void book.desk.clear(book.tab('leads'), `H${row}:N${row}`),
  'a pasted block': (book) =>
    void book.desk.paste(book.tab('leads'), 'H2', [
      ['展会', '新需求', '低'],
      ['官网', '另一个', '高'],
      ['展会', '', '中'],
    ]),
  'a date': (book, row) => void book.enter('leads', row, { nextContactOn: '2024-03-20' }),
  'another owner': (book, row) => void book.enter('leads', row, { owner: '赵' }),
  'pasted new rows': (book) =>
    void book.desk.paste(book.tab('leads'), 'A5', [
      ['', '丁公司', '', '', '13700137000'],
      ['', '戊公司', '', '', '13600136000'],
    ]),
  'a follow-up in the grid': (book, row) => void book.enter('followUps', 3, { leadId: idAt(book, row) }),
  'a step that is done': (book) => void book.enter('followUps', 2, { status: '已完成' }),
  'a row that is deleted': (book, row) => {
    book.desk.deleteRows(book.tab('leads'), row, 1);
    sweep(book);
  },
  'a follow-up that is deleted': (book) => {
    book.desk.deleteRows(book.tab('followUps'), 2, 1);
    sweep(book);
  },
  'a new lead at the sidebar': (book) =>
    void ask(book.desk, 'newLead', { request: request(), fields: { customerName: '侧栏', phone: '13500135000' } }),
  'a recorded follow-up': (book, row) => {
    const fields = { content: '电话', method: 'phone', contactedAt: '2024-03-01T08:30', nextStepOn: '2024-03-12' };
    const leadFields = { stage: 'needs' };
    void ask(book.desk, 'recordFollowUp', { request: request(), leadId: idAt(book, row), fields, leadFields });
  },
  'a close at the sidebar': (book, row) =>
    void ask(book.desk, 'updateLead', { request: request(), leadId: idAt(book, row), fields: { stage: 'lost' } }),
};

describe('undone, an operation is as if it had not been', () => {
  test.each(Object.keys(acts))('%s', (name) => {
    const book = started.fork();
    const before = records(book);
    const memory = remembered(book);
    acts[name]?.(book, 2);
    const after = records(book);
    expect(after).not.toEqual(before);
    const operation = lastOperation(book);
    const answer = undo(book, operation);
    expect(answer).toMatchObject({ ok: true, value: { conflicts: [] } });
    expect(records(book)).toEqual(before);
    expect(toldBy(book)).toEqual(remembered(book));
    for (const [key, { values, deletedOn }] of Object.entries(memory)) {
      if (deletedOn === '') expect(remembered(book)[key]?.values).toEqual(values);
    }
    sweep(book);
    expect(records(book)).toEqual(before);
    const taken = lastOperation(book);
    expect(undo(book, taken)).toMatchObject({ ok: true, value: { conflicts: [] } });
    expect(records(book)).toEqual(after);
    sweep(book);
    expect(records(book)).toEqual(after);
  });
});

test('two operations on one cell: the earlier one stays, and the answer names lead, field and what stands there', () => {
  const book = started.fork();
  book.enter('leads', 2, { stage: '需求' });
  const first = lastOperation(book);
  book.enter('leads', 2, { stage: '成交' });
  const before = records(book);
  const answer = undo(book, first);
  expect(answer.value.conflicts.join()).toContain('LX20240301 阶段：现在是“已成交”（之后又改过）');
  expect(book.shown('leads', 2)['stage']).toBe('已成交');
  expect(records(book)).toEqual(before);
});

test('a value that a person typed over goes on standing although the rest goes back', () => {
  const book = started.fork();
  book.desk.paste(book.tab('leads'), 'H2', [['展会', '新需求', '低']]);
  const operation = lastOperation(book);
  book.enter('leads', 2, { need: '我写的' });
  const answer = undo(book, operation);
  expect(answer.value.conflicts).toEqual([expect.stringContaining('我写的')]);
  expect(book.shown('leads', 2)).toMatchObject({ source: '官网表单', need: '我写的', grade: '高意向' });
});

test('a new lead on which a follow-up hangs stays, and the answer says why', () => {
  const book = started.fork();
  ask(book.desk, 'newLead', { request: request(), fields: { customerName: '侧栏' } });
  const operation = lastOperation(book);
  book.enter('followUps', 3, { leadId: '侧栏', content: '聊了' });
  const answer = undo(book, operation);
  expect(answer.value).toMatchObject({ rows: 0, conflicts: [expect.stringContaining('还有跟进记录属于它')] });
  expect(book.rowOf('leads', 'customerName', '侧栏')).toBe(5);
});

test('what was removed stands in History with its values, and its id is never given again', () => {
  const book = started.fork();
  const { value } = ask(book.desk, 'newLead', { request: request(), fields: { customerName: '侧栏', need: '很重要' } });
  undo(book, lastOperation(book));
  expect(book.history().some(({ id, toKey }) => id === value.leadId && toKey.includes('很重要'))).toBe(true);
  const again = ask(book.desk, 'newLead', { request: request(), fields: { customerName: '另一个' } });
  expect(again.value.leadId).not.toBe(value.leadId);
});

test('a person takes back what is their own, a manager what anybody did', () => {
  const book = started.fork();
  const li = book.open('li@example.com');
  ask(li, 'updateLead', { request: request(), leadId: idAt(book, 2), fields: { need: '李写的' } });
  const own = lastOperation(book);
  const zhao = book.open('zhao@example.com');
  const wish = { request: request(), operation: own, typed: '' };
  expect(ask(zhao, 'undo', wish)).toMatchObject({ ok: false, issues: [{ code: 'notYours' }] });
  expect(ask(li, 'operations').value.map(({ id }: { id: string }) => id)).toEqual([own]);
  expect(ask(zhao, 'operations').value).toEqual([]);
  expect(ask(li, 'undo', { ...wish, request: request() }).value.rows).toBe(1);
  expect(ask(li, 'undo', { ...wish, request: request() })).toMatchObject({ ok: false, issues: [{ code: 'undone' }] });
});

test('a lead that became somebody else’s is no longer theirs to put back', () => {
  const book = started.fork();
  const li = book.open('li@example.com');
  ask(li, 'updateLead', { request: request(), leadId: idAt(book, 2), fields: { need: '李写的' } });
  const own = lastOperation(book);
  book.enter('leads', 2, { owner: '赵' });
  const answer = ask(li, 'undo', { request: request(), operation: own, typed: '' });
  expect(answer.value).toMatchObject({ rows: 0, conflicts: [expect.stringContaining('不归你负责')] });
});

test('more than fifty rows ask for their number', () => {
  const book = started.fork();
  const many = Array.from({ length: 60 }, (_, index) => [
    '',
    `批量${index}`,
    '',
    '',
    `137${String(index).padStart(8, '0')}`,
  ]);
  book.desk.paste(book.tab('leads'), 'A5', many).forEach(succeeded);
  const operation = lastOperation(book);
  expect(ask(book.desk, 'undoPreview', { operation }).value).toMatchObject({ rows: 60, asks: 60 });
  expect(undo(book, operation)).toMatchObject({ ok: false, issues: [{ code: 'mistyped' }] });
  expect(undo(book, operation, { typed: '60' }).value.rows).toBe(60);
  expect(book.shown('leads', 5)['customerName']).toBe('');
});

test('more than fifty rows are for a manager: whoever pasted them is refused, and all of them stay', () => {
  const book = openBook({
    account: 'workspace',
    members: [{ name: '李', email: 'li@example.com' }],
    editors: ['li@example.com'],
    profile: { activeUserVisible: 'domain', eventUser: 'domain' },
  });
  const li = book.open('li@example.com');
  const many = Array.from({ length: 51 }, (_, index) => ['', `批量${index}`, '', '', `137${10_000_000 + index}`]);
  li.paste(book.tab('leads'), 'A2', many).forEach(succeeded);
  const [latest] = ask(li, 'operations').value;
  const answer = ask(li, 'undo', { request: request(), operation: latest.id, typed: '51' });
  expect(answer).toMatchObject({ ok: false, issues: [{ code: 'many' }] });
  expect(book.shown('leads', 52)['customerName']).toBe('批量50');
});

test('the same request is carried out once', () => {
  const book = started.fork();
  book.enter('leads', 2, { stage: '需求' });
  const operation = lastOperation(book);
  const twice = { request: request(), operation, typed: '' };
  expect(ask(book.desk, 'undo', twice).value.rows).toBe(1);
  const lines = book.history().length;
  expect(ask(book.desk, 'undo', twice).ok).toBe(true);
  expect(book.history()).toHaveLength(lines);
});

test('the menu takes back the last action of the person at the keyboard, and the one before it the next time', () => {
  const book = started.fork();
  const before = records(book);
  for (const need of ['第一次', '第二次']) {
    ask(book.desk, 'updateLead', { request: request(), leadId: idAt(book, 2), fields: { need } });
  }
  for (const need of ['第一次', '要系统']) {
    book.desk.willAnswer('YES');
    book.desk.willAnswer('OK');
    expect(succeeded(book.desk.run('undoLastAction')).result).toMatchObject({ rows: 1, conflicts: 0 });
    expect(book.shown('leads', 2)['need']).toBe(need);
  }
  expect(records(book)).toEqual(before);
});

test('a renamed value of a list goes back with the labels in all rows', () => {
  const book = started.fork();
  const before = records(book);
  book.configure({ 'stage:negotiation': { C: '砍价' } });
  const operation =
    book
      .history()
      .filter(({ column }) => column === 'snapshot')
      .at(-1)?.operation ?? '';
  expect(book.shown('leads', 2)['stage']).toBe('砍价');
  expect(undo(book, operation)).toMatchObject({ ok: true });
  expect(records(book)).toEqual(before);
});

test('taking over a sheet can be taken back: what was filled and rewritten goes, the rows stay', () => {
  const book = openBook({ setUp: 'no' });
  const rows = [
    ['客户名称', '电话', '线索来源', '意向等级', '阶段', '登记日期'],
    ['甲公司', '138 0013 8000', '官网', '高', '谈判', '2024-02-01'],
    ['乙公司', '139-0013-9000', '展会', '中', '需求', '2024-02-02'],
  ];
  const tab = book.file.tabNames()[0] ?? '';
  book.desk.paste(tab, 'A1', rows);
  const stood = book.file.displayGrid(tab).map((line) => line.slice(0, 6));
  book.setUp();
  const operation = book.history().find(({ kind, way }) => kind === '新增' && way === '导入')?.operation ?? '';
  expect(undo(book, operation)).toMatchObject({ ok: true });
  expect(book.file.displayGrid(tab).map((line) => line.slice(0, 6))).toEqual(stood);
});

/** A lead was added at the sidebar, and a run dies over taking it back. */
function dyingUndo(at: number): { readonly book: TestBook; readonly wish: object } {
  const book = started.fork();
  ask(book.desk, 'newLead', { request: request(), fields: { customerName: '侧栏', phone: '13500135000' } });
  const wish = { request: request(), operation: lastOperation(book), typed: '' };
  let calls = 0;
  book.world.hooks.push((tick: Tick) =>
    tick.phase === 'before' && isCounted(tick.name) && calls++ === at ? { kill: true, buffer: 'applied' } : undefined,
  );
  try {
    ask(book.desk, 'undo', wish);
  } catch {
    // The browser hears nothing of a run that dies.
  }
  book.world.hooks.length = 0;
  return { book, wish };
}

test.each([18, 20, 21, 22, 24, 26])('an undo that dies before call %i is finished by its retry', (at) => {
  const before = records(started.fork());
  const { book, wish } = dyingUndo(at);
  ask(book.desk, 'undo', wish);
  sweep(book);
  expect(records(book)).toEqual(before);
  expect(toldBy(book)).toEqual(remembered(book));
});

test.each([20, 22, 24])('where nobody tries again, what died before call %i is finished by the next sweep', (at) => {
  const before = records(started.fork());
  const { book } = dyingUndo(at);
  sweep(book);
  expect(records(book)).toEqual(before);
  expect(toldBy(book)).toEqual(remembered(book));
});
