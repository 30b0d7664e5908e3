import { addDays, type Day, daysBetween, makeDay } from '../date';

/** First and last day, both included; '' is open. */
export interface DayRange {
  readonly from: Day | '';
  readonly to: Day | '';
}

/** The periods a reader can choose, in the order of the dropdown, each as a range of days seen from today. */
export const periods = {
  all: () => ({ from: '', to: '' }),
  thisMonth: (today: Day) => ({ from: monthStart(today, 0), to: today }),
  lastMonth: (today: Day) => ({ from: monthStart(today, -1), to: addDays(monthStart(today, 0), -1) }),
  thisQuarter: (today: Day) => ({ from: monthStart(today, -quarterMonth(today)), to: today }),
  lastQuarter: (today: Day) => ({
    from: monthStart(today, -quarterMonth(today) - 3),
    to: addDays(monthStart(today, -quarterMonth(today)), -1),
  }),
  thisYear: (today: Day) => ({ from: monthStart(today, 1 - monthOf(today)), to: today }),
  lastYear: (today: Day) => ({
    from: monthStart(today, -11 - monthOf(today)),
    to: addDays(monthStart(today, 1 - monthOf(today)), -1),
  }),
  last30: (today: Day) => ({ from: addDays(today, -29), to: today }),
  last90: (today: Day) => ({ from: addDays(today, -89), to: today }),
  last365: (today: Day) => ({ from: addDays(today, -364), to: today }),
} as const satisfies Record<string, (today: Day) => DayRange>;

export type PeriodKey = keyof typeof periods;

/** Months of targets that a period holds; other periods have none. */
export const targetMonths: Readonly<Partial<Record<PeriodKey, number>>> = {
  ...{ thisMonth: 1, lastMonth: 1, thisQuarter: 3, lastQuarter: 3, thisYear: 12, lastYear: 12 },
};

/** The days of a period as seen from today. */
export function periodRange(period: PeriodKey, today: Day): DayRange {
  return periods[period](today);
}

/** The range of the same length that ends the day before; undefined for an open range. */
export function rangeBefore({ from, to }: DayRange): DayRange | undefined {
  if (from === '' || to === '') return undefined;
  return { from: addDays(from, -1 - daysBetween(from, to)), to: addDays(from, -1) };
}

/** The first day of the month that lies `shift` months from the day's own. */
export function monthStart(day: Day, shift: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + monthOf(day) - 1 + shift;
  const start = makeDay(Math.floor(months / 12), (months % 12) + 1, 1);
  if (start === undefined) throw new Error(`No month ${shift} months from ${day}`);
  return start;
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** Months since the quarter began: 0, 1 or 2. */
function quarterMonth(day: Day): number {
  return (monthOf(day) - 1) % 3;
}
