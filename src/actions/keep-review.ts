import type { AnalysisInput } from '../core/analysis/analysis-input';
import { actionsEvent } from '../core/analysis/review/kept-actions';
import type { Review } from '../core/analysis/review/review';
import { type MonthReview, reviewMonth } from '../core/analysis/review/review-month';
import { vocabulariesOf } from '../core/digest/digest-context';
import { isOfLastMonth } from '../core/digest/review-mail';
import { silenceReaders } from '../core/digest/silence-mail';
import type { Language } from '../core/i18n/language';
import type { Desk } from '../host/desk';
import { keepReviewText, keptReview } from '../host/kept-review';
import { wholeInput } from './analysis-input';
import { keepTold } from './keep-told';

/** Once a month: reviews the last one for the mail of the first working day, from the columns that the analysis has read. */
export function keepReview(desk: Desk, read: AnalysisInput): void {
  const { book } = desk;
  const kept = keptReview(book);
  if (kept !== undefined && isOfLastMonth(kept, book.today)) return;
  const input = read.past === undefined ? read : wholeInput(desk);
  const review = reviewMonth(input);
  keepActions(desk, review, input);
  keepReviewText(book, { month: review.month, texts: review.isQuiet ? {} : textsOf(desk, review) });
}

/** What a review asks for is kept once: the next one looks what became of that. */
export function keepActions(desk: Desk, review: MonthReview, { kept = [] }: AnalysisInput): void {
  const isKept = kept.some(({ month }) => month === review.month);
  if (!isKept && !review.isQuiet) keepTold(desk, actionsEvent(review));
}

/** In every language in which a manager reads. */
function textsOf(
  { book, settings, vocabulary }: Desk,
  review: MonthReview,
): Readonly<Partial<Record<Language, Review>>> {
  const words = vocabulariesOf(settings);
  const readers = silenceReaders(settings, book.today).map(({ language }) => language ?? vocabulary.language);
  return Object.fromEntries([...new Set(readers)].map((language) => [language, review.in(words[language])]));
}
