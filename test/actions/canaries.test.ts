import type { Desk } from '../../emulator/people/desk';
import type { Method, Methods } from '../../src/core/access/protocol';
import { functionRights, methodRights } from '../../src/core/access/rights';
import { followUpColumns } from '../../src/core/schema/follow-ups';
import { leadColumns } from '../../src/core/schema/leads';
import { menuRows } from '../../src/core/schema/menu';
import { request } from '../helpers/sidebar-calls';
import { openBook, type TestBook } from '../helpers/workbook';

/** Texts that stand nowhere but in cells: names, numbers, addresses, amounts. */
const CANARY = /canary|卡纳瑞|139\s?1234|7654321/i;
const phone = '13912345678';
const amount = '7654321';

function seeded(): TestBook {
  const members = [{ name: 'CanaryRep 卡纳瑞', email: 'canary@example.com' }];
  const book = openBook({ language: 'en', members, editors: ['canary@example.com'] });
  const text = (key: string): string => `canary ${key} 卡纳瑞`;
  const texts = leadColumns.filter(({ key, type, set }) => set === 'basic' && /ext$/.test(type) && key !== 'leadId');
  const lead = Object.fromEntries(texts.filter(({ key }) => key !== 'reminder').map(({ key }) => [key, text(key)]));
  book.enter('leads', 2, { ...lead, phone, email: 'canary@lead.test', amount, owner: 'CanaryRep 卡纳瑞' });
  const told = followUpColumns.filter(({ key, type }) => /ext$/.test(type) && key !== 'leadId' && key !== 'followUpId');
  book.enter('followUps', 2, {
    leadId: 'LX20240301',
    ...Object.fromEntries(told.filter(({ key }) => key !== 'customerName').map(({ key }) => [key, text(key)])),
  });
  book.desk.setNote(book.tab('leads'), 'B2', 'canary note');
  return book;
}

const prepared = seeded();

/** What Google may say, with what it would quote. */
const sentences = [
  'The data you entered in cell B2 violates the data validation rules set on this cell. Please enter one of the following values: canary, 卡纳瑞.',
  `Invalid email: canary@lead.test ${phone}`,
  `A sentence that nobody knows about canary 卡纳瑞 ${amount}`,
];

const change = { leadId: 'LX20240301', fields: { notes: 'canary again' } };

type Start = (book: TestBook) => void;

/** A request of every method of the sidebar, about people. */
const requests: { readonly [Key in Method]: () => Methods[Key]['in'] } = {
  start: () => ({}),
  myDay: () => ({}),
  selectedLead: () => ({}),
  rowsBehind: () => ({}),
  rowsTab: () => ({}),
  reviewRows: () => ({ figure: 'canary' }),
  leadCard: () => ({ leadId: 'canary' }),
  leadAsOf: () => ({ leadId: 'LX20240301', day: '2024-03-01' }),
  duplicates: () => ({ fields: { customerName: 'canary', phone } }),
  newLead: () => ({ request: request(), fields: { customerName: 'canary 2', phone } }),
  recordFollowUp: () => ({
    ...{ request: request(), leadId: 'LX20240301', fields: { content: 'canary' }, leadFields: {} },
  }),
  updateLead: () => ({ request: request(), ...change }),
  stepDone: () => ({ request: request(), leadId: 'LX20240301' }),
  postpone: () => ({ request: request(), leadId: 'LX20240301', to: '2024-03-08', why: 'canary 卡纳瑞' }),
  operations: () => ({}),
  undoPreview: () => ({ operation: 'canary' }),
  undo: () => ({ request: request(), operation: 'canary', typed: 'canary' }),
  answerRequest: () => ({ request: request(), leadId: 'LX20240301', approve: 'no' }),
};

