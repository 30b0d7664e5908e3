import { personOf } from '../core/access/person';
import { reviewMonth } from '../core/analysis/review/review-month';
import { reviewPage } from '../core/analysis/review/review-page';
import { vocabulariesOf } from '../core/digest/digest-context';
import { reviewText } from '../core/i18n/review-words';
import { menuTitle } from '../core/schema/menu';
import { effectiveEmail } from '../host/identity';
import { openPage, tell } from '../host/ui';
import { wholeInput } from './analysis-input';
import { atDesk } from './at-desk';
import { keepActions } from './keep-review';

/** Menu, managers only: the review of the last month, to talk over and to print; what it asks for is kept. */
export function showReview(): { readonly month: string } | undefined {
  return atDesk('showReview', (desk, language) => {
    const input = wholeInput(desk);
    const review = reviewMonth(input);
    const { month } = review;
    if (review.isQuiet) return void tell(menuTitle[language], reviewText('quiet', language, { month }));
    const me = personOf(effectiveEmail(), desk.settings).member?.key ?? '';
    const page = reviewPage(review.in(vocabulariesOf(desk.settings)[language]), { language, me });
    openPage(reviewText('page', language), page);
    keepActions(desk, review, input);
    return { month };
  });
}
