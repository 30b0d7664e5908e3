import type { Origin } from './service-host';

/** Google's text for a run that took too long. */
export const TIME_LIMIT_TEXT = 'Exceeded maximum execution time';

/** Seconds a run may take: simple triggers 30, everything else six minutes. */
export function timeLimit(origin: Origin): number {
  return origin === 'simple' ? 30 : 360;
}
