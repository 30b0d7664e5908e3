/**
 * Calendar days and minutes as text, without zones: 'YYYY-MM-DD' and 'YYYY-MM-DDTHH:mm'. Only the host knows zones.
 * Texts of one form compare in time order with `<`.
 */

/** 'YYYY-MM-DD'. */
export type Day = string;
/** 'YYYY-MM-DDTHH:mm', or a bare day where the hour is not known. */
export type Stamp = string;

/** 1970-01-01 as a serial day of the grid (days since 1899-12-30). */
const EPOCH_SERIAL = 25569;
const MINUTES = 1440;

/** A workbook names few different days, each of them thousands of times. */
const days = new Map<number, Day>();
const MOST_KNOWN = 50_000;

/** Days since 1970-01-01 of a day or stamp; NaN for anything else (Hinnant 2013, days_from_civil). */
export function dayNumber(day: Stamp): number {
  if (day.charAt(4) !== '-' || day.charAt(7) !== '-') return Number.NaN;
  const month = digits(day, 5, 7);
  const year = digits(day, 0, 4) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(day, 8, 10) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The number that the digits from one place to before another write; NaN where something else stands. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
  }
  return value;
}

/** The day that stands `number` days after 1970-01-01. */
export function dayOf(number: number): Day {
  const key = Math.floor(number);
  const found = days.get(key);
  // Stryker disable next-line ConditionalExpression: what is remembered changes the speed, not the result
  if (found !== undefined) return found;
  // Stryker disable next-line ConditionalExpression,EqualityOperator: how much is remembered changes the memory it takes
  if (days.size >= MOST_KNOWN) days.clear();
  const day = computeDay(key);
  days.set(key, day);
  return day;
}

function computeDay(number: number): Day {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** The day of a year, month (1–12) and date, or undefined where the calendar has none (2026-02-30). */
export function makeDay(year: number, month: number, date: number): Day | undefined {
  const day = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
  return dayOf(dayNumber(day)) === day ? day : undefined;
}

/** Calendar arithmetic, never by milliseconds. */
export function addDays(day: Stamp, count: number): Day {
  return dayOf(dayNumber(day) + count);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Stamp, to: Stamp): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of a stamp. */
export function dayPart(stamp: Stamp): Day {
  return stamp.slice(0, 10);
}

/** ISO weekday, Monday 1 … Sunday 7. */
export function weekday(day: Stamp): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** Whether a stamp has no hour. */
export function isBareDay(stamp: Stamp): boolean {
  return stamp.length === 10;
}

/** Minutes since 1970-01-01T00:00 of wall time; a bare day counts from its midnight. */
export function minuteNumber(stamp: Stamp): number {
  return dayNumber(stamp) * MINUTES + minuteOfDay(stamp);
}

/** Minutes since the midnight of a stamp; 0 of a bare day. */
export function minuteOfDay(stamp: Stamp): number {
  return isBareDay(stamp) ? 0 : digits(stamp, 11, 13) * 60 + digits(stamp, 14, 16);
}

/** The stamp `number` minutes after 1970-01-01T00:00. */
export function stampOf(number: number): Stamp {
  const day = Math.floor(number / MINUTES);
  const minute = Math.round(number - day * MINUTES);
  return `${dayOf(day)}T${pad(Math.floor(minute / 60), 2)}:${pad(minute % 60, 2)}`;
}

/** A day or stamp as a serial number of the grid. */
export function serialOf(stamp: Stamp): number {
  return minuteNumber(stamp) / MINUTES + EPOCH_SERIAL;
}

/** A serial of the grid as text to the minute; a serial without a fraction is a bare day. */
export function stampOfSerial(serial: number): Stamp {
  const minutes = Math.round((serial - EPOCH_SERIAL) * MINUTES);
  return minutes % MINUTES === 0 ? dayOf(minutes / MINUTES) : stampOf(minutes);
}
