import type { Desk } from '../../emulator/people/desk';
import type { Method, Methods } from '../../src/core/access/protocol';
import { followUpColumns } from '../../src/core/schema/follow-ups';
import { leadColumns } from '../../src/core/schema/leads';
import { menuRows } from '../../src/core/schema/menu';
import { request } from './sidebar-calls';
import { openBook, type TestBook } from './workbook';

/** Texts that stand nowhere but in cells: names, numbers, addresses, amounts. */
export const CANARY = /canary|卡纳瑞|139\s?1234|7654321/i;
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

export const prepared = seeded();

/** What Google may say, with what it would quote. */
export const sentences = [
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
export const starts: Readonly<Record<string, Start>> = {
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

export function call(desk: Desk, method: string, input: unknown): string {
  if (desk.sidebar === null) desk.run('showSidebar');
  const answer = desk.sidebar?.run('call', method, JSON.stringify(input));
  if (answer === undefined) return '';
  const text = answer.ok ? String(answer.value) : answer.error.message;
  if (!answer.ok || text.startsWith('{"ok":false')) failures.push(text);
  return text;
}

/** The service calls that a start makes, by name. */
export function callsOf(start: Start): readonly string[] {
  const book = prepared.fork({ now: '2024-03-04T10:00' });
  const calls: string[] = [];
  book.world.hooks.push(({ phase, name }) => {
    if (phase === 'before') calls.push(name);
  });
  start(book);
  return calls;
}

/** Everything that is said where calls fail with a sentence: logs, errors, answers, and windows in Google's own words. */
export function saidBy(
  start: Start,
  { sentence, fails }: { sentence: string; fails: (index: number) => boolean },
): string[] {
  const book = prepared.fork({ now: '2024-03-04T10:00' });
  failures.length = 0;
  const known = book.world.executions.length;
  let seen = 0;
  book.world.hooks.push(({ phase }) => (phase === 'before' && fails(seen++) ? { throw: sentence } : undefined));
  start(book);
  book.world.hooks.splice(0);
  const runs = book.world.executions.slice(known);
  const windows = book.desk.alerts.map(({ title, message }) => `${title}: ${message}`);
  return [
    ...runs.flatMap(({ log, error }) => [...log, error?.message ?? '']),
    ...failures,
    // A preview may name people to whoever asked for it; what Google says is for nobody.
    ...windows.flatMap((text) => (text.includes(sentence.slice(0, 20)) ? [`canary in a window: ${text}`] : [])),
  ];
}
