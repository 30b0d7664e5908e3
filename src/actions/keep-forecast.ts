import { personOf } from '../core/access/person';
import { type Foretold, foretoldEvent } from '../core/analysis/forecast/foretold';
import type { Desk } from '../host/desk';
import { appendEvents } from '../host/history-tab';
import { effectiveEmail } from '../host/identity';
import { Busy, withLock } from '../host/lock';
import { newOperation } from '../host/operation-id';

/** Keeps the forecasts of a day in History, so that they can be held against what comes. */
export function keepForecast({ book, settings, vocabulary }: Desk, told: readonly Foretold[] = []): void {
  if (told.length === 0) return;
  const who = personOf(effectiveEmail(), settings).name;
  const event = { ...foretoldEvent(told), at: book.now, who, way: 'addOn', operation: newOperation() } as const;
  try {
    withLock(() => appendEvents(book, vocabulary, [event]));
  } catch (error) {
    // Another run writes: the forecast of the next refresh is kept instead, nothing else hangs on it.
    if (!(error instanceof Busy)) throw error;
  }
}
