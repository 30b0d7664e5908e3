import { addDays, type Day, dayPart, daysBetween, minuteNumber, type Stamp } from '../date';
import type { Calendar } from '../follow-up/working-days';
import { numberOf, type Settings } from '../schema/settings';
import { isLeased, type Ledger, peopleIn } from './ledger';

/** What the hourly run has to do about mails: nothing, the daily run, or go on where quota or a kill stopped one. */
export type MailWork = 'none' | 'daily' | 'continue';

export interface MailDayContext {
  readonly now: Stamp;
  /** The same moment in minutes since 1970. */
  readonly instant: number;
  readonly settings: Settings;
  readonly calendar: Calendar;
}

/** Mails go out on working days, once the team's hour has come; a run that did not finish is continued the same day. */
export function mailWork(ledger: Ledger, { now, instant, settings, calendar }: MailDayContext): MailWork {
  const today = dayPart(now);
  if (!calendar.isWorkday(today) || today <= ledger.closedUpTo || isLeased(ledger, instant)) return 'none';
  if (ledger.days[today] === undefined) {
    return minuteNumber(now) - minuteNumber(today) >= numberOf(settings, 'mailHour') * 60 ? 'daily' : 'none';
  }
  const waits = peopleIn(ledger, today, 'queued').length + peopleIn(ledger, today, 'claimed').length;
  return waits > 0 ? 'continue' : 'none';
}

/** Longest gap that is named day by day. */
const LONGEST_GAP = 60;

/** Working days before today on which no run went out, since the last one that did; none in a new workbook. */
export function missedDays(ledger: Ledger, today: Day, calendar: Calendar): readonly Day[] {
  const ran = Object.keys(ledger.days).filter((day) => day < today);
  const closed = ledger.closedUpTo < today ? ledger.closedUpTo : '';
  const last = [...ran, closed].sort().slice(-1).join();
  if (last === '') return [];
  const from = daysBetween(last, today) > LONGEST_GAP ? addDays(today, -LONGEST_GAP) : last;
  const missed: Day[] = [];
  for (let day = addDays(from, 1); day < today; day = addDays(day, 1)) if (calendar.isWorkday(day)) missed.push(day);
  return missed;
}
