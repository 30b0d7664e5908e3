import type { HistoryEvent } from '../edit';

/** Events without those that were taken back later, and without what took them back. */
export function standingEvents(events: readonly HistoryEvent[]): HistoryEvent[] {
  const standing: HistoryEvent[] = [];
  const taken = new Set<string>();
  for (const event of [...events].reverse()) {
    const spots = [spotOf(event, ''), spotOf(event, event.column)];
    if (event.kind === 'void') taken.add(spotOf(event, event.column));
    else if (!spots.some((spot) => taken.has(spot))) standing.push(event);
  }
  return standing.reverse();
}

function spotOf({ operation, table, id }: HistoryEvent, column: string): string {
  return [operation, table, id, column].join('\u0001');
}
