import type { HistoryEvent } from '../core/edit';
import { brokenTail } from '../core/history/check-seals';
import {
  BLOCK,
  inOrder,
  offsetOf,
  type PlacedLine,
  readSeals,
  type Seals,
  sealAll,
  tailOf,
} from '../core/history/seals';
import type { Vocabulary } from '../core/schema/vocabulary';
import type { Book } from './book';
import { mayWritesWait, noteSent } from './google';
import { appendEvents, historyAfter, lastLine, readHistory } from './history-tab';
import { newOperation } from './operation-id';
import { openProperties } from './properties';
import { sendWrites } from './send-writes';
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
 * Seals History as it stands now and leaves a line that says who did so and why. For whoever has
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

/** Seals what has no seal yet (or all of it anew) and notes where the next number stands. */
export function keepSeals(book: Book, placed: readonly PlacedLine[], extent: 'missing' | 'anew'): void {
  const seals = readSeals(sealsWithKey(book));
  const offset = offsetOf(placed);
  const lines = inOrder(placed.map(({ line }) => line));
  const sign = signWith(seals.key);
  const blocks = extent === 'anew' ? sealAll(lines, sign) : sealAll(lines, sign, seals.blocks);
  keep(book, { ...seals, offset, blocks, tail: tailOf(lines, blocks, sign), doubt: undefined });
}

/** Notes where the next number stands; the seals stay as they are. Under the lock. */
export function noteOffset(book: Book, placed: readonly PlacedLine[]): void {
  keep(book, { ...readSeals(sealsWithKey(book)), offset: offsetOf(placed) });
}

/**
 * Seals what has been written since the last sweep, over what was sealed then: where that is not what it was, a check
 * has to say so first. Under the lock.
 */
export function sealGrown(book: Book): void {
  const seals = readSeals(book.properties.text('history'));
  const sealed = seals.blocks.length * BLOCK;
  if (seals.key === '' || seals.doubt || lastLine(book) === (seals.tail?.to ?? sealed)) return;
  const placed = historyAfter(book, sealed);
  // It was read after everything that this run has written.
  if (placed.length > 0) noteSent();
  const sign = signWith(seals.key);
  const lines = placed.map(({ line }) => line);
  const blocks = sealAll(lines, sign, seals.blocks);
  if (brokenTail(placed, seals, sign).length > 0) doubt(book, seals);
  else keep(book, { ...seals, blocks, tail: tailOf(lines, blocks, sign) });
}

/** Unless another run has sealed anew what it has rewritten. */
function doubt({ properties }: Book, seals: Seals): void {
  const present = openProperties();
  if (present.text('history') !== properties.text('history')) return;
  properties.put('history', JSON.stringify({ ...seals, doubt: true }));
}

/** What is sealed has to stand on the sheet first. */
function keep({ properties }: Book, seals: Seals): void {
  if (mayWritesWait()) sendWrites();
  properties.put('history', JSON.stringify(seals));
}
