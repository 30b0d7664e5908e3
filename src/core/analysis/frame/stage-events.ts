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
    if (events.length > 1) events.sort(byTime);
  }
  return byLead;
}

/** Stamps compare as texts; a bare day stands before the hours of its day. */
function byTime({ at }: StageEvent, other: StageEvent): number {
  if (at === other.at) return 0;
  return at < other.at ? -1 : 1;
}
