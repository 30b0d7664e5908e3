import type { Plan } from '../core/edit';
import { deathIn, withoutTold } from '../core/history/death';
import { conflictText } from '../core/i18n/conflict-words';
import { finishedIn } from '../core/pipeline/finish-rows';
import { settleLeads } from '../core/pipeline/settle-leads';
import { listsByLead } from '../core/pipeline/situation';
import { applyPlan } from '../host/apply';
import type { Desk } from '../host/desk';
import type { EditEvent } from '../host/edit-event';
import { tailOf } from '../host/history-tail';
import { withLock } from '../host/lock';
import { readMemoryTab } from '../host/memory-tab';
import { openTable, type Rows, readRows, rememberHeaders } from '../host/table';
import { editedAsFarAsSeen } from './as-far-as-seen';
import { refuseDisorder } from './columns-in-order';
import { withWrittenOver } from './edit-written-over';
import { editedCells, editorOf, formulasFor, idsOutside, showToasts, spanOf } from './edited-rows';
import { situationOf } from './situation-of';
import { steadily } from './steadily';

/** An edit of Leads: its rows are read, settled and told about, whatever else stands in them. */
export function editLeads(desk: Desk, event: EditEvent): void {
  const toasts = steadily(() => {
    const table = openTable(desk.book, 'leads', desk.settings);
    const span = spanOf(event, table);
    return span === undefined ? [] : withLock(() => settleEdit(desk, event, readRows(desk.book, table, span)));
  });
  showToasts(desk, toasts);
}

function settleEdit(desk: Desk, event: EditEvent, read: Rows): Plan['toasts'] {
  const { book, vocabulary } = desk;
  const memory = readMemoryTab(book);
  const tail = tailOf(book, memory);
  const death = deathIn(tail.events, memory.rows);
  const contacts = listsByLead(memory.rows);
  const actor = {
    ...editorOf(event, desk.settings),
    edited: editedCells(event, read, { rows: memory.rows, vocabulary }),
  };
  const known = idsOutside(book, read, { event, memory: memory.rows });
  const settle = (rows: Rows) => {
    const situation = { ...situationOf(desk, actor, { memory, leads: rows }), ...known };
    return withoutTold(settleLeads(finishedIn(situation, death), contacts), death);
  };
  const first = settle(read);
  const seen = editedAsFarAsSeen(first, read, actor.edited.columns);
  const begun = seen === read ? first : settle(seen);
  const leads = formulasFor(begun, seen);
  const settled = leads === seen ? begun : settle(leads);
  const plan = withWrittenOver(desk, { event, read, memory, actor }, settled);
  rememberHeaders([leads.table]);
  refuseDisorder(desk, plan, { leads: actor.edited.columns });
  const clashes = applyPlan({ book, vocabulary, memory, tail, tables: { leads }, refusals: 'leave' }, plan);
  return [...plan.toasts, ...clashes.map((clash) => conflictText(clash, vocabulary.language))];
}
