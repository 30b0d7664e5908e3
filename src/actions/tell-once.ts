import type { HistoryEvent } from '../core/edit';
import { readEvent } from '../core/history/read-event';
import type { Desk } from '../host/desk';
import { appendEvents, readHistory } from '../host/history-tab';

/** Whether work is begun, or gone on with after a run that died over it. */
export type Attempt = 'first' | 'again';

/** Writes an operation's events into History. They go out in one call, so that one of them stands for all. Under the lock. */
export function tellOnce({ book, vocabulary }: Desk, events: readonly HistoryEvent[], attempt: Attempt): void {
  const isTold = ({ operation, kind, column }: HistoryEvent) =>
    readHistory(book).some(({ line }) => {
      const told = readEvent(line);
      return told?.operation === operation && told.kind === kind && told.column === column;
    });
  const [first] = events;
  if (first === undefined || (attempt === 'again' && isTold(first))) return;
  appendEvents(book, vocabulary, events);
}
