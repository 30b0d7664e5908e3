import type { DayView, Methods } from '../../core/access/protocol';
import { emptyPlan, type HistoryEvent, type MemoryEdit, type Plan } from '../../core/edit';
import { type MemoryRow, memoryKey } from '../../core/history/memory';
import { applyPlan } from '../../host/apply';
import { withLock } from '../../host/lock';
import { memoryAfter } from '../../host/memory-after';
import { readMemoryTab } from '../../host/memory-tab';
import { changeLead } from './change-lead';
import { after, dayOf, notYours, type Session } from './session';

type Input = Methods['answerRequest']['in'];

/** A manager's answer to a stage that somebody asked for: granted, it is set; declined, the wish is forgotten. */
export function answerRequest(session: Session, input: Input): DayView {
  const memory = input.approve === 'yes' ? approve(session, input) : decline(session, input);
  return dayOf(after(session, memory));
}

/** The stage and the end of the wish are one plan: neither stands without the other. */
function approve(session: Session, input: Input): ReadonlyMap<string, MemoryRow> {
  return changeLead(session, (memory) => {
    const { request, leadId } = input;
    const known = memory.get(memoryKey('leads', leadId));
    const stage = known?.meta.requestedStage;
    if (known?.operation === request) return { request, leadId, fields: {} };
    if (known === undefined || stage === undefined) throw notYours(session);
    const event = answerEvent(session, input, { from: known.values['stage'] ?? '', to: stage });
    return { request, leadId, fields: { stage }, also: (plan) => withAnswer(plan, { event, known }) };
  });
}

function withAnswer(plan: Plan, { event, known }: { readonly event: HistoryEvent; readonly known: MemoryRow }): Plan {
  const key = memoryKey('leads', event.id);
  const decided = plan.memory.find((edit) => edit.key === key) ?? known;
  const rest = plan.memory.filter((edit) => edit.key !== key);
  return { ...plan, events: [...plan.events, event], memory: [...rest, forgotten(decided, event.operation)] };
}

function decline(session: Session, input: Input): ReadonlyMap<string, MemoryRow> {
  const { book, vocabulary } = session.desk;
  return withLock(() => {
    const memory = readMemoryTab(book);
    const known = memory.rows.get(memoryKey('leads', input.leadId));
    if (known?.operation === input.request) return memory.rows;
    const stage = known?.meta.requestedStage;
    if (known === undefined || stage === undefined) throw notYours(session);
    const event = answerEvent(session, input, { from: known.values['stage'] ?? '', to: stage });
    const plan: Plan = { ...emptyPlan, events: [event], memory: [forgotten(known, input.request)] };
    applyPlan({ book, vocabulary, memory, tables: {} }, plan);
    return memoryAfter(memory, plan);
  });
}

function forgotten(row: MemoryRow, operation: string): MemoryEdit {
  const { requestedStage: _stage, requestedBy: _by, ...meta } = row.meta;
  return { ...row, meta, operation };
}

function answerEvent(
  { desk, person }: Session,
  { request, leadId, approve: answer }: Input,
  { from, to }: { readonly from: string; readonly to: string },
): HistoryEvent {
  const kind = answer === 'yes' ? 'approved' : 'declined';
  const base = { table: 'leads', id: leadId, column: 'stage', way: 'sidebar', operation: request } as const;
  return { ...base, kind, at: desk.book.now, who: person.name, from, to };
}
