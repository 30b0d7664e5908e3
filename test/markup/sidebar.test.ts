import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type {
  DayView,
  LeadCard,
  OperationLine,
  RowsView,
  StartView,
  Twin,
  UndoView,
} from '../../src/core/access/protocol';
import { methodRights } from '../../src/core/access/rights';
import { sidebarWords } from '../../src/core/i18n/sidebar-words';
import { openBrowser } from '../helpers/browser';
import { card, dayView, line, startView, twin } from '../sidebar/fixture';
import { sidebarScript } from '../sidebar/page';
import { differences, type Said, type Tour, tellingPresses, tour } from './drive-sidebar';
import { payloads } from './payloads';
import { signatureOf } from './signature';
import { openWatched, type WatchedPage } from './watched-page';

/** Every view of the sidebar, in a real browser, filled with one text in every place that can hold text. */
let browser: Browser;
let watched: WatchedPage;

beforeAll(async () => {
  browser = await openBrowser();
  const style = readFileSync(join(__dirname, '../../src/sidebar/style.css'), 'utf8');
  watched = await openWatched(browser, `<!doctype html><html><head><style>${style}</style></head><body></body></html>`);
  await watched.page.evaluate(`window.signatureOf = ${signatureOf.toString()}`);
  await watched.page.evaluate((script) => Object.assign(window, { sidebarScript: script }), await sidebarScript());
});
afterAll(() => browser.close());

/** Fields whose values the server makes from closed sets: days, kinds, ids. */
const closed = new Set([
  ...['leadId', 'kind', 'day', 'at', 'stage', 'grade', 'nextContactOn', 'today', 'now', 'open', 'language', 'role'],
  ...['type', 'list', 'stageClasses', 'code', 'column'],
]);

/** A view with this text in every place that is open. Keys of list values begin with it too: a team makes its own. */
function filled<View>(view: View, text: string): View {
  const walk = (value: unknown, key: string): unknown => {
    if (closed.has(key)) return value;
    if (typeof value === 'string') return text;
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]));
  };
  return walk(view, '') as View;
}

/** Columns are ours: their keys are no texts of anybody. */
const shown = card('en');
const columnAt = (list: readonly { readonly key: string }[], index: number): string => list[index]?.key ?? '';

function cardWith(text: string): LeadCard {
  const made = filled(card('en', { twins: [twin], suggestedGrade: 'low' }), text);
  const facts = made.facts.map((fact, index) => ({ ...fact, key: columnAt(shown.facts, index) }));
  const pending = made.pending.map((one, index) => ({ ...one, key: columnAt(shown.pending, index) }));
  return { ...made, facts, pending, suggestedGrade: 'low' };
}

function dayWith(text: string): DayView {
  const request = { leadId: 'LX1', customer: '', stage: 'signing', stageLabel: '', by: '' };
  const lines = [line(), line({ leadId: 'LX2', escalated: false, daysLate: 0 }), line({ leadId: 'LX3', phone: '' })];
  return filled(dayView({ lines, requests: [request], silent: 'silent' }), text);
}

function startWith(text: string): StartView {
  const plain = startView('en');
  const options = Object.entries(plain.options).map(([list, values]) => {
    const own = values.map(({ key }, index) => ({ key: list === 'stage' ? key : `${text}${index}`, label: text }));
    return [list, own] as const;
  });
  const leadForm = plain.leadForm.map((field) => ({ ...field, label: text }));
  return {
    ...plain,
    ...{ options: Object.fromEntries(options), leadForm, me: { key: text, name: text, role: 'manager' } },
    ...{ day: dayWith(text), selected: cardWith(text) },
  };
}

const rowsWith = (text: string): RowsView => ({
  ...{ title: text, shown: text, text, more: 0, tab: text },
  lines: [{ leadId: text, customer: text, text, isCounted: false }],
});

const operationsWith = (text: string): readonly OperationLine[] => [
  { id: `${text}1`, text, isUndo: false, state: 'standing' },
  { id: `${text}2`, text, isUndo: true, state: 'standing' },
  { id: `${text}3`, text, isUndo: false, state: 'undone' },
];

