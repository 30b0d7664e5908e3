import { join } from 'node:path';
import { type Language, languages } from '../../src/core/i18n/language';
import { expectGolden } from '../helpers/golden';
import { succeeded, type TestBook } from '../helpers/workbook';
import { caseWords, labelIn } from './case-words';
import { at, enterFirstLeads } from './first-leads';

/** Zones of the spreadsheet, the script's own zone is Asia/Shanghai in every case. */
const zones: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['Asia/Shanghai', 'America/Los_Angeles'],
  'zh-TW': ['Asia/Taipei'],
  en: ['America/New_York'],
};
const variants = languages.flatMap((language) => zones[language].map((zone) => ({ language, zone })));

const linesOfToday = (book: TestBook): string[][] =>
  book.file.displayGrid(book.tab('today')).filter(([id = '']) => id.startsWith('LX'));
const reasonOf = (book: TestBook, id: string): string => linesOfToday(book).find(([one]) => one === id)?.[4] ?? '';
const kindOf = (book: TestBook, id: string): string => linesOfToday(book).find(([one]) => one === id)?.[3] ?? '';

const pendingWord: Readonly<Record<Language, string>> = {
  'zh-CN': '信息待补充',
  'zh-TW': '資料待補充',
  en: 'Pending details',
};

describe.each(variants)('the two first leads of a team, in $language and $zone', ({ language, zone }) => {
  const book = enterFirstLeads(language, { fileZone: zone, zone });
  const label = labelIn(language);
  const words = caseWords[language];

  test('keep their ids and everything that was typed', () => {
    expect(book.shown('leads', 2)).toMatchObject({
      leadId: 'LX20240301',
      customerName: words.tech.customer,
      source: label('source', 'tradeFair'),
      grade: label('grade', 'high'),
      budget: words.budget,
      decisionCycle: words.month,
      owner: words.tech.owner,
      registeredOn: '2024-03-01',
    });
    expect(book.shown('leads', 3)).toMatchObject({
      leadId: 'LX20240302',
      customerName: words.trade.customer,
      source: label('source', 'webForm'),
      grade: label('grade', 'medium'),
      budget: words.pending,
      decisionCycle: words.months,
      owner: words.trade.owner,
      registeredOn: '2024-03-02',
    });
  });

  test('are both to be contacted on Monday', () => {
    expect(book.shown('leads', 2)['nextContactOn']).toBe('2024-03-04');
    expect(book.shown('leads', 3)['nextContactOn']).toBe('2024-03-04');
  });

  test('had to be answered by the end of Sunday', () => {
    at(book, '2024-03-04T09:30');
    for (const id of ['LX20240301', 'LX20240302']) {
      expect(reasonOf(book, id)).toContain('2024-03-03');
      expect(reasonOf(book, id)).not.toMatch(/2024-03-03 \d/);
    }
  });

  test('the unknown budget of the second is due on Wednesday', () => {
    at(book, '2024-03-05T09:30');
    expect(kindOf(book, 'LX20240302')).not.toContain(pendingWord[language]);
    at(book, '2024-03-06T09:30');
    expect(kindOf(book, 'LX20240302')).toContain(pendingWord[language]);
    expect(kindOf(book, 'LX20240301')).not.toContain(pendingWord[language]);
  });
});

describe.each(variants)('the follow-ups of the first lead, in $language and $zone', ({ language, zone }) => {
  const book = enterFirstLeads(language, { fileZone: zone, zone });
  const label = labelIn(language);
  const { first, second } = caseWords[language];
  const record = (row: number, fields: Record<string, string>): void => {
    for (const run of book.enter('followUps', row, { leadId: 'LX20240301', ...fields })) succeeded(run);
  };
  at(book, '2024-03-02T15:00');
  const talk = { content: first.said, feedback: first.answer, nextStep: first.step };
  record(2, { contactedAt: '2024-03-02', method: label('method', 'phone'), ...talk, status: label('status', 'done') });
  at(book, '2024-03-06T15:00');
  const mail = { content: second.said, feedback: second.answer, nextStep: second.step };
  record(3, {
    contactedAt: '2024-03-06',
    method: label('method', 'email'),
    ...mail,
    status: label('status', 'inProgress'),
  });

  test('are counted, and the last contact is known', () => {
    expect(book.shown('leads', 2)).toMatchObject({ followUpCount: '2', lastContactOn: '2024-03-06' });
  });

  test('take their days from what was promised', () => {
    expect(book.shown('followUps', 2)['nextStepOn']).toBe('2024-03-05');
    expect(book.shown('followUps', 3)['nextStepOn']).toBe('2024-03-07');
  });

  test('the open step is the next contact; the one that is done is not', () => {
    expect(book.shown('leads', 2)['nextContactOn']).toBe('2024-03-07');
  });

  test('the first response of Saturday was in time: nothing says late', () => {
    expect(kindOf(book, 'LX20240301')).toBe('');
    expect(book.shown('leads', 2)['reminder']).toBe('');
  });

  test('the workbook is as recorded', () => {
    const tabs = ['leads', 'followUps', 'history', 'today'] as const;
    const isTold = (line: readonly string[]) => !line.some((cell) => cell.startsWith('member:'));
    const text = tabs.map((key) => {
      const lines = book.file.displayGrid(book.tab(key)).filter(isTold);
      return lines.map((line) => line.join('\t')).join('\n');
    });
    const operations = /\b[0-9a-f]{8}\b/g;
    expectGolden(
      join(__dirname, `first-leads.${language}.golden.tsv`),
      `${text.join('\n\n').replace(operations, 'op')}\n`,
    );
  });
});
