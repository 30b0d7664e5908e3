import { personOf } from '../core/access/person';
import type { HistoryEvent } from '../core/edit';
import type { Desk } from '../host/desk';
import { appendEvents } from '../host/history-tab';
import { effectiveEmail } from '../host/identity';
import { Busy, withLock } from '../host/lock';
import { newOperation } from '../host/operation-id';

/** Keeps in History what the analysis said, so that it can be held against what comes. */
export function keepTold(
  { book, settings, vocabulary }: Desk,
  told: Pick<HistoryEvent, 'kind' | 'table' | 'id' | 'column' | 'from' | 'to'>,
): void {
  const who = personOf(effectiveEmail(), settings).name;
  const event = { ...told, at: book.now, who, way: 'addOn', operation: newOperation() } as const;
  try {
    withLock(() => appendEvents(book, vocabulary, [event]));
  } catch (error) {
    // Another run writes: what the next refresh says is kept instead, nothing else hangs on it.
    if (!(error instanceof Busy)) throw error;
  }
}
