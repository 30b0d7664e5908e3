const DAY = 86_400_000;

/** Fields of a wall clock in the calendar of Locale.US (weeks begin on Sunday, week 1 holds 1 January). */
export interface CalendarFields {
  year: number;
  /** 0–11. */
  month: number;
  day: number;
  dayOfYear: number;
  /** 0 = Sunday. */
  weekDay: number;
  weekYear: number;
  weekOfYear: number;
  weekOfMonth: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

function dayOfYear(date: Date): number {
  return Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY) + 1;
}

/** Splits wall-clock milliseconds (as if UTC). */
export function calendarFields(wallMs: number): CalendarFields {
  const date = new Date(wallMs);
  const weekDay = date.getUTCDay();
  const saturday = new Date(wallMs + (6 - weekDay) * DAY);
  const day = date.getUTCDate();
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    day,
    dayOfYear: dayOfYear(date),
    weekDay,
    weekYear: saturday.getUTCFullYear(),
    weekOfYear: Math.floor((dayOfYear(saturday) - 1) / 7) + 1,
    weekOfMonth: Math.floor((day - 1 + ((((weekDay - day + 1) % 7) + 7) % 7)) / 7) + 1,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
}
