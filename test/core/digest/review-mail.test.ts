import { reviewMonth } from '../../../src/core/analysis/review/review-month';
import { draftMail, mailCandidates } from '../../../src/core/digest/daily-mail';
import { emptyLedger, type Ledger, type MailState } from '../../../src/core/digest/ledger';
import { mailFacts } from '../../../src/core/digest/mail-facts';
import { isOfLastMonth, reviewOf, reviewsGone } from '../../../src/core/digest/review-mail';
import { type Language, languages } from '../../../src/core/i18n/language';
import { buildVocabulary } from '../../../src/core/schema/vocabulary';
import { settingsOf } from '../analysis/analysis-builder';
import { reviewedInput, reviewedLeads } from '../analysis/review/reviewed';
import { member } from '../reminder/builders';
import { expectGolden } from './golden';
import { staff, team } from './mails';

const month = reviewMonth(reviewedInput('zh-CN'));
const texts = Object.fromEntries(
  languages.map((language) => [language, month.in(buildVocabulary(settingsOf(language)))]),
);

/** A team with nothing due, and the review of June. */
function reviewed(gone: readonly string[] = [], options: Parameters<typeof team>[1] = {}) {
  const { facts, context } = team([], options);
  return { facts: { ...facts, review: { texts, gone: new Set(gone) } }, context };
}

test.each([...languages])('the review in %s, word for word', (language: Language) => {
  const { facts, context } = reviewed([], { language });
  const mail = draftMail(reviewOf('boss'), facts, context);
  expectGolden(`review.${language}.golden.html`, mail?.html ?? '');
  expectGolden(`review.${language}.golden.txt`, `${mail?.subject}\n\n${mail?.text}`);
});

test('it names no customer', () => {
  const { facts, context } = reviewed();
  const mail = JSON.stringify(draftMail(reviewOf('boss'), facts, context));
  for (const { customerName = '', leadId = '' } of reviewedLeads) {
    expect(mail).not.toContain(customerName);
    expect(mail).not.toMatch(new RegExp(`\\b${leadId}\\b`));
  }
});

describe('who gets it', () => {
  const wanted = (gone: readonly string[] = [], options: Parameters<typeof team>[1] = {}) => {
    const { facts, context } = reviewed(gone, options);
    return mailCandidates(facts, context).people;
  };

  test('managers alone, once', () => {
    expect(wanted()).toEqual(['review:boss']);
    expect(wanted(['review:boss'])).toEqual([]);
    expect(wanted(['boss'])).toEqual(['review:boss']);
  });

  test('one mail for an address, none for those who are away, without an address, or read no mail', () => {
    const manager = (key: string, more: object) => member(key, { role: 'manager', ...more });
    const members = [
      ...[manager('a', { email: 'one@example.com' }), manager('b', { email: 'ONE@example.com' })],
      ...[manager('c', { mail: false }), manager('d', { absentUntil: '2024-03-31' }), manager('e', { email: '' })],
      manager('f', {}),
    ];
    expect(wanted([], { members })).toEqual(['review:a', 'review:f']);
  });

  test('nobody where there was nothing to review', () => {
    const { facts, context } = team([]);
    const quiet = { ...facts, review: { texts: {}, gone: new Set<string>() } };
    expect(mailCandidates(quiet, context).people).toEqual([]);
    expect(draftMail(reviewOf('boss'), quiet, context)).toBeUndefined();
  });

  test('a member who is manager no longer gets none, even if the book says so', () => {
    const { facts, context } = reviewed([], { members: [...staff.slice(1), member('boss', { role: 'rep' })] });
    expect(draftMail(reviewOf('boss'), facts, context)).toBeUndefined();
  });
});

describe('what the book of mails knows', () => {
  const bookOf = (day: string, state: MailState, closedUpTo = ''): Ledger => ({
    ...emptyLedger,
    ...{ days: { [day]: new Map([['review:boss', state]]) }, closedUpTo },
  });

  test.each([
    ['sent', true],
    ['claimed', true],
    ['unconfirmed', true],
    ['failed', true],
    ['queued', false],
    ['suppressed', false],
  ] as const)('a review that is %s on an earlier day of the month: gone = %s', (state, isGone) => {
    expect(reviewsGone(bookOf('2024-07-01', state), '2024-07-02')?.has('review:boss')).toBe(isGone);
  });

  test('the review of the month before does not count', () => {
    expect(reviewsGone(bookOf('2024-06-03', 'sent'), '2024-07-01')?.size).toBe(0);
  });

  test('where the book has closed a day of this month nobody knows, and nothing goes out', () => {
    expect(reviewsGone(bookOf('2024-07-15', 'queued', '2024-07-01'), '2024-07-22')).toBeUndefined();
    expect(reviewsGone(bookOf('2024-07-01', 'queued', '2024-06-30'), '2024-07-02')?.size).toBe(0);
  });

  test('managers hear of a review that failed by the name of its reader', () => {
    const ledger = bookOf('2024-07-01', 'failed');
    expect(mailFacts(ledger, '2024-07-02', staff).failed).toEqual(['boss']);
  });

  test('only the review of last month is one', () => {
    expect(['2024-05', '2024-06', '2024-07'].map((one) => isOfLastMonth({ month: one, texts }, '2024-07-31'))).toEqual([
      ...[false, true, false],
    ]);
  });
});
