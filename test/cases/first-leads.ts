import { columnLabel } from '../../src/core/i18n/column-label';
import { type Language, languages } from '../../src/core/i18n/language';
import { columnLetters } from '../../src/core/schema/column-letters';
import { type BookOptions, openBook, succeeded, type TestBook } from '../helpers/workbook';
import { caseWords, labelIn } from './case-words';

/** The headers of a public guide to lead sheets, in its order. */
const headers = [
  ...['leadId', 'customerName', 'contactName', 'contact', 'source', 'need', 'grade'],
  ...['budget', 'decisionCycle', 'owner', 'registeredOn'],
];

/** A workbook made from a team's sheet with these headers, and the two leads of the guide typed on their days. */
export function enterFirstLeads(language: Language, options: BookOptions = {}): TestBook {
  const wish = JSON.stringify([language, options]);
  const first = made.get(wish) ?? typeFirstLeads(language, options);
  made.set(wish, first);
  return first.fork();
}

/** Each wish is worked through once; who asks again gets a copy. */
const made = new Map<string, TestBook>();

function typeFirstLeads(language: Language, options: BookOptions): TestBook {
  const book = openBook({ language, now: '2024-03-01T08:30', setUp: 'no', ...options });
  const words = caseWords[language];
  takeOver(book, language);
  book.addMembers([
    { name: words.tech.owner, email: 'li@example.com' },
    { name: words.trade.owner, email: 'zhao@example.com' },
  ]);
  const label = labelIn(language);
  at(book, '2024-03-01T10:00', options);
  const first = { leadId: 'LX20240301', source: label('source', 'tradeFair'), grade: label('grade', 'high') };
  const range = { budget: words.budget, decisionCycle: words.month };
  enter(book, 2, { ...first, ...about(words.tech), ...range, registeredOn: '2024-03-01' });
  at(book, '2024-03-02T10:00', options);
  const second = { leadId: 'LX20240302', source: label('source', 'webForm'), grade: label('grade', 'medium') };
  const open = { budget: words.pending, decisionCycle: words.months };
  enter(book, 3, { ...second, ...about(words.trade), ...open, registeredOn: '2024-03-02' });
  return book;
}

/** Lets time pass up to a wall time of the spreadsheet; the world's clock is that of the same zone. */
export function at(book: TestBook, moment: string, _options: BookOptions = {}): void {
  for (const run of book.world.advanceTo(moment)) succeeded(run);
}

function about(lead: { customer: string; contact: string; need: string; owner: string }): Record<string, string> {
  return { customerName: lead.customer, contactName: lead.contact, need: lead.need, owner: lead.owner };
}

function enter(book: TestBook, row: number, fields: Record<string, string>): void {
  for (const run of book.enter('leads', row, fields)) succeeded(run);
}

function takeOver(book: TestBook, language: Language): void {
  const words = caseWords[language];
  const [only = ''] = book.file.tabNames();
  book.desk.renameTab(only, words.leadsTab);
  headers.forEach((key, index) => {
    const text = key === 'contact' ? words.contactHeader : columnLabel('leads', key, language);
    book.desk.type(words.leadsTab, `${columnLetters(index + 1)}1`, text);
  });
  book.setUp();
}

/** Zones of the spreadsheet, the script's own zone is Asia/Shanghai in every case. */
const zones: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['Asia/Shanghai', 'America/Los_Angeles'],
  'zh-TW': ['Asia/Taipei'],
  en: ['America/New_York'],
};
/** Every language in its zones. */
export const variants = languages.flatMap((language) => zones[language].map((zone) => ({ language, zone })));

/** The lines of leads on Today. */
export const linesOfToday = (book: TestBook): string[][] =>
  book.file.displayGrid(book.tab('today')).filter(([id = '']) => id.startsWith('LX'));

/** Why a lead stands there. */
export const kindOf = (book: TestBook, id: string): string => linesOfToday(book).find(([one]) => one === id)?.[3] ?? '';
