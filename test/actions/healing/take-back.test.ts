import { isCounted } from '../../../emulator/kernel/cost-model';
import type { Tick } from '../../../emulator/kernel/hooks';
import { ask, request } from '../../helpers/sidebar-calls';
import { unseen } from '../../helpers/unseen';
import { succeeded, type TestBook } from '../../helpers/workbook';
import { damages } from './damages';
import { check, logicalTable, scene } from './scene';
import { structureOf } from './structure-of';

const LEADS = '线索登记表';

/** Damage by its name, and the repairs of it that go back; a tab that was made again goes by hand alone. */
const returning: Readonly<Record<string, readonly string[]>> = {
  'a column of ours deleted': ['leads.columns'],
  'five columns deleted': ['leads.columns'],
  'the id column deleted': ['leads.columns', 'followUps.dropdowns'],
  'the name column deleted': ['leads.columns'],
  'a header blanked': ['leads.headers'],
  'a header overwritten by that of another column': ['leads.headers'],
  'all headers cleared, those of the team too': ['leads.headers'],
  'two headers swapped': ['leads.headers'],
  'two headers swapped, and the hourly run before anybody checks': ['leads.headers'],
  'a column copied beside itself, header and all': ['leads.headers'],
  'a header pushed down, and the clock before anybody checks': [
    ...['leads.headerRow', 'leads.formats', 'leads.dropdowns', 'leads.frozen', 'followUps.dropdowns'],
  ],
  'three rows with a title inserted above the header': [
    ...['leads.headerRow', 'leads.formats', 'leads.dropdowns', 'leads.frozen', 'followUps.dropdowns'],
  ],
  'the header sorted into the data': ['leads.headerRow', 'leads.dropdowns', 'leads.frozen', 'followUps.dropdowns'],
  'the header row deleted': ['leads.headerRow', 'leads.headers', 'leads.frozen'],
  'the frozen row gone': ['leads.frozen'],
  'rows cut and pasted far below': ['leads.formats', 'leads.dropdowns'],
  'dropdowns wiped by a paste from outside': ['leads.dropdowns'],
  'a dropdown replaced by that of another column': ['leads.dropdowns'],
  'dates shown as numbers': ['leads.formats'],
  'the text format of phones and budgets lost': ['leads.formats'],
  'a formula that reaches outside, turned into text': ['leads.formulas'],
  'formulas in place of ids': ['leads.formats', 'leads.formulas'],
  'a formula in a column that the add-on fills': ['leads.formulas'],
  'memory shown': ['memory.hidden'],
};

/** Repairs that History tells of, those alone that can go back. */
function noted(book: TestBook): string[] {
  const lines = book
    .history()
    .filter(({ kind, column, fromKey }) => kind === '修复' && column !== '' && fromKey !== '');
  return lines.map(({ id, column }) => `${id}.${column}`);
}

/** The menu's one click and its yes. */
function takeBack(book: TestBook): unknown {
  book.desk.willAnswer('YES');
  book.desk.willAnswer('OK');
  return succeeded(book.desk.run('undoLastAction')).result;
}

function hour(book: TestBook): void {
  const clock = book.file.triggers.find(({ kind }) => kind === 'clock');
  if (clock !== undefined) book.world.fire(book.file, clock);
}

const lastMessage = (book: TestBook) => book.desk.alerts.at(-1)?.message ?? '';

describe('what a check has repaired goes back as it was, told in History:', () => {
  test.each(Object.entries(returning))('%s', (name, parts) => {
    const book = scene();
    const found = damages.find((damage) => damage.name === name);
    found?.damage(book);
    const damaged = structureOf(book);
    expect(check(book, found?.answers).message).toContain('撤销我的上一步');
    expect(noted(book)).toEqual(parts);
    expect(takeBack(book)).toMatchObject({ conflicts: 0 });
    expect(structureOf(book)).toEqual(damaged);
    expect(book.history().some(({ kind }) => kind === '撤销')).toBe(true);
  });
});

describe('what was taken back', () => {
  const repaired = scene();
  unseen(repaired, () => repaired.desk.type(LEADS, repaired.place('leads', 1, 'source'), '需求描述'));
  check(repaired);
  takeBack(repaired);
  const headers = (book: TestBook) => book.file.displayGrid(LEADS)[0] ?? [];

  test('is not put right again by the clock', () => {
    const book = repaired.fork();
    hour(book);
    expect(structureOf(book)).toEqual(structureOf(repaired));
  });

  test('is asked about by the next check, and no leaves all as it is: nothing can be read under that header', () => {
    const book = repaired.fork();
    check(book, ['NO']);
    expect(lastMessage(book)).toContain('曾被撤销：线索登记表（表头）');
    expect(structureOf(book)).toEqual(structureOf(repaired));
  });

  test('is put right once a person says yes, and no further check asks', () => {
    const book = repaired.fork();
    expect(check(book, ['YES']).message).toContain('线索登记表（表头）');
    expect(headers(book).filter((header) => header === '线索来源')).toHaveLength(1);
    expect(check(book).message).not.toContain('曾被撤销');
  });

  test('stays undone without being in the way where Leadbook can do without it', () => {
    const book = scene();
    book.file.tab(LEADS).frozenRows = 0;
    check(book);
    takeBack(book);
    const { message } = check(book, ['NO']);
    expect(message).toContain('检查了');
    expect(message).toContain('曾被撤销：线索登记表（冻结表头）');
    expect(book.file.tab(LEADS).frozenRows).toBe(0);
  });
});

