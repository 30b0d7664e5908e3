import { addDays, dayPart } from '../date';
import { firstResponse } from '../follow-up/first-response';
import { planNextContact } from '../follow-up/next-contact';
import { liesAhead } from '../follow-up/summary';
import { gradeRule } from '../schema/settings';
import type { Due } from './due';
import { classOf, type LeadView, nextContactFacts, type ReminderContext, todayOf } from './lead-view';
import type { Reason, ReasonCode } from './reason';

/** Nobody has answered a new lead and its limit has passed. Older rows taken over are not reminded. */
export function firstResponseDue({ lead, meta, summary }: LeadView, context: ReminderContext): Due | undefined {
  if (meta.adopted || classOf(lead, context.settings) !== 'open') return undefined;
  const { limit, verdict } = firstResponse(lead, summary.contacts, context.settings);
  if (verdict !== 'open' || liesAhead(limit, context.now) || limit === todayOf(context)) return undefined;
  return { day: dayPart(limit), reason: { code: 'firstResponseLate', values: { limit } } };
}

/** The earliest open step of the follow-ups, for the one who promised it. It waits where the grade's cap moved it. */
export function stepDue(view: LeadView, context: ReminderContext): Due | undefined {
  const { lead, summary } = view;
  const step = summary.openStep;
  if (!step || !['open', 'paused'].includes(classOf(lead, context.settings))) return undefined;
  const plan = planNextContact(nextContactFacts(view, context));
  const day = plan.from === 'step' && plan.day !== '' ? plan.day : step.day;
  const { text } = step;
  const reason: Reason = { code: text === '' ? 'stepDated' : 'stepPromised', values: { day: step.day, text } };
  return { day, reason, ...(step.owner !== '' && { by: step.owner }) };
}

const CONTACT_REASONS = {
  typed: 'contactTyped',
  step: 'stepDated',
  firstResponse: 'contactFirst',
  cadence: 'contactCadence',
  backlog: 'contactBacklog',
  none: 'contactTyped',
} as const satisfies Readonly<Record<string, ReasonCode>>;

/**
 * The next contact has come; where it only repeats the open step, the step stands for it. A first response is due on the
 * day of its limit, so that one on days off is announced before them.
 */
export function contactDue(view: LeadView, context: ReminderContext): Due | undefined {
  const { lead, summary } = view;
  const { nextContactOn = '' } = lead;
  const stageClass = classOf(lead, context.settings);
  if (nextContactOn === '' || stageClass === 'won' || stageClass === 'invalid') return undefined;
  const { from } = planNextContact(nextContactFacts(view, context));
  if (from === 'step') return undefined;
  const { limit } = firstResponse(lead, summary.contacts, context.settings);
  const days = gradeRule(context.settings, lead.grade ?? '').cadenceDays;
  const day = (from === 'firstResponse' && dayPart(limit)) || nextContactOn;
  const code = stageClass === 'lost' ? 'contactReturn' : CONTACT_REASONS[from];
  return { day, reason: { code, values: { day, limit, last: dayPart(summary.last), days } } };
}

/** An invitation or some news, for grades that are kept warm that way. */
export function touchDue({ lead, meta, summary }: LeadView, context: ReminderContext): Due | undefined {
  const { touchDays } = gradeRule(context.settings, lead.grade ?? '');
  if (touchDays === 0 || !lead.grade || classOf(lead, context.settings) !== 'open') return undefined;
  const last = dayPart(summary.lastTouch);
  const start = meta.adopted ? context.settings.values.startDay || meta.enteredAt : lead.registeredOn || meta.enteredAt;
  const day = addDays(last || dayPart(start), touchDays);
  return { day, reason: last === '' ? { code: 'neverTouched', values: {} } : { code: 'touchedOn', values: { last } } };
}
