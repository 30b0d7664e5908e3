import type { Review, ReviewPart } from '../analysis/review/review';
import { reviewedMonth } from '../analysis/review/review-month';
import type { Day } from '../date';
import type { Language } from '../i18n/language';
import { reviewText } from '../i18n/review-words';
import type { Member } from '../schema/members';
import { type DigestContext, vocabularyOf } from './digest-context';
import { html } from './html';
import type { Ledger, MailState } from './ledger';
import { type BodyPart, mailBody } from './mail-body';
import { type MailDraft, subjectLine } from './mail-draft';
import { insideHtml, tamed } from './outside-text';

/** The review of a month as it waits for its mails, in the languages of those who read it. */
export interface KeptReview {
  /** 'YYYY-MM'. */
  readonly month: string;
  /** None where there was nothing to review. */
  readonly texts: Readonly<Partial<Record<Language, Review>>>;
}

/** The book of mails names a person's review apart from the person's daily mail. */
const PREFIX = 'review:';

/** The name of a manager's review in the book of mails. */
export function reviewOf(member: string): string {
  return PREFIX + member;
}

/** Whose mail it is that the book names. */
export function readerOf(person: string): string {
  return person.startsWith(PREFIX) ? person.slice(PREFIX.length) : person;
}

/** What has left, or may have. */
const gone: ReadonlySet<MailState> = new Set(['claimed', 'sent', 'failed', 'unconfirmed']);

/**
 * Which reviews have gone out this month, by their names in the book; undefined where the book does not reach back to
 * the month's first day: nobody can tell then, and nothing is sent.
 */
export function reviewsGone({ days, closedUpTo }: Ledger, today: Day): ReadonlySet<string> | undefined {
  const first = `${today.slice(0, 7)}-01`;
  if (closedUpTo >= first) return undefined;
  const records = Object.entries(days).filter(([day]) => day >= first);
  return new Set(
    records.flatMap(([, record]) => [...record].filter(([, state]) => gone.has(state)).map(([person]) => person)),
  );
}

/** Whether the review that is kept is the one of last month. */
export function isOfLastMonth({ month }: KeptReview, today: Day): boolean {
  return month === reviewedMonth(today);
}

/** The review as a mail. It names figures, sources, stages and members, no customer. */
export function reviewMail(manager: Member, review: Review, context: DigestContext): MailDraft {
  const vocabulary = vocabularyOf(manager, context);
  const parts = review.parts.map((part) => partOf(part, reviewText('colon', vocabulary.language)));
  return {
    person: reviewOf(manager.key),
    to: manager.email,
    subject: subjectLine(review.title),
    ...mailBody({ name: manager.name, intro: review.intro, parts }, vocabulary, context),
  };
}

const CELL = 'padding:4px 12px 4px 0;border-bottom:1px solid #dadce0;text-align:left;vertical-align:top';
/** Longer cells are cut. */
const LONGEST = 400;

function partOf({ title, header, rows, sentences }: ReviewPart, colon: string): BodyPart {
  const lines = rows.map(({ cells }) => cells);
  const table = html`<table style="border-collapse:collapse;font-size:14px"><thead><tr>${header.map(
    (head) => html`<th style="${CELL};color:#5f6368;font-weight:normal">${head}</th>`,
  )}</tr></thead><tbody>${lines.map(
    (cells) => html`
<tr>${cells.map((cell) => html`<td style="${CELL}">${insideHtml(cell, LONGEST)}</td>`)}</tr>`,
  )}</tbody></table>
`;
  const named = (cell: string, at: number) => `    ${header[at + 1]}${colon}${tamed(cell, LONGEST)}`;
  const text = [
    title,
    ...lines.flatMap(([first = '', ...others]) => [`- ${tamed(first, LONGEST)}`, ...others.map(named)]),
    ...sentences,
  ];
  return {
    html: html`<h3 style="font-size:16px;margin:20px 0 4px">${title}</h3>
${lines.length > 0 ? table : html``}${sentences.map(
  (sentence) => html`<p>${sentence}</p>
`,
)}`,
    text: `${text.join('\n')}\n`,
  };
}
