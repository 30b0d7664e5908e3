import { type MemoryRow, memoryKey } from '../history/memory';
import type { TableKey } from '../schema/sheets';

/** So many records at least, and more than this share of all, and nobody is believed to have deleted them row by row. */
const LEAST = 5;
const SHARE = 0.8;

/** Records that memory holds alive and no row shows. */
export function missingRecords(
  table: TableKey,
  ids: readonly string[],
  memory: ReadonlyMap<string, MemoryRow>,
): readonly MemoryRow[] {
  const present = new Set(ids.map((id) => memoryKey(table, id)));
  return aliveRecords(table, memory).filter(({ key }) => !present.has(key));
}

/**
 * Whether so much of a table has gone at once that a person must say what it means before anything is taken for
 * deleted: a tab that was emptied or put back blank, not rows that somebody deleted.
 */
export function isMassLoss(missing: number, alive: number): boolean {
  return (missing === alive && missing >= 2) || (missing >= LEAST && missing > alive * SHARE);
}

/** Records of a table that are not deleted. */
export function aliveRecords(table: TableKey, memory: ReadonlyMap<string, MemoryRow>): readonly MemoryRow[] {
  const prefix = memoryKey(table, '');
  return [...memory.values()].filter(({ key, deletedOn }) => key.startsWith(prefix) && deletedOn === '');
}
