import { joinPlans, type Plan } from '../core/edit';
import { type Death, deathIn, withoutTold } from '../core/history/death';
import { conflictText } from '../core/i18n/conflict-words';
import { finishedIn } from '../core/pipeline/finish-rows';
import { rememberedLeads, type SettledFollowUps, settleFollowUps } from '../core/pipeline/settle-follow-ups';
import { settleLeads } from '../core/pipeline/settle-leads';
import { applyPlan } from '../host/apply';
import type { Desk } from '../host/desk';
import type { EditEvent } from '../host/edit-event';
import { tailOf } from '../host/history-tail';
import { withLock } from '../host/lock';
import { type Memory, readMemoryTab } from '../host/memory-tab';
import { newOperation } from '../host/operation-id';
import { rowsWithIds } from '../host/rows-with-ids';
import { openTable, type Rows, readRows, rememberHeaders } from '../host/table';
import { editedAsFarAsSeen } from './as-far-as-seen';
import { refuseDisorder } from './columns-in-order';
import { withWrittenOver } from './edit-written-over';
import { editedCells, editorOf, formulasFor, idsOutside, showToasts, spanOf } from './edited-rows';
import { type Actor, situationOf } from './situation-of';
import { steadily } from './steadily';

/** An edit of Follow-ups: its rows are settled, and with them the leads they are about. */
export function editFollowUps(desk: Desk, event: EditEvent): void {
  const toasts = steadily(() => {
    const table = openTable(desk.book, 'followUps', desk.settings);
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
  const actor = { ...editorOf(event, desk.settings), operation: newOperation() };
  const known = idsOutside(book, read, { event, memory: memory.rows });
  const edited = editedCells(event, read, { rows: memory.rows, vocabulary });
  const leadsById = rememberedLeads(memory.rows);
  const settle = (rows: Rows) => {
    const situation = { ...situationOf(desk, { ...actor, edited }, { memory, followUps: rows }), ...known };
    return settleFollowUps(finishedIn(situation, death), leadsById);
  };
  const first = settle(read);
  const seen = editedAsFarAsSeen(first.plan, read, edited.columns);
  const begun = seen === read ? first : settle(seen);
  const followUps = formulasFor(begun.plan, seen);
  const settled = followUps === seen ? begun : settle(followUps);
  const about = settleTheirLeads(desk, actor, { memory, settled, death });
  const whole = withoutTold(joinPlans([settled.plan, about.plan]), death);
  const plan = withWrittenOver(desk, { event, read, memory, actor }, whole);
  rememberHeaders([followUps.table, about.leads.table]);
  refuseDisorder(desk, plan, { followUps: edited.columns });
  const tables = { followUps, leads: about.leads };
  const clashes = applyPlan({ book, vocabulary, memory, tail, tables, refusals: 'leave' }, plan);
  return [...plan.toasts, ...clashes.map((clash) => conflictText(clash, vocabulary.language))];
}

/** The leads that the settled follow-ups are about: their counts, dates and reminders follow. */
function settleTheirLeads(
  desk: Desk,
  actor: Actor,
  { memory, settled, death }: { readonly memory: Memory; readonly settled: SettledFollowUps; readonly death: Death },
): { readonly plan: Plan; readonly leads: Rows } {
  const read = rowsWithIds(desk.book, openTable(desk.book, 'leads', desk.settings), settled.touched);
  const settle = (rows: Rows) =>
    settleLeads(finishedIn(situationOf(desk, actor, { memory, leads: rows }), death), settled.byLead);
  const first = settle(read);
  const leads = formulasFor(first, read);
  return { leads, plan: leads === read ? first : settle(leads) };
}
