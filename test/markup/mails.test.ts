import type { Browser } from 'playwright-core';
import type { Review } from '../../src/core/analysis/review/review';
import { reviewPage } from '../../src/core/analysis/review/review-page';
import { backupMail } from '../../src/core/backup/backup-mail';
import { draftMail } from '../../src/core/digest/daily-mail';
import { type DigestContext, type TeamFacts, vocabulariesOf } from '../../src/core/digest/digest-context';
import type { MailDraft } from '../../src/core/digest/mail-draft';
import { reviewMail } from '../../src/core/digest/review-mail';
import { silenceMail } from '../../src/core/digest/silence-mail';
import type { Language } from '../../src/core/i18n/language';
import type { Settings } from '../../src/core/schema/settings';
import { everyKind, staff, team } from '../core/digest/mails';
import { openBrowser } from '../helpers/browser';
import { payloads } from './payloads';
import { signatureOf } from './signature';
import { openWatched, type WatchedPage } from './watched-page';

/** Every kind of mail, in a real browser that would run whatever comes alive, with one text in every place. */
let browser: Browser;
let watched: WatchedPage;

beforeAll(async () => {
  browser = await openBrowser();
  watched = await openWatched(browser, '<!doctype html><html><body></body></html>');
  await watched.page.evaluate(`window.signatureOf = ${signatureOf.toString()}`);
});
afterAll(() => browser.close());

/** The mails of a team whose customers, members, lists, stages and workbook are all called by this text. */
function mailsWith(text: string, language: Language): readonly MailDraft[] {
  const records = everyKind.map((record) => ({
    ...record,
    lead: { ...record.lead, customerName: text, contactName: text, phone: text, need: text, notes: text },
    followUps: (record.followUps ?? []).map((one) => ({ ...one, nextStep: text, content: text, postponedWhy: text })),
  }));
  const members = staff.map((member) => ({ ...member, name: text }));
  const made = team(records, { language, members });
  const settings = calledBy(made.context.settings, text);
  const context: DigestContext = { ...made.context, settings, workbook: text, vocabularies: vocabulariesOf(settings) };
  const mail = { queued: ['li'], failed: ['zhao'], unconfirmed: ['li'] };
  const facts: TeamFacts = { ...made.facts, mail };
  const [boss] = members;
  if (boss === undefined) throw new Error('The team has no manager');
  const daily = ['boss', 'li'].flatMap((person) => draftMail(person, facts, context) ?? []);
  return [
    ...[...daily, silenceMail(boss, '2024-03-05T08:00', context), backupMail(boss, { tried: '2024-03-01' }, context)],
    // Its title is a word of ours and a month.
    reviewMail(boss, { ...reviewWith(text), title: 'Lead review of 2024-02' }, context),
  ];
}

/** A review of which every text is this one. */
function reviewWith(text: string): Review {
  const part = { title: text, header: [text, text], rows: [{ cells: [text, text], opens: text }], sentences: [text] };
  return { month: '2024-02', title: text, intro: text, parts: [part, { ...part, rows: [] }] };
}

function calledBy(settings: Settings, text: string): Settings {
  const label = { 'zh-CN': text, 'zh-TW': text, en: text };
  const lists = Object.entries(settings.lists).map(([list, values]) => [
    list,
    values.map((one) => ({ ...one, label })),
  ]);
  const stages = settings.stages.map((stage) => ({ ...stage, label }));
  return { ...settings, lists: Object.fromEntries(lists), stages };
}

/** In the browser: shows a mail in a frame of its own and reads its elements. */
async function show(markup: string): Promise<string> {
  const frame = document.createElement('iframe');
  const shown = new Promise((done) => {
    frame.onload = done;
  });
  frame.srcdoc = markup;
  document.body.replaceChildren(frame);
  await shown;
  const { signatureOf: read } = window as unknown as { signatureOf: (root: Element) => string[] };
  return frame.contentDocument === null ? '' : read(frame.contentDocument.documentElement).join('\n');
}

const shownWith = async (text: string, language: Language): Promise<string[]> => {
  const shown: string[] = [];
  const pages = [reviewPage(reviewWith(text), { language, me: text })];
  const mails = mailsWith(text, language).map(({ html }) => html);
  for (const markup of [...mails, ...pages]) shown.push(await watched.page.evaluate(show, markup));
  return shown;
};

test('the mails are a manager’s and a member’s of the day, and those about silence, backups and the month', () => {
  const mails = mailsWith('plain', 'en');
  expect(mails.map(({ person }) => person)).toEqual(['boss', 'li', 'boss', 'boss', 'review:boss']);
  for (const { html, text } of mails) expect([html.includes('plain'), text.includes('plain')]).toEqual([true, true]);
});

test('every payload in every place of every mail shows what the text "x" shows, and nothing comes alive', async () => {
  const plain = await shownWith('x', 'en');
  const told: string[] = [];
  for (const [technique, text] of payloads) {
    const shown = await shownWith(text, 'en');
    const wrong = shown.flatMap((signature, mail) => (signature === plain[mail] ? [] : [mail]));
    if (wrong.length > 0) told.push(`${technique}: ${JSON.stringify(text)} in mails ${wrong}`);
  }
  expect(told).toEqual([]);
  expect(watched.alive()).toEqual([]);
}, 600_000);

test('the payloads are not harmless: put into a page as markup, many of them come alive', async () => {
  const bare = await openWatched(browser, '<!doctype html><html><body></body></html>');
  await bare.page.evaluate(`window.signatureOf = ${signatureOf.toString()}`);
  for (const [, text] of payloads)
    await bare.page.evaluate(show, `<!doctype html><body>${text}</body>`).catch(() => '');
  expect(bare.alive().filter((line) => line.startsWith('console hit')).length).toBeGreaterThan(30);
  expect(bare.alive().filter((line) => line.startsWith('request')).length).toBeGreaterThan(5);
}, 300_000);

test('subjects and names of senders are one line without signs that steer', () => {
  for (const [, text] of payloads) {
    for (const { subject, to } of mailsWith(text, 'zh-TW')) {
      expect(subject).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
      expect(to).toMatch(/^[^\s,;<>]+@[^\s,;<>]+$/);
    }
  }
});
