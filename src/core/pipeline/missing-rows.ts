import { emptyPlan, type HistoryEvent, type MemoryEdit, type Plan } from '../edit';
import { memoryKey } from '../history/memory';
import type { TableKey } from '../schema/sheets';
import type { Situation } from './situation';

/** Records that memory holds alive and no row of the tab shows any more: told in History, kept in memory as deleted. */
export function missingRows(table: TableKey, ids: readonly string[], situation: Situation): Plan {
  const present = new Set(ids.map((id) => memoryKey(table, id)));
  const prefix = memoryKey(table, '');
  const memory: MemoryEdit[] = [];
  const events: HistoryEvent[] = [];
  const { now, today, since, who, way, operation } = situation;
  for (const row of situation.memory.values()) {
    if (!row.key.startsWith(prefix) || row.deletedOn !== '' || present.has(row.key)) continue;
    memory.push({ ...row, operation, deletedOn: today });
    const id = row.key.slice(prefix.length);
    const span = since === undefined ? {} : { since };
    events.push({ kind: 'deleted', at: now, ...span, who, table, id, column: '', from: id, to: today, way, operation });
  }
  return { ...emptyPlan, memory, events };
}
