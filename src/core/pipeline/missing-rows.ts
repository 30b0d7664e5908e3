import { type CellEdit, emptyPlan, type HistoryEvent, type MemoryEdit, type Plan } from '../edit';
import { memoryKey } from '../history/memory';
import type { TableKey } from '../schema/sheets';
import { idColumn } from '../schema/table-columns';
import { idOf } from './identify';
import { isBare } from './is-bare';
import type { Situation } from './situation';

/**
 * Records that memory holds alive and no row of the tab shows any more: told in History, kept in memory as deleted. A row
 * that has nothing left but the id of a record gives it up.
 */
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
  return { ...emptyPlan, memory, events, cells: leftIds(table, situation) };
}

function leftIds(table: TableKey, situation: Situation): CellEdit[] {
  return situation[table].flatMap((row) => {
    const id = idOf(table, row);
    const isLeft = isBare(table, row) && situation.memory.has(memoryKey(table, id));
    return isLeft ? [{ table, row: row.row, id, column: idColumn[table], cell: '' }] : [];
  });
}
