import type { ServiceHost } from '../kernel/service-host';
import { isZone } from '../values/zone';
import { type ClockPlan, scheduleOf } from './clock-plan';
import { registerTrigger } from './register-trigger';
import { createTriggerView, type TriggerEnums } from './trigger';

const MINUTES = [1, 5, 10, 15, 30];
const WEEK_DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

export interface BuilderRequest {
  readonly functionName: string;
  readonly enums: TriggerEnums;
}

const within = (value: number, low: number, high: number): boolean => value >= low && value <= high;

/** The sentence for numbers out of bounds is not known; that they are refused is. */
function refuse(host: ServiceHost, argument: string, value: unknown): never {
  return host.fail(`Invalid argument: ${argument}. Current value is ${value}`);
}

function intervals(host: ServiceHost, tell: (parts: Partial<ClockPlan>) => object) {
  const every = (unit: 'hours' | 'days' | 'weeks') => (count: number) =>
    count >= 1 ? tell({ every: { unit, count } }) : refuse(host, 'n', count);
  return {
    everyMinutes: (count: number) =>
      MINUTES.includes(count)
        ? tell({ every: { unit: 'minutes', count } })
        : host.fail('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.'),
    everyHours: every('hours'),
    everyDays: every('days'),
    everyWeeks: every('weeks'),
  };
}

function moments(host: ServiceHost, tell: (parts: Partial<ClockPlan>) => object) {
  return {
    atHour: (hour: number) => (within(hour, 0, 23) ? tell({ hour }) : refuse(host, 'hour', hour)),
    nearMinute: (near: number) => (within(near, 0, 59) ? tell({ near }) : refuse(host, 'minute', near)),
    onWeekDay: (day: object) => tell({ weekDay: WEEK_DAYS.indexOf(host.enumName(day) ?? '') + 1 }),
    onMonthDay: (day: number) => (within(day, 1, 31) ? tell({ monthDay: day }) : refuse(host, 'day', day)),
    after: (milliseconds: number) => tell({ at: host.now() + milliseconds }),
    at: (date: Date) => tell({ at: date.getTime() }),
    atDate: (year: number, month: number, day: number) => tell({ date: { year, month, day } }),
    inTimezone: (zone: string) =>
      isZone(zone) ? tell({ zone }) : host.fail(`Invalid argument: timezone. Current value is ${zone}`),
  };
}

/** The builder behind newTrigger(…).timeBased(). */
export function createClockTriggerBuilder(host: ServiceHost, { functionName, enums }: BuilderRequest): object {
  const plan: ClockPlan = { zone: host.manifest.timeZone };
  const tell = (parts: Partial<ClockPlan>): object => {
    Object.assign(plan, parts);
    return builder;
  };
  const builder = {
    ...intervals(host, tell),
    ...moments(host, tell),
    create: () => {
      const schedule = scheduleOf(host, plan);
      return createTriggerView(host, registerTrigger(host, { kind: 'clock', functionName, schedule }), enums);
    },
  };
  return host.guard('ClockTriggerBuilder', builder);
}
