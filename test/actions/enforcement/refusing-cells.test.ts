import { flippedProfiles } from '../../../emulator/kernel/profile';
import type { Sheet } from '../../../emulator/model';
import { languages } from '../../../src/core/i18n/language';
import { remembered, toldBy } from '../../helpers/law';
import { ask, request } from '../../helpers/sidebar-calls';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

/** Cells that do not take what Leadbook writes: somebody has given them a strict rule, or protected them. */
const rep = 'li@example.com';

function workbook(options: Parameters<typeof openBook>[0] = {}): TestBook {
  const leads = ['甲公司', '乙公司', '丙公司'].map((customerName, at) => ({ customerName, phone: `1380013800${at}` }));
  const editors = [rep, 'it@example.com'];
  return openBook({ rows: 20, members: [{ name: '李', email: rep }], editors, leads, ...options });
}

function sheetOf(book: TestBook): Sheet {
  return book.file.tab(book.tab('leads'));
}

function columnOf(book: TestBook, column: string): number {
  const [, letters = ''] = /^([A-Z]+)/.exec(book.place('leads', 1, column)) ?? [];
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A rule that takes one text alone. */
function giveRule(book: TestBook, row: number, column: string): void {
  const cells = sheetOf(book).rows[row - 1] ?? [];
  const at = columnOf(book, column) - 1;
  const validation = {
    kind: 'list',
    criteria: 'VALUE_IN_LIST',
    values: [['别的']],
    allowInvalid: false,
    showDropdown: true,
  } as const;
  cells[at] = { ...(cells[at] ?? { value: null }), validation };
}

/** Nobody but these may write into the cell. */
function protect(book: TestBook, [row, column]: readonly [number, string], editors: readonly string[]): void {
  sheetOf(book).protections.push({
    id: 4711,
    kind: 'RANGE',
    area: { row, column: columnOf(book, column), rows: 1, columns: 1 },
    description: '',
    warningOnly: false,
    editors: [...editors],
    domainEdit: false,
  });
}

/** The file belongs to somebody else, who may shut out whoever set Leadbook up. */
function giveAway({ file }: TestBook): void {
  file.workbook.editors.push(file.workbook.owner);
  file.workbook.owner = 'it@example.com';
}

/** The next hourly run, which must end well. */
function hour(book: TestBook): void {
  const before = book.world.executions.length;
  book.world.advance(3_600_000);
  const runs = book.world.executions.slice(before).filter(({ functionName }) => functionName === 'hourly');
  expect(runs.map(({ ok }) => ok)).toEqual(runs.map(() => true));
  expect(runs).not.toEqual([]);
}

function check(book: TestBook): void {
  book.desk.willAnswer('OK');
  succeeded(book.desk.run('checkWorkbook'));
}

const sources = (book: TestBook) => [2, 3, 4].map((row) => book.shown('leads', row)['source']);
const pasteSources = (book: TestBook) =>
  book.desk.paste(book.tab('leads'), book.place('leads', 2, 'source'), [['官网'], ['官网'], ['官网']]);

describe.each(languages)('a strict rule of somebody, in %s', (language) => {
  test('keeps its own cell from being written and no other; the note says so', () => {
    const book = workbook({ language });
    giveRule(book, 3, 'source');
    pasteSources(book).forEach(succeeded);
    const [first = '', second, third] = sources(book);
    expect([second, third]).toEqual(['官网', first]);
    expect(first).not.toBe('官网');
    expect(book.note('leads', 3, 'source')).toContain(first);
    expect([2, 4].map((row) => book.note('leads', row, 'source'))).toEqual(['', '']);
  });
});

describe('what a cell refuses', () => {
  test('counts all the same, and hours that find it again tell nothing and write nothing', () => {
    const book = workbook();
    giveRule(book, 3, 'source');
    pasteSources(book).forEach(succeeded);
    hour(book);
    hour(book);
    const [lines, note] = [book.history().length, book.note('leads', 3, 'source')];
    hour(book);
    expect(book.history()).toHaveLength(lines);
    expect(book.note('leads', 3, 'source')).toBe(note);
    expect(remembered(book)['L:LX20240301-02']?.values['source']).toBe('webForm');
    expect(toldBy(book)).toEqual(remembered(book));
  });

  test('nonsense in it is refused once, and goes when the rule has gone and somebody checks', () => {
    const book = workbook();
    pasteSources(book).forEach(succeeded);
    giveRule(book, 3, 'need');
    giveRule(book, 3, 'source');
    book.desk.paste(book.tab('leads'), book.place('leads', 3, 'source'), [['瞎写']]).forEach(succeeded);
    hour(book);
    hour(book);
    expect(book.history().filter(({ kind }) => kind === '未接受')).toHaveLength(1);
    expect(sources(book)).toEqual(['官网表单', '瞎写', '官网表单']);
    check(book);
    expect(sources(book)).toEqual(['官网表单', '官网表单', '官网表单']);
    hour(book);
    expect(sources(book)).toEqual(['官网表单', '官网表单', '官网表单']);
  });

  test('is written when somebody types another value that the cell takes', () => {
    const book = workbook();
    giveRule(book, 3, 'source');
    pasteSources(book).forEach(succeeded);
    check(book);
    book.enter('leads', 3, { source: '展会' }).forEach(succeeded);
    expect(sources(book)).toEqual(['官网表单', '展会', '官网表单']);
    expect(book.note('leads', 3, 'source')).toBe('');
  });

  test.each(flippedProfiles().filter(({ name }) => /deferred|afterBad|hiddenRows|atCell/.test(name)))(
    'is found under $name as well',
    ({ profile }) => {
      const book = workbook({ profile });
      giveRule(book, 3, 'source');
      pasteSources(book).forEach(succeeded);
      expect(sources(book)).toEqual(['官网表单', '官网', '官网表单']);
      hour(book);
    },
  );
});

describe('a protection that shuts out the account of the automation', () => {
  test('keeps one cell as it is; every other is settled, hour after hour', () => {
    const book = workbook();
    giveAway(book);
    protect(book, [3, 'source'], ['it@example.com']);
    const other = book.open(rep);
    other.paste(book.tab('leads'), book.place('leads', 2, 'source'), [['官网']]).forEach(succeeded);
    hour(book);
    other.paste(book.tab('leads'), book.place('leads', 4, 'source'), [['官网']]).forEach(succeeded);
    hour(book);
    expect(sources(book)).toEqual(['官网表单', '', '官网表单']);
  });

  test('keeps an owner from being shown, who is remembered and not given again every hour', () => {
    const book = workbook();
    giveAway(book);
    protect(book, [3, 'owner'], ['it@example.com']);
    hour(book);
    hour(book);
    const lines = book.history().length;
    hour(book);
    expect(book.history()).toHaveLength(lines);
    expect([2, 3, 4].map((row) => book.shown('leads', row)['owner'])).toEqual(['李', '', '李']);
    expect(remembered(book)['L:LX20240301-02']?.values['owner']).not.toBe('');
  });
});

describe('a protection that shuts out a rep', () => {
  const record = (book: TestBook) =>
    ask(book.open(rep), 'recordFollowUp', {
      request: request(),
      leadId: 'LX20240301',
      fields: { contactedAt: '2024-03-01T08:30', method: 'phone', content: '谈' },
      leadFields: { stage: 'needs' },
    });

  test.each(['rest-dropped', 'rest-applied'] as const)(
    'stops a request at the sidebar whole, and no sweep with greater rights carries it out later (%s)',
    (afterBadWrite) => {
      const book = workbook({ profile: { afterBadWrite } });
      book.enter('leads', 2, { owner: '李' }).forEach(succeeded);
      const [lead, memory] = [book.shown('leads', 2), remembered(book)];
      protect(book, [2, 'stage'], ['boss@example.com']);
      const answer = record(book);
      expect(answer).toMatchObject({ ok: false });
      expect(JSON.stringify(answer)).toContain('受保护');
      expect(book.shown('leads', 2)).toEqual(lead);
      expect(book.file.grid(book.tab('followUps'))).toHaveLength(1);
      expect(remembered(book)).toEqual(memory);
      hour(book);
      expect(book.shown('leads', 2)).toMatchObject({ stage: '初次接触', followUpCount: '0' });
      expect(book.file.grid(book.tab('followUps'))).toHaveLength(1);
    },
  );

  test('once it is gone, the same request goes through', () => {
    const book = workbook();
    book.enter('leads', 2, { owner: '李' }).forEach(succeeded);
    protect(book, [2, 'stage'], ['boss@example.com']);
    record(book);
    sheetOf(book).protections.pop();
    expect(record(book)).toMatchObject({ ok: true });
    expect(book.shown('leads', 2)).toMatchObject({ stage: '需求确认', followUpCount: '1' });
  });
});
