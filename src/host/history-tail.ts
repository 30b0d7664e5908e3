import type { HistoryEvent } from '../core/edit';
import { readEvent } from '../core/history/read-event';
import { inOrder } from '../core/history/seals';
import { readStamps } from './automation';
import type { Book } from './book';
import { historyAfter, lastLine } from './history-tab';
import type { Memory } from './memory-tab';

/** What History tells that memory may not hold: a run that died announced it, and the next one has to know. */
export interface Tail {
  readonly events: readonly HistoryEvent[];
  /** Number of the last line of History. */
  readonly number: number;
}

/** The tail as it stands; to be called under the lock. One read where memory does not agree with History up to its end. */
export function tailOf(book: Book, { agreed }: Memory): Tail {
  const number = lastLine(book);
  // A sweep knows it too, but not that an older version was restored since: what memory says itself comes first.
  const said = agreed.length > 0 ? agreed : [readStamps(book).told ?? 0];
  // People may have deleted lines: what is said of later ones is not about these.
  const known = said.filter((one) => one <= number).reduce((most, one) => Math.max(most, one), 0);
  const lines = known === number ? [] : inOrder(historyAfter(book, known).map(({ line }) => line));
  return { number, events: lines.flatMap((line) => readEvent(line) ?? []) };
}
