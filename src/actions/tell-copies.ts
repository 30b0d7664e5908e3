import { healWords } from '../core/i18n/heal-words';
import { fill } from '../core/i18n/language';
import type { Desk } from '../host/desk';
import { copiesOf } from '../host/tabs';

/** Copies of our tabs are left alone, and nobody must take them for the real ones: a sentence for each. */
export function tellCopies({ book, vocabulary }: Desk): string[] {
  return copiesOf(book.tabs).map(({ copy, original }) =>
    fill(healWords.tabCopy[vocabulary.language], { copy, original }),
  );
}
