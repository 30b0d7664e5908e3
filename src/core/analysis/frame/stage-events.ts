import { minuteNumber } from '../../date';
import type { StageEvent } from '../analysis-input';

/** The stage changes of every lead in time order; those of one minute keep History's order. */
export function eventsByLead(history: readonly StageEvent[]): ReadonlyMap<string, readonly StageEvent[]> {
  const byLead = new Map<string, StageEvent[]>();
  for (const event of history) {
    const events = byLead.get(event.leadId);
    if (events) events.push(event);
    else byLead.set(event.leadId, [event]);
  }
  for (const events of byLead.values()) {
    if (events.length > 1) events.sort((a, b) => minuteNumber(a.at) - minuteNumber(b.at));
  }
  return byLead;
}
