import type { Methods } from '../../core/access/protocol';
import { emptyPlan, type HistoryEvent } from '../../core/edit';
import { type MemoryRow, memoryKey } from '../../core/history/memory';
import { messages } from '../../core/i18n/message-words';
import { applyPlan } from '../../host/apply';
import { withLock } from '../../host/lock';
import { memoryAfter } from '../../host/memory-after';
import { readMemoryTab } from '../../host/memory-tab';
import { changeLead } from './change-lead';
import { Refused, type Session } from './session';

/** A manager's answer to a stage that somebody asked for: granted, it is set; declined, the wish is forgotten. */
export function answerRequest(session: Session, input: Methods['answerRequest']['in']): ReadonlyMap<string, MemoryRow> {
  const { desk, person, memory } = session;
  const known = memory.get(memoryKey('leads', input.leadId));
  const stage = known?.meta.requestedStage;
  if (known === undefined || stage === undefined) {
    throw new Refused([{ code: 'notYourLead', text: messages.notYourLead[desk.vocabulary.language] }]);
  }
  const cleared = forget(session, input, stage);
  if (input.approve === 'no') return cleared;
  return changeLead(desk, person, {
    request: input.request,
    leadId: input.leadId,
    fields: { stage: desk.vocabulary.label('stage', stage) },
  });
}

/** Takes the wish off the lead and tells History how it was answered. */
function forget(
  { desk, person }: Session,
  { request, leadId, approve }: Methods['answerRequest']['in'],
  stage: string,
): ReadonlyMap<string, MemoryRow> {
  return withLock(() => {
    const memory = readMemoryTab(desk.book);
    const known = memory.rows.get(memoryKey('leads', leadId));
    if (known === undefined) return memory.rows;
    const { requestedStage: _stage, requestedBy: _by, ...meta } = known.meta;
    const event: HistoryEvent = {
      kind: approve === 'yes' ? 'approved' : 'declined',
      at: desk.book.now,
      who: person.name,
      table: 'leads',
      id: leadId,
      column: 'stage',
      from: known.values['stage'] ?? '',
      to: stage,
      way: 'sidebar',
      operation: request,
    };
    const plan = { ...emptyPlan, events: [event], memory: [{ ...known, meta }] };
    applyPlan({ book: desk.book, vocabulary: desk.vocabulary, memory, tables: {} }, plan);
    return memoryAfter(memory, plan);
  });
}
