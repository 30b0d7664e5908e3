import type { MemoryRow } from '../history/memory';
import { memoryKey } from '../history/memory';
import { type DecodeContext, decode } from '../schema/codec';
import type { Column } from '../schema/column';
import type { Cell } from '../schema/row';
import type { TableKey } from '../schema/sheets';
import { columnOf } from '../schema/table-columns';

/** How much of what memory holds of a column stands at a place: 0 = nothing, 1 = all of it and nothing else. */
export type Likeness = (key: string, place: number) => number;

export interface Evidence {
  /** Every cell of the tab below its header. */
  readonly grid: readonly (readonly Cell[])[];
  readonly memory: ReadonlyMap<string, MemoryRow>;
  readonly context: DecodeContext;
}

/** Where nothing is remembered content says neither yes nor no, and rather yes where nothing stands. */
const NO_WITNESS = { blank: 0.5, filled: 0.3 } as const;

/**
 * Compares columns by content as bags of values, so that rows that were sorted, lost or added in between count little
 * and ids are not needed.
 */
export function columnLikeness(table: TableKey, { grid, memory, context }: Evidence): Likeness {
  const rows = [...memory.values()].filter(({ key, deletedOn }) => isOf(table, key) && deletedOn === '');
  return (key, place) => {
    const column = columnOf(table, key);
    const kept = rows.map(({ values }) => values[key] ?? '').filter(Boolean);
    const found = grid.flatMap((line) => {
      const read = decode(column, asTyped(column, line[place] ?? ''), context);
      const text = 'stored' in read ? read.stored : read.text;
      return text === '' ? [] : [text];
    });
    if (kept.length === 0) return found.length === 0 ? NO_WITNESS.blank : NO_WITNESS.filled;
    return shared(kept, found) / Math.max(kept.length, found.length);
  };
}

/** A date whose number format was lost is the same date. */
function asTyped({ type }: Column, cell: Cell): Cell {
  return typeof cell === 'number' && (type === 'date' || type === 'dateTime') ? { serial: cell } : cell;
}

function isOf(table: TableKey, key: string): boolean {
  return key.startsWith(memoryKey(table, ''));
}

/** How many values two bags have in common. */
function shared(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const text of one) counts.set(text, (counts.get(text) ?? 0) + 1);
  return other.filter((text) => {
    const left = counts.get(text) ?? 0;
    counts.set(text, left - 1);
    return left > 0;
  }).length;
}
