import { planNextContact } from '../follow-up/next-contact';
import { fill } from '../i18n/language';
import { kindWords, reminderTextWords } from '../i18n/reminder-words';
import { dueOf } from './due-of';
import { type LeadView, nextContactFacts, type ReminderContext, todayOf } from './lead-view';

/** The reminder column: the most urgent kind due and its working days late, with the day it was written for; '' = nothing due. */
export function reminderText(view: LeadView, context: ReminderContext): string {
  const { language } = context.vocabulary;
  const today = todayOf(context);
  const first = dueOf(view, context).find(({ state }) => state === 'late' || state === 'today');
  if (first === undefined) return waitingText(view, context);
  const { daysLate: days } = first;
  const words = reminderTextWords[days === 0 ? 'today' : days === 1 ? 'lateOne' : 'late'];
  return fill(words[language], { today, days, kind: kindWords[first.kind][language] });
}

function waitingText(view: LeadView, context: ReminderContext): string {
  const plan = planNextContact(nextContactFacts(view, context));
  if (!plan.waiting || plan.day <= todayOf(context)) return '';
  const values = { day: plan.day, count: view.summary.inLast30Days };
  return fill(reminderTextWords.waiting[context.vocabulary.language], values);
}
