import type { Plan } from '../core/edit';
import { settleLeads } from '../core/pipeline/settle-leads';
import { listsByLead } from '../core/pipeline/situation';
import { applyPlan } from '../host/apply';
import type { Desk } from '../host/desk';
import type { EditEvent } from '../host/edit-event';
import { withLock } from '../host/lock';
import { readMemoryTab } from '../host/memory-tab';
import { openTable, type Rows, readRows, rememberHeaders } from '../host/table';
import { editedColumns, editorOf, formulasFor, idsOutside, showToasts, spanOf } from './edited-rows';
import { situationOf } from './situation-of';

/** An edit of Leads: its rows are read, settled and told about, whatever else stands in them. */
export function editLeads(desk: Desk, event: EditEvent): void {
  const table = openTable(desk.book, 'leads', desk.settings);
  const span = spanOf(event, table);
  if (span === undefined) return;
  const toasts = withLock(() => settleEdit(desk, event, readRows(desk.book, table, span)));
  showToasts(desk, toasts);
}

function settleEdit(desk: Desk, event: EditEvent, read: Rows): Plan['toasts'] {
  const { book, vocabulary } = desk;
  const memory = readMemoryTab(book);
  const contacts = listsByLead(memory.rows);
  const actor = { ...editorOf(event, desk.settings), edited: editedColumns(event, read.table) };
  const known = idsOutside(read, event);
  const settle = (rows: Rows) =>
    settleLeads({ ...situationOf(desk, actor, { memory, leads: rows }), ...known }, contacts);
  const first = settle(read);
  const leads = formulasFor(first, read);
  const plan = leads === read ? first : settle(leads);
  rememberHeaders([leads.table]);
  applyPlan({ book, vocabulary, memory, tables: { leads } }, plan);
  return plan.toasts;
}
