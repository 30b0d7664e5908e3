import { addDays, type Day, dayNumber, dayOf, weekday } from '../date';
import type { Settings } from '../schema/settings';

/** Working days of the team: weekdays, holidays, and worked weekend days (调休). */
export interface Calendar {
  isWorkday(day: Day): boolean;
  /** The day itself when it is worked, else the next one that is. */
  roll(day: Day): Day;
  /** The n-th working day after `day`; `day` itself never counts. 0 = `day` rolled. */
  addWorkdays(day: Day, count: number): Day;
  /** Working days after the rolled due day up to and including today; 0 when not yet late. */
  daysLate(due: Day, today: Day): number;
  /** The unbroken run of days off that begins tomorrow. */
  nextDaysOff(today: Day): readonly Day[];
}

interface Rhythm {
  readonly weekdays: ReadonlySet<number>;
  /** Days that do not follow the weekday rule: true = worked. */
  readonly exceptions: ReadonlyMap<Day, boolean>;
}

/** The calendar of the team's settings. A day both free and worked is worked; no weekday at all means Monday to Friday. */
export function makeCalendar(settings: Settings): Calendar {
  const rhythm = rhythmOf(settings);
  const known = new Map<Day, boolean>(rhythm.exceptions);
  const isWorkday = (day: Day): boolean => {
    const worked = known.get(day) ?? rhythm.weekdays.has(weekday(day));
    known.set(day, worked);
    return worked;
  };
  const roll = (day: Day): Day => {
    let rolled = day;
    while (!isWorkday(rolled)) rolled = addDays(rolled, 1);
    return rolled;
  };
  return {
    isWorkday,
    roll,
    addWorkdays: (day, count) => {
      let moved = count <= 0 ? roll(day) : day;
      for (let left = count; left > 0; left--) moved = roll(addDays(moved, 1));
      return moved;
    },
    daysLate: (due, today) => countWorkdays(rhythm, roll(due), today),
    nextDaysOff: (today) => {
      const off: Day[] = [];
      for (let day = addDays(today, 1); !isWorkday(day); day = addDays(day, 1)) off.push(day);
      return off;
    },
  };
}

/** Every day named in a text of days: single ones and spans such as '2024-02-10..2024-02-17'. */
export function daysIn(text: string): readonly Day[] {
  const days: Day[] = [];
  for (const match of text.matchAll(/(\d{4}-\d{2}-\d{2})(?:\s*\.\.\s*(\d{4}-\d{2}-\d{2}))?/g)) {
    const first = dayNumber(match[1] ?? '');
    const last = Math.min(dayNumber(match[2] ?? match[1] ?? ''), first + 366);
    for (let number = first; number <= last; number++) days.push(dayOf(number));
  }
  return days;
}

function rhythmOf({ values }: Settings): Rhythm {
  const named = values.workdays.split(/[^0-9]+/).map(Number);
  const weekdays = new Set(named.filter((number) => number >= 1 && number <= 7));
  const exceptions = new Map<Day, boolean>();
  for (const day of daysIn(values.holidays)) exceptions.set(day, false);
  for (const day of daysIn(values.workedDays)) exceptions.set(day, true);
  return { weekdays: weekdays.size > 0 ? weekdays : new Set([1, 2, 3, 4, 5]), exceptions };
}

/** Working days in (after, upTo], by whole weeks and a correction for the exceptions: no loop over years of lateness. */
function countWorkdays({ weekdays, exceptions }: Rhythm, after: Day, upTo: Day): number {
  const first = dayNumber(after);
  const last = dayNumber(upTo);
  if (!(last > first)) return 0;
  const weeks = Math.floor((last - first) / 7);
  let count = weeks * weekdays.size;
  for (let number = first + weeks * 7 + 1; number <= last; number++) {
    if (weekdays.has(weekday(dayOf(number)))) count++;
  }
  for (const [day, worked] of exceptions) {
    if (day > after && day <= upTo) count += Number(worked) - Number(weekdays.has(weekday(day)));
  }
  return count;
}