describe('what somebody has changed since stays as it is, and is named:', () => {
  test('a header that bears another name by now', () => {
    const book = scene();
    unseen(book, () => book.desk.clear(LEADS, book.place('leads', 1, 'need')));
    check(book);
    const at = book.place('leads', 1, 'need');
    unseen(book, () => book.desk.type(LEADS, at, '客户想要'));
    expect(takeBack(book)).toMatchObject({ conflicts: 1 });
    expect(lastMessage(book)).toContain('线索登记表（表头）');
    expect(book.file.display(LEADS, at)).toBe('客户想要');
  });

  test('a column made again in which somebody has written', () => {
    const book = scene();
    book.desk.deleteColumns(LEADS, 9, 1);
    expect(check(book).message).toContain('补回');
    book.enter('leads', 3, { source: '展会' });
    const { id } = ask(book.desk, 'operations').value.find(({ text }: { text: string }) => text.includes('补回'));
    expect(ask(book.desk, 'undoPreview', { operation: id }).value.text).toContain('将撤销修复');
    const done = ask(book.desk, 'undo', { request: request(), operation: id, typed: '' });
    expect(done.value.text).toContain('保持现状');
    expect(book.shown('leads', 3)['source']).toBe('展会');
  });

  test('a dropdown that a person has made their own', () => {
    const book = scene();
    const at = book.place('leads', 2, 'source');
    book.desk.paste(LEADS, at, [['展会']], { mode: 'all' });
    check(book);
    const copied = book.desk.copy(LEADS, book.place('leads', 2, 'grade'));
    unseen(book, () => book.desk.pasteCopied(copied, LEADS, { a1: at, mode: 'all' }));
    expect(takeBack(book)).toMatchObject({ conflicts: 1 });
  });
});

/** Runs an action and ends it before its call number `at`; how many calls it made. */
function killed(book: TestBook, action: string, at: number): number {
  let calls = 0;
  book.world.hooks.push((tick: Tick) => {
    if (tick.execution.functionName !== action || tick.phase !== 'before' || !isCounted(tick.name)) return undefined;
    calls += 1;
    return calls === at ? { kill: true, buffer: at % 2 === 0 ? 'applied' : 'dropped' } : undefined;
  });
  book.desk.willAnswer('YES');
  book.desk.willAnswer('OK');
  book.desk.run(action);
  book.world.hooks.splice(0);
  return calls;
}

const points = (calls: number, count: number) =>
  Array.from({ length: count }, (_, index) => Math.round(((index + 0.5) * calls) / count));

describe('a check that is killed is finished by the next one, which tells every repair, those made before included', () => {
  const broken = scene();
  broken.file.tab(LEADS).frozenRows = 0;
  broken.file.tab('leadbook-memory').hidden = false;
  broken.file.tab('设置').protections.length = 0;
  broken.desk.deleteTab('使用指南');
  broken.desk.deleteColumns(LEADS, 9, 1);
  broken.desk.paste(LEADS, broken.place('leads', 2, 'grade'), [['高意向']], { mode: 'all' });
  const parts = (book: TestBook) =>
    book
      .history()
      .filter(({ kind, column }) => kind === '修复' && column !== '')
      .map(({ id, column }) => `${id}.${column}`)
      .sort();
  const whole = broken.fork();
  const calls = killed(whole, 'checkWorkbook', 0);

  test('undisturbed it tells each once', () => {
    expect(parts(whole)).toEqual([
      ...['guide.made', 'leads.colours', 'leads.columns', 'leads.dropdowns', 'leads.frozen', 'leads.marks'],
      ...['memory.hidden', 'settings.protection'],
    ]);
  });

  test.each(points(calls, 16))('before call %i', (at) => {
    const book = broken.fork();
    killed(book, 'checkWorkbook', at);
    const later = book.fork();
    check(later);
    expect(structureOf(later)).toEqual(structureOf(whole));
    expect(logicalTable(later, 'leads')).toEqual(logicalTable(whole, 'leads'));
    expect(parts(later)).toEqual(parts(whole));
  });

  const undone = whole.fork();
  const steps = killed(undone, 'undoLastAction', 0);

  test.each(points(steps, 8))('taken back again after a kill before call %i it is as it was before the check', (at) => {
    const book = whole.fork();
    killed(book, 'undoLastAction', at);
    const later = book.fork();
    if (!later.history().some(({ kind }) => kind === '撤销')) takeBack(later);
    expect(structureOf(later)).toEqual(structureOf(undone));
  });
});
