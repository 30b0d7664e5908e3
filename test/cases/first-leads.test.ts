import type { Language } from '../../src/core/i18n/language';
import type { TestBook } from '../helpers/workbook';
import { caseWords, labelIn } from './case-words';
import { at, enterFirstLeads, kindOf, linesOfToday, variants } from './first-leads';

const reasonOf = (book: TestBook, id: string): string => linesOfToday(book).find(([one]) => one === id)?.[4] ?? '';

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
