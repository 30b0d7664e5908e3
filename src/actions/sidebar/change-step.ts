import type { DayView, Fields, Methods } from '../../core/access/protocol';
import { summarise } from '../../core/follow-up/summary';
import { type MemoryRow, memoryKey } from '../../core/history/memory';
import { messages } from '../../core/i18n/message-words';
import { rememberedFollowUps } from '../../core/pipeline/situation';
import { type Change, changeLead } from './change-lead';
import { after, dayOf, Refused, type Session } from './session';

/** Marks the earliest open step of a lead as done. */
export function stepDone(session: Session, { request, leadId }: Methods['stepDone']['in']): DayView {
  const change = (memory: ReadonlyMap<string, MemoryRow>): Change => {
    const id = openStep(session, memory, leadId);
    if (id === undefined) return { request, leadId, fields: {} };
    return { request, leadId, fields: {}, followUp: { id, fields: { status: 'done' } } };
  };
  return dayOf(after(session, changeLead(session, change)));
}

/** Postpones what is due: the open step, or else a step is made of it, so that the reason is kept beside the date. */
export function postpone(session: Session, { request, leadId, to, why }: Methods['postpone']['in']): DayView {
  refuseIncomplete(session, { to, why });
  const fields: Fields = { status: 'postponed', nextStepOn: to, postponedWhy: why };
  const change = (memory: ReadonlyMap<string, MemoryRow>): Change => {
    const id = openStep(session, memory, leadId);
    return { request, leadId, fields: {}, followUp: id === undefined ? { fields } : { id, fields } };
  };
  return dayOf(after(session, changeLead(session, change)));
}

function refuseIncomplete({ desk, reader }: Session, { to, why }: { readonly to: string; readonly why: string }): void {
  const issues = [
    ...(why.trim() === '' ? [{ column: 'postponedWhy', value: why }] : []),
    ...(to < desk.book.today ? [{ column: 'nextStepOn', value: to }] : []),
  ];
  if (issues.length === 0) return;
  const words = { postponedWhy: messages.stepUnexplained, nextStepOn: messages.stepInPast };
  throw new Refused(
    issues.map((issue) => ({
      ...issue,
      code: 'refused',
      text: words[issue.column as keyof typeof words][reader.language],
    })),
  );
}

/** Id of the follow-up whose step is the earliest open one, as memory has it at this moment. */
function openStep({ desk }: Session, memory: ReadonlyMap<string, MemoryRow>, leadId: string): string | undefined {
  if (!memory.has(memoryKey('leads', leadId))) return undefined;
  const own = rememberedFollowUps(memory).get(leadId);
  return own === undefined ? undefined : summarise([...own.values()], desk.book.now).openStep?.followUpId;
}
