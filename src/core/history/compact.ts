import type { Stamp } from '../date';
import type { EventKind } from '../edit';
import { readEvent } from './read-event';
import { inOrder, numberOf } from './seals';

type Line = readonly string[];

/** Columns whose every change stays: how a lead went its way, whose it was, how it closed. */
const kept: ReadonlySet<string> = new Set(['stage', 'owner', 'closedOn', 'closeReason', 'amount', 'leadId']);
/** What was only tried goes without a trace. */
const vain: ReadonlySet<EventKind> = new Set(['refused']);
const changes: ReadonlySet<EventKind> = new Set(['changed', 'void']);

/** What compacting keeps and what it drops, in the order of writing. */
export interface Compaction {
  readonly kept: readonly Line[];
  readonly dropped: number;
}

/**
 * History without changes older than `before` that a later one of the same cell, old too, has made good, and without
 * old refusals. What folds out of it is the same.
 */
export function compact(lines: readonly Line[], before: Stamp): Compaction {
  const ordered = inOrder(lines);
  const last = new Map<string, number>();
  for (const line of ordered) {
    const place = oldChange(line, before);
    if (place !== undefined) last.set(place, numberOf(line));
  }
  const stays = ordered.filter((line) => {
    const place = oldChange(line, before);
    if (place !== undefined) return last.get(place) === numberOf(line);
    const event = readEvent(line);
    return event === undefined || !vain.has(event.kind) || event.at >= before;
  });
  return { kept: stays, dropped: ordered.length - stays.length };
}

/** The cell that an old change of no lasting interest is about. */
function oldChange(line: Line, before: Stamp): string | undefined {
  const event = readEvent(line);
  if (event === undefined || event.at >= before || !changes.has(event.kind)) return undefined;
  const { table, id, column } = event;
  return column === '' || kept.has(column) ? undefined : [table, id, column].join('\u0001');
}
