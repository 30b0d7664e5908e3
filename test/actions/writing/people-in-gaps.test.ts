import { isDeepStrictEqual } from 'node:util';
import { inGap } from '../../helpers/in-gap';
import { memoryOf } from '../../helpers/law';
import { recordsOf } from '../../helpers/records-of';
import { callQuietly, request } from '../../helpers/sidebar-calls';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

const names = ['甲公司', '乙公司', '丙公司', '丁公司', '戊公司'];

/** Five leads; every one has a note of a person on its source. */
function withLeads(): TestBook {
  const leads = names.map((customerName, at) => ({ customerName, phone: `1380013800${at}`, need: `需求${at}` }));
  const book = openBook({ rows: 20, members: [{ name: '李' }], leads });
  names.forEach((name, at) => {
    book.desk.setNote(book.tab('leads'), book.place('leads', at + 2, 'source'), `${name}的批注`);
  });
  return book;
}

/** What Leadbook is asked to do. */
const works: Readonly<Record<string, (book: TestBook) => unknown>> = {
  'a paste with a refused source, a stage and a number in a text': (book) =>
    book.desk.paste(book.tab('leads'), book.place('leads', 3, 'source'), [
      ['不知道', '要报价', '', '', '', '谈判'],
      ['展会', '007', '', '', '', ''],
    ]),
  'a new customer typed below': (book) => book.enter('leads', 7, { customerName: '己公司' }),
  'a follow-up recorded at the sidebar': (book) =>
    callQuietly(book.desk, 'recordFollowUp', {
      request: request(),
      leadId: 'LX20240301-03',
      fields: { contactedAt: '2024-03-01T08:30', method: 'phone', content: '谈' },
      leadFields: { stage: 'needs' },
    }),
  'a new lead at the sidebar': (book) =>
    callQuietly(book.desk, 'newLead', { request: request(), fields: { customerName: '己公司', need: '007' } }),
};

/** Every call of a run after it has read what it decides upon; a person who is earlier still is seen by the sweep. */
const all = Array.from({ length: 14 }, (_, index) => index + 4);
const some = [5, 9];

interface Act {
  readonly gaps: readonly number[];
  act(book: TestBook): unknown;
}

/** What a person does meanwhile, and before which calls. */
const acts: Readonly<Record<string, Act>> = {
  'sorts by name': {
    gaps: all,
    act: (book) => book.desk.sort(book.tab('leads'), { column: 2, ascending: false }),
  },
  'inserts a column': {
    gaps: [2, 3, ...all.slice(0, 6)],
    act: (book) => book.desk.insertColumns(book.tab('leads'), 3, 1),
  },
  'moves a column': { gaps: [2, 3, ...some], act: (book) => book.desk.moveColumns(book.tab('leads'), 13, 1, 2) },
  'deletes another row': { gaps: some, act: (book) => book.desk.deleteRows(book.tab('leads'), 2, 1) },
  'deletes a row that is concerned': {
    gaps: [9, 11],
    act: (book) => book.desk.deleteRows(book.tab('leads'), 3, 1),
  },
  'deletes the last column': { gaps: some, act: (book) => book.desk.deleteColumns(book.tab('leads'), 27, 1) },
  'deletes the id column': {
    gaps: [4, 5, 6, 7, 8, 9, 10],
    act: (book) => book.desk.deleteColumns(book.tab('leads'), 1, 1),
  },
  'sorts the ids alone': {
    gaps: some,
    act: (book) => book.desk.sort(book.tab('leads'), { column: 1, ascending: false, area: 'A2:A6' }),
  },
};

/** Leads with their notes and formats, follow-ups and memory, wherever they stand; where ids have gone a new row is looked at without its formats. */
function stateOf(book: TestBook): unknown {
  const memory = Object.fromEntries([...memoryOf(book)].map(([key, { values }]) => [key, values]));
  const leads = recordsOf(book, 'leads', 'customerName');
  const isNamed = book.file.displayGrid(book.tab('leads'))[0]?.includes('线索编号');
  if (!isNamed) for (const cell of Object.values(leads['己公司'] ?? {})) delete cell.format;
  return {
    leads,
    followUps: recordsOf(book, 'followUps', 'content'),
    memory,
  };
}

const calm = new Map<string, unknown>();

/** A run that ends before it has begun. */
function cutShort(book: TestBook, work: ((book: TestBook) => unknown) | undefined): void {
  book.world.hooks.push(({ phase }) => (phase === 'before' ? { kill: true, buffer: 'dropped' } : undefined));
  work?.(book);
  book.world.hooks.length = 0;
}

/** What stands there where people and runs act one after the other. */
function stateAfter(...steps: readonly [name: string, step: ((book: TestBook) => unknown) | undefined][]): unknown {
  const key = steps.map(([name]) => name).join();
  if (!calm.has(key)) {
    const book = withLeads();
    for (const [, step] of steps) step?.(book);
    calm.set(key, stateOf(book));
  }
  return calm.get(key);
}

const cases = Object.keys(works).flatMap((work) =>
  Object.entries(acts).flatMap(([name, { gaps }]) => gaps.map((gap) => [work, name, gap] as const)),
);

test.each(cases)('%s, while somebody %s before call %i: all stands as if they had done it afterwards', (...one) => {
  const [work, name, gap] = one;
  const act = acts[name]?.act;
  const book = withLeads();
  inGap(book, gap, () => act?.(book));
  works[work]?.(book);
  book.world.hooks.length = 0;
  const wanted = [stateAfter([work, works[work]], [name, act])];
  // Where columns went in the midst of it, a run may also stop and leave nothing but what was typed.
  if (name.endsWith('column'))
    wanted.push(stateAfter([`no ${work}`, (calmBook) => cutShort(calmBook, works[work])], [name, act]));
  const found = stateOf(book);
  expect(book.world.executions.flatMap(({ log }) => log).join()).not.toContain('kept moving');
  expect(wanted.find((state) => isDeepStrictEqual(state, found)) ?? wanted[0]).toEqual(found);
});

test('somebody sorts before every single call: in the end all stands where it belongs', () => {
  const work = Object.keys(works)[0] ?? '';
  const book = withLeads();
  let ascending = false;
  book.world.hooks.push(({ phase, name }) => {
    if (phase !== 'before' || !/^Range\.(get|set)/.test(name)) return;
    book.desk.sort(book.tab('leads'), { column: 2, ascending });
    ascending = !ascending;
  });
  works[work]?.(book);
  book.world.hooks.length = 0;
  book.desk.willAnswer('OK');
  succeeded(book.desk.run('checkWorkbook'));
  expect(stateOf(book)).toMatchObject(stateAfter([work, works[work]]) as object);
});
