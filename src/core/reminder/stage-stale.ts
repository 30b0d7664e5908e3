import { type Day, dayPart } from '../date';
import { firstResponse } from '../follow-up/first-response';
import { typedDay } from '../follow-up/next-contact';
import type { Due } from './due';
import { type LeadView, nextContactFacts, type ReminderContext, stageOf, todayOf } from './lead-view';

/**
 * A stage without movement for longer than it allows, in working days. Movement is a stage change, a follow-up, a next
 * step that lies ahead or a typed next contact that lies ahead; a day the add-on proposed is none.
 */
export function stageStaleDue(view: LeadView, context: ReminderContext): Due | undefined {
  const stage = stageOf(view.lead, context.settings);
  if (stage?.staleDays === undefined || isGoingOn(view, context)) return undefined;
  const since = lastMovement(view, context);
  const day = context.calendar.addWorkdays(since, stage.staleDays);
  const values = { stage: { list: 'stage', key: stage.key }, since, days: stage.staleDays } as const;
  return { day, reason: { code: 'stageStale', values } };
}

function isGoingOn(view: LeadView, context: ReminderContext): boolean {
  const today = todayOf(context);
  const step = view.summary.openStep?.day ?? '';
  return step >= today || typedDay(nextContactFacts(view, context)) >= today;
}

/** Where the stage change is unknown the clock starts when the workbook first saw the lead, at the start day at the earliest. */
function lastMovement(view: LeadView, context: ReminderContext): Day {
  const { lead, meta, summary } = view;
  const moves = [dayPart(meta.stageOn || meta.enteredAt), dayPart(summary.last)];
  if (meta.adopted) moves.push(context.settings.values.startDay);
  if (lead.stage === 'firstContact' && summary.count === 0) {
    moves.push(dayPart(firstResponse(lead, summary.contacts, context.settings).limit));
  }
  return moves.sort()[moves.length - 1] ?? '';
}
