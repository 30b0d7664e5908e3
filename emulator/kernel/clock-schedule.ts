import { epochToWall, wallToEpoch } from '../values/zone';
import type { Schedule } from './service-host';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The first instant after `after` at which a clock trigger runs; null = never again. `createdAt` anchors intervals. */
export function nextRun(schedule: Schedule, after: number, createdAt: number): number | null {
  switch (schedule.every) {
    case 'once':
      return schedule.at > after ? schedule.at : null;
    case 'minutes':
      return nextMultiple({ step: schedule.count * MINUTE, offset: schedule.minute * MINUTE }, after, createdAt);
    case 'hours':
      return nextMultiple({ step: schedule.count * HOUR, offset: schedule.minute * MINUTE }, after, createdAt);
    case 'days':
      return nextDay(schedule, after, createdAt);
  }
}

/** Runs stand on whole hours plus the drawn minute, counted from the hour in which the trigger was made. */
function nextMultiple(rhythm: { step: number; offset: number }, after: number, createdAt: number): number {
  const { step } = rhythm;
  const start = Math.floor(createdAt / HOUR) * HOUR + (rhythm.offset % step);
  const from = Math.max(after, createdAt);
  const passed = Math.floor((from - start) / step) + 1;
  return start + passed * step;
}

type Daily = Extract<Schedule, { every: 'days' }>;

function nextDay(schedule: Daily, after: number, createdAt: number): number {
  const firstDay = dayOf(createdAt, schedule.zone);
  let day = dayOf(Math.max(after, createdAt), schedule.zone);
  for (;;) {
    const at = wallToEpoch(day * DAY + schedule.hour * HOUR + schedule.minute * MINUTE, schedule.zone);
    if (at > after && at > createdAt && suits(schedule, day, firstDay)) return at;
    day += 1;
  }
}

function dayOf(instant: number, zone: string): number {
  return Math.floor(epochToWall(instant, zone) / DAY);
}

function suits(schedule: Daily, day: number, firstDay: number): boolean {
  const date = new Date(day * DAY);
  if (schedule.monthDay !== undefined) return date.getUTCDate() === schedule.monthDay;
  if (schedule.weekDay === undefined) return (day - firstDay) % schedule.count === 0;
  const weekDay = date.getUTCDay() === 0 ? 7 : date.getUTCDay();
  const weeks = Math.floor((day - firstDay) / 7);
  return weekDay === schedule.weekDay && weeks % Math.max(1, Math.round(schedule.count / 7)) === 0;
}
