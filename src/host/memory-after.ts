import type { Plan } from '../core/edit';
import type { MemoryRow } from '../core/history/memory';
import type { Memory } from './memory-tab';

/** Memory as it stands once a plan has been committed. */
export function memoryAfter(memory: Memory, plan: Plan): ReadonlyMap<string, MemoryRow> {
  const rows = new Map(memory.rows);
  for (const edit of plan.memory) rows.set(edit.key, edit);
  return rows;
}
