import { addDays, type Day, dayPart, makeDay } from '../date';
import { fullColumns, numberOf } from '../schema/settings';
import type { Due } from './due';
import { classOf, type LeadView, type ReminderContext } from './lead-view';

/** A review so shortly before the month's end counts for that month. */
const COUNTS_BEFORE_MONTH_END = 7;

/** Customer details are looked through: high grade every two weeks, won ones every quarter, other open ones at month's end. */
export function profileReviewDue(view: LeadView, context: ReminderContext): Due | undefined {
  const { settings } = context;
  const stageClass = classOf(view.lead, settings);
  const last = lastReview(view, context);
  if (last === '' || (stageClass !== 'open' && stageClass !== 'won')) return undefined;
  const reason = { code: 'reviewedOn', values: { last } } as const;
  if (stageClass === 'won') return { day: addDays(last, numberOf(settings, 'reviewWonDays')), reason };
  if (view.lead.grade === 'high') return { day: addDays(last, numberOf(settings, 'reviewHighDays')), reason };
  return { day: monthEndAfter(addDays(last, COUNTS_BEFORE_MONTH_END)), reason };
}

/** The first last day of a month after a day. */
export function monthEndAfter(day: Day): Day {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const nextMonth = month === 12 ? makeDay(year + 1, 1, 1) : makeDay(year, month + 1, 1);
  const end = addDays(nextMonth ?? day, -1);
  return end > day ? end : monthEndAfter(addDays(day, 1));
}

/** Registration and closing look at the profile too; where the review day is not a column, so does every contact. */
function lastReview({ lead, meta, summary }: LeadView, { settings }: ReminderContext): Day | '' {
  const start = lead.registeredOn || (meta.adopted ? settings.values.startDay : '') || meta.enteredAt;
  const days = [lead.profileReviewedOn ?? '', dayPart(start)];
  if (classOf(lead, settings) === 'won') days.push(lead.closedOn ?? '');
  if (meta.adopted) days.push(settings.values.startDay);
  if (!fullColumns(settings).includes('profileReviewedOn')) days.push(dayPart(summary.last));
  return days.sort()[days.length - 1] ?? '';
}
