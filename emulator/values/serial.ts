/** Day serials count from 1899-12-30; JavaScript's epoch is this many days later. */
const EPOCH_SERIAL = 25569;
const DAY_MS = 86_400_000;

interface CalendarDay {
  year: number;
  /** 1–12. */
  month: number;
  day: number;
}

/** Serial of a calendar day, or undefined when the calendar has no such day (31 April). */
export function daySerial({ year, month, day }: CalendarDay): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.getTime() / DAY_MS + EPOCH_SERIAL : undefined;
}

/** Wall-clock milliseconds (as if UTC) → serial. */
export function wallToSerial(wallMs: number): number {
  return wallMs / DAY_MS + EPOCH_SERIAL;
}

/** Serial → wall-clock milliseconds (as if UTC), rounded to the millisecond a cell can carry. */
export function serialToWall(serial: number): number {
  return Math.round((serial - EPOCH_SERIAL) * DAY_MS);
}