const undoWith = (text: string): UndoView => ({ text, rows: 60, conflicts: [text], asks: 60 });

function saidWith(text: string, start: StartView | null): Said {
  const twins: readonly Twin[] = [filled(twin, text)];
  const [lead, day] = [cardWith(text), dayWith(text)];
  const columns = ['content', 'phone', 'stage', 'customerName'];
  const issues = [
    ...columns.map((column) => ({ code: 'refused', column, value: text, text })),
    { code: 'failed', text },
  ];
  return {
    refusal: { ok: false, issues },
    values: {
      ...{
        start: startWith(text),
        myDay: day,
        selectedLead: start?.selected === null ? null : lead,
        leadCard: lead,
        duplicates: twins,
      },
      ...{ rowsBehind: rowsWith(text), rowsTab: rowsWith(text) },
      ...{ newLead: { leadId: 'LX9', twins }, recordFollowUp: lead, updateLead: lead },
      ...{ stepDone: day, postpone: day, answerRequest: day },
      ...{ operations: operationsWith(text), undoPreview: undoWith(text), undo: undoWith(text) },
      leadAsOf: { day: '2024-02-29', text, facts: lead.facts },
    },
  };
}

/** How the page may begin: with a lead selected, with none (then it offers the rows behind a figure), and not at all. */
const pagesOf = (text: string): readonly (StartView | null)[] => [
  startWith(text),
  { ...startWith(text), open: 'lead', selected: null },
  null,
];

const tourOf = (text: string, start: StartView | null, presses?: readonly number[]): Promise<Tour> =>
  watched.page.evaluate(tour, {
    start,
    said: saidWith(text, start),
    text,
    first: firstOf(start),
    ...(presses && { presses }),
  });

/** Rows behind a figure are offered as long as no lead is shown. */
const firstOf = (start: StartView | null): readonly string[] =>
  start?.selected === null ? [rows, toTab, toTab].map((word) => word.en) : [];
const { showRows: rows, rowsToTab: toTab } = sidebarWords;

test('there are a hundred payloads and more, each once', () => {
  expect(new Set(payloads.map(([, text]) => text)).size).toBe(payloads.length);
  expect(payloads.length).toBeGreaterThanOrEqual(100);
});

test('the tour visits the views: lists, forms, refusals, answers', async () => {
  const { steps } = await tourOf('x', startWith('x'));
  const elements = steps.flatMap((step) => step.split('\n'));
  const tags = new Set(elements.map((element) => element.split(' ')[0]));
  expect([...tags]).toEqual(expect.arrayContaining(['SELECT', 'OPTION', 'TEXTAREA', 'INPUT', 'LI', 'BUTTON', 'H2']));
  expect(elements.some((element) => element.includes('aria-invalid'))).toBe(true);
  expect(new Set(steps).size).toBeGreaterThan(20);
});

test('every method of the server has answered on the way, so that what it says was seen', async () => {
  const answered = new Set<string>();
  for (const start of pagesOf('x')) for (const method of (await tourOf('x', start)).granted) answered.add(method);
  // The page of the review asks for its rows, not the sidebar.
  expect(Object.keys(methodRights).filter((method) => !answered.has(method))).toEqual(['reviewRows']);
});

test('every payload in every place of every view shows what the text "x" shows, and nothing comes alive', async () => {
  const told: string[] = [];
  for (const [at, start] of pagesOf('x').entries()) {
    // What the other two show beyond their first steps is what the first one shows.
    const presses = at === 0 ? tellingPresses(await tourOf('x', start)) : [];
    const plain = await tourOf('x', start, presses);
    for (const [technique, text] of payloads) {
      const shown = await tourOf(text, pagesOf(text)[at] ?? null, presses);
      const found = differences(plain.steps, shown.steps);
      told.push(...found.map((difference) => `${technique}: ${JSON.stringify(text)}: ${difference}`));
    }
  }
  expect(told).toEqual([]);
  expect(watched.alive()).toEqual([]);
}, 600_000);
