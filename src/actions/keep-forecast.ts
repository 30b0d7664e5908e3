import { type Foretold, foretoldEvent } from '../core/analysis/forecast/foretold';
import type { Desk } from '../host/desk';
import { keepTold } from './keep-told';

/** Keeps the forecasts of a day, where there are any. */
export function keepForecast(desk: Desk, told: readonly Foretold[] = []): void {
  if (told.length > 0) keepTold(desk, foretoldEvent(told));
}
