import type { HistoryEvent } from '../edit';
import { type MemoryRow, memoryKey } from './memory';

/** Of each record what was said of it last, by an operation whose name memory does not bear: a run died over it. */
export function deadEvents(
  tail: readonly HistoryEvent[],
  memory: ReadonlyMap<string, MemoryRow>,
): readonly HistoryEvent[] {
  const last = new Map<string, string>();
  for (const event of tail) last.set(keyOf(event), event.operation);
  return tail.filter((event) => {
    const key = keyOf(event);
    return last.get(key) === event.operation && memory.get(key)?.operation !== event.operation;
  });
}

function keyOf({ table, id }: HistoryEvent): string {
  return table === 'leads' || table === 'followUps' ? memoryKey(table, id) : `${table} ${id}`;
}
