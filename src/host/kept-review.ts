import type { KeptReview } from '../core/digest/review-mail';
import type { Book } from './book';

/** Keeps the review of a month for its mails. */
export function keepReviewText({ properties }: Book, review: KeptReview): void {
  properties.put('review', JSON.stringify(review));
}

/** The review that was last kept. */
export function keptReview({ properties }: Book): KeptReview | undefined {
  const text = properties.text('review');
  return text === '' ? undefined : (JSON.parse(text) as KeptReview);
}
