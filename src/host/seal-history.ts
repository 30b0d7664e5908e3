import type { HistoryEvent } from '../core/edit';
import { inOrder, offsetOf, type PlacedLine, readSeals, sealAll } from '../core/history/seals';
import type { Vocabulary } from '../core/schema/vocabulary';
import type { Book } from './book';
import { appendEvents, readHistory } from './history-tab';
import { newOperation } from './operation-id';
import { newKey, signWith } from './sign';

/** Who has History sealed anew, and why: both stand in the line that says so. */
export interface Resealing {
  readonly who: string;
  readonly reason: string;
}

/** The stored seals with a key, made where there is none yet: text for the document properties. */
export function sealsWithKey({ properties }: Pick<Book, 'properties'>): string {
  const text = properties.text('history');
  const seals = readSeals(text);
  return seals.key === '' ? JSON.stringify({ ...seals, key: newKey() }) : text;
}

/**
 * Seals every full block of History as it stands now and leaves a line that says who did so and why. For whoever has
 * just rewritten lines on purpose: erasing, compacting. Under the lock.
 */
export function resealHistory(
  { book, vocabulary }: { readonly book: Book; readonly vocabulary: Vocabulary },
  { who, reason }: Resealing,
): void {
  keepSeals(book, readHistory(book), 'anew');
  const event: HistoryEvent = {
    ...{ kind: 'sealed', at: book.now, who, table: 'history', id: '', column: '' },
    ...{ from: '', to: reason, way: 'addOn', operation: newOperation() },
  };
  appendEvents(book, vocabulary, [event]);
}

/** Seals the full blocks that have no seal (or all of them anew) and notes where the next number stands. */
export function keepSeals(book: Book, placed: readonly PlacedLine[], extent: 'missing' | 'anew'): void {
  const seals = readSeals(sealsWithKey(book));
  const offset = offsetOf(placed);
  const lines = inOrder(placed.map(({ line }) => line));
  const sign = signWith(seals.key);
  const blocks = extent === 'anew' ? sealAll(lines, sign) : sealAll(lines, sign, seals.blocks);
  book.properties.put('history', JSON.stringify({ ...seals, offset, blocks }));
}
