import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { DayView, LeadCard, RowsView, StartView, Twin } from '../../src/core/access/protocol';
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

function saidWith(text: string): Said {
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
      ...{ start: startWith(text), myDay: day, selectedLead: lead, leadCard: lead, duplicates: twins },
      ...{ rowsBehind: rowsWith(text), rowsTab: rowsWith(text) },
      ...{ newLead: { leadId: 'LX9', twins }, recordFollowUp: lead, updateLead: lead },
      ...{ stepDone: day, postpone: day, answerRequest: day },
    },
  };
}

const tourOf = (text: string, start: StartView | null, presses?: readonly number[]): Promise<Tour> =>
  watched.page.evaluate(tour, { start, said: saidWith(text), text, ...(presses && { presses }) });

test('there are a hundred payloads and more, each once', () => {
  expect(new Set(payloads.map(([, text]) => text)).size).toBe(payloads.length);
  expect(payloads.length).toBeGreaterThanOrEqual(100);
});

test('the tour visits the views: lists, forms, refusals, answers', async () => {
  const steps = await tourOf('x', startWith('x'));
  const elements = steps.flatMap((step) => step.split('\n'));
  const tags = new Set(elements.map((element) => element.split(' ')[0]));
  expect([...tags]).toEqual(expect.arrayContaining(['SELECT', 'OPTION', 'TEXTAREA', 'INPUT', 'LI', 'BUTTON', 'H2']));
  expect(elements.some((element) => element.includes('aria-invalid'))).toBe(true);
  expect(new Set(steps).size).toBeGreaterThan(20);
});

test('every payload in every place of every view shows what the text "x" shows, and nothing comes alive', async () => {
  const presses = tellingPresses(await tourOf('x', startWith('x')));
  const plain = await tourOf('x', startWith('x'), presses);
  const failed = await tourOf('x', null, []);
  const told: string[] = [];
  for (const [technique, text] of payloads) {
    const found = [
      ...differences(plain, await tourOf(text, startWith(text), presses)),
      ...differences(failed, await tourOf(text, null, [])),
    ];
    told.push(...found.map((difference) => `${technique}: ${JSON.stringify(text)}: ${difference}`));
  }
  expect(told).toEqual([]);
  expect(watched.alive()).toEqual([]);
}, 600_000);
