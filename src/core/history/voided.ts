import type { HistoryEvent } from '../edit';

/** The events that take others back: what was intended did not come about. */
export function voided(events: readonly HistoryEvent[]): HistoryEvent[] {
  return [...events].reverse().flatMap((event) => opposites[event.kind]?.(event) ?? []);
}

type Opposite = (event: HistoryEvent) => HistoryEvent;
const back = (event: HistoryEvent): HistoryEvent => ({ ...event, kind: 'void', from: event.to, to: event.from });

const opposites: Readonly<Partial<Record<HistoryEvent['kind'], Opposite>>> = {
  changed: back,
  entered: back,
  deleted: (event) => ({ ...event, kind: 'returned', from: event.to, to: event.from }),
  returned: (event) => ({ ...event, kind: 'deleted', from: event.to, to: event.from }),
};
