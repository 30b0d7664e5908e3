import { healWords } from '../core/i18n/heal-words';
import { fill } from '../core/i18n/language';
import type { Desk } from '../host/desk';
import { cellCount } from '../host/tabs';

/** Google's limit is 10,000,000 cells: from four fifths of it on people are told. */
const MANY = 8_000_000;

/** A file that is nearly full takes no more leads one day, and nobody sees it coming: a sentence while there is time. */
export function tellRoom({ vocabulary }: Desk): string[] {
  const cells = cellCount();
  const count = String(cells).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return cells < MANY ? [] : [fill(healWords.nearlyFull[vocabulary.language], { count })];
}
