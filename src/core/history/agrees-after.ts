import type { HistoryEvent, Plan } from '../edit';
import { corrections } from './corrections';
import { type MemoryRow, memoryKey } from './memory';

const base = { at: '', who: '', operation: '' } as const;

/** Whether History, its tail and the events of a plan included, tells what memory holds after the plan. */
export function agreesAfter(
  { events, memory: edits }: Plan,
  tail: readonly HistoryEvent[],
  memory: ReadonlyMap<string, MemoryRow>,
): boolean {
  const told = [...tail, ...events];
  const after = new Map<string, MemoryRow>();
  for (const { table, id } of told) {
    const row = table === 'leads' || table === 'followUps' ? memory.get(memoryKey(table, id)) : undefined;
    if (row !== undefined) after.set(row.key, row);
  }
  for (const edit of edits) after.set(edit.key, edit);
  return corrections({ tail: told, memory: after, base, extent: 'tail' }).length === 0;
}