/** Everything that a person or Google can start. */
const starts: Readonly<Record<string, Start>> = {
  ...Object.fromEntries(
    menuRows.filter(({ run }) => run !== '').map(({ run }) => [run, (book: TestBook) => menu(book, run)]),
  ),
  ...Object.fromEntries(
    Object.entries(requests).map(([method, input]) => [
      method,
      (book: TestBook) => void call(book.desk, method, input()),
    ]),
  ),
  onOpen: ({ desk }) => void desk.run('onOpen', { force: true }),
  onInstall: ({ desk }) => void desk.run('onInstall', { force: true }),
  call: ({ desk }) => void call(desk, `canary ${phone}`, 'canary 卡纳瑞'),
  handleEdit: (book) => void book.enter('leads', 2, { stage: 'canary 卡纳瑞' }),
  'handleEdit: phone': (book) => void book.enter('leads', 2, { phone: `canary ${phone}` }),
  hourly: (book) => {
    const [clock] = book.file.triggers.filter(({ kind }) => kind === 'clock');
    if (clock !== undefined) for (let hour = 0; hour < 3; hour++) book.world.fire(book.file, clock);
  },
};

function menu({ desk }: TestBook, run: string): void {
  for (const answer of ['LX20240301', 'LX20240301', undefined]) desk.willAnswer('OK', answer);
  desk.run(run);
}

/** Answers of the sidebar that are refusals or failures. */
const failures: string[] = [];

function call(desk: Desk, method: string, input: unknown): string {
  if (desk.sidebar === null) desk.run('showSidebar');
  const answer = desk.sidebar?.run('call', method, JSON.stringify(input));
  if (answer === undefined) return '';
  const text = answer.ok ? String(answer.value) : answer.error.message;
  if (!answer.ok || text.startsWith('{"ok":false')) failures.push(text);
  return text;
}

/** How many service calls a start makes, once for each. */
function callsOf(start: (book: TestBook) => void): number {
  const book = prepared.fork({ now: '2024-03-04T10:00' });
  let calls = 0;
  book.world.hooks.push(({ phase }) => {
    if (phase === 'before') calls++;
  });
  start(book);
  return calls;
}

test('every exported function and every method is started', () => {
  const missing = [...Object.keys(functionRights), ...Object.keys(methodRights)].filter((name) => !(name in starts));
  expect(missing).toEqual([]);
});

test('canaries sing: where people may read of them, and in every sentence of Google, they are heard', () => {
  const book = prepared.fork();
  expect(call(book.desk, 'leadCard', { leadId: 'LX20240301' })).toMatch(CANARY);
  expect(
    book.file
      .displayGrid(book.tab('leads'))
      .flat()
      .filter((text) => CANARY.test(text)).length,
  ).toBeGreaterThan(5);
  for (const sentence of sentences) expect(sentence).toMatch(CANARY);
});

describe.each(Object.keys(starts))('%s', (name) => {
  const start = starts[name] ?? (() => undefined);

  test('whatever fails on the way, no log, error or answer tells of anybody', () => {
    const calls = callsOf(start);
    const tries = sentences.flatMap((sentence) =>
      [0.15, 0.5, 0.85].map((share) => ({ sentence, share, at: Math.floor(calls * share) })),
    );
    const said = tries.flatMap(({ sentence, share, at }) => {
      const book = prepared.fork({ now: '2024-03-04T10:00' });
      failures.length = 0;
      const known = book.world.executions.length;
      let seen = 0;
      const fails = (index: number): boolean => (share === 0.5 ? index === at : index >= at);
      // One call fails, or everything from there on, so that what is left to answer has to speak too.
      book.world.hooks.push(({ phase }) => (phase === 'before' && fails(seen++) ? { throw: sentence } : undefined));
      start(book);
      book.world.hooks.splice(0);
      const runs = book.world.executions.slice(known);
      return [...runs.flatMap(({ log, error }) => [...log, error?.message ?? '']), ...failures];
    });
    expect(said.filter((text) => CANARY.test(text))).toEqual([]);
  });
});
