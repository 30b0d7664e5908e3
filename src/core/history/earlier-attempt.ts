import type { HistoryEvent } from '../edit';
import { memoryKey } from './memory';
import { readEvent } from './read-event';
import { standingEvents } from './standing-events';

/**
 * What History already tells of an operation. It is written before the cells: a request that comes again may have died
 * anywhere after that, so it must neither give a second id nor be told twice.
 */
export interface EarlierAttempt {
  /** Memory keys of the records it was to add. */
  readonly added: readonly string[];
  /** What it told and nobody has taken back since. */
  readonly events: readonly HistoryEvent[];
  /** Whether an event stands in History. */
  tells(event: HistoryEvent): boolean;
}

/** Reads an operation's lines of History; what a sweep has since taken back counts as never told. */
export function earlierAttempt(lines: readonly (readonly string[])[]): EarlierAttempt {
  const events = lines.flatMap((line) => readEvent(line) ?? []);
  const standing = standingEvents(events);
  const told = new Set(standing.map(textOf));
  const added = standing.filter(({ kind }) => kind === 'entered');
  return {
    added: added.flatMap(({ table, id }) => (table === 'leads' || table === 'followUps' ? [memoryKey(table, id)] : [])),
    events: standing,
    tells: (event) => told.has(textOf(event)),
  };
}

/** A row that was meant to enter is told whatever exactly it held: its attempt may have taken other words for it. */
function textOf({ operation, kind, id, column, from, to }: HistoryEvent): string {
  return [operation, kind, id, column, from, kind === 'entered' ? '' : to].join('\u0001');
}
