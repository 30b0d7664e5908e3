import type { Schedule, ServiceHost } from '../kernel/service-host';
import { wallToEpoch } from '../values/zone';

/** What a ClockTriggerBuilder has been told so far. */
export interface ClockPlan {
  every?: { unit: 'minutes' | 'hours' | 'days' | 'weeks'; count: number };
  hour?: number;
  near?: number;
  weekDay?: number;
  monthDay?: number;
  at?: number;
  date?: { year: number; month: number; day: number };
  zone: string;
}

const MINUTE = 60_000;
const draw = (host: ServiceHost, choices: number): number => Math.floor(host.chance() * choices);

/** nearMinute means a quarter of an hour either way; without it the minute is anybody's guess, but kept. */
function minuteOf(host: ServiceHost, { near }: ClockPlan): number {
  return near === undefined ? draw(host, 60) : Math.min(59, Math.max(0, near - 15 + draw(host, 31)));
}

function onceAt(host: ServiceHost, plan: ClockPlan): Schedule | undefined {
  if (plan.at !== undefined) return { every: 'once', at: plan.at };
  if (plan.date === undefined) return undefined;
  const midnight = wallToEpoch(Date.UTC(plan.date.year, plan.date.month - 1, plan.date.day), plan.zone);
  return { every: 'once', at: midnight + (draw(host, 31) - 15) * MINUTE };
}

function calendarSchedule(host: ServiceHost, plan: ClockPlan, count: number): Schedule {
  const hour = plan.hour ?? draw(host, 24);
  const days = { every: 'days', count, hour, minute: minuteOf(host, plan), zone: plan.zone } as const;
  if (plan.monthDay !== undefined) return { ...days, monthDay: plan.monthDay };
  return plan.weekDay === undefined ? days : { ...days, weekDay: plan.weekDay };
}

/** Weeks are told to the clock as days; without a week day any one is drawn. */
function everyWeeks(host: ServiceHost, plan: ClockPlan, count: number): Schedule {
  return calendarSchedule(host, { ...plan, weekDay: plan.weekDay ?? 1 + draw(host, 7) }, 7 * count);
}

/** The schedule a finished plan stands for; random minutes are drawn here, once and for good. */
export function scheduleOf(host: ServiceHost, plan: ClockPlan): Schedule {
  const once = onceAt(host, plan);
  if (once !== undefined) return once;
  const { every } = plan;
  if (every === undefined) {
    if (plan.monthDay !== undefined || plan.weekDay !== undefined) return calendarSchedule(host, plan, 1);
    return host.fail('A time-based trigger needs an interval, such as everyDays(1), or a time to run at.');
  }
  if (every.unit === 'minutes') return { every: 'minutes', count: every.count, minute: draw(host, every.count) };
  if (every.unit === 'hours') return { every: 'hours', count: every.count, minute: minuteOf(host, plan) };
  return every.unit === 'weeks' ? everyWeeks(host, plan, every.count) : calendarSchedule(host, plan, every.count);
}
