import { dayNumber, dayOf } from '../../../../src/core/date';
import { median, share } from './by-hand';
import { answerHours, ripening, size, type Truths, won } from './measures';
import type { Printed } from './recount';
import { ranges, today, type World } from './truth';

export const monthOf = (day: number): string => (Number.isNaN(day) ? '' : dayOf(day).slice(0, 7));

export interface Month {
  readonly key: string;
  readonly leads: Truths;
  /** Days since the month's last one. */
  readonly age: number;
}

/** The months from one day to another, at most so many of the latest. */
function monthsFrom(first: number, last: number, most: number): readonly string[] {
  const keys: string[] = [];
  for (let day = first; day <= last; day += 1) if (keys[keys.length - 1] !== monthOf(day)) keys.push(monthOf(day));
  return keys.slice(-most);
}

const earliest = (days: readonly number[]): number => Math.min(...days.filter((day) => !Number.isNaN(day)));

const lastDayOf = (key: string): number => {
  let day = dayNumber(`${key}-01`);
  while (monthOf(day + 1) === key) day += 1;
  return day;
};

function inMonths(keys: readonly string[], leads: Truths): ReadonlyMap<string, Month> {
  const month = (key: string): Month => ({
    ...{ key, age: today - lastDayOf(key) },
    leads: leads.filter(({ registered }) => monthOf(registered) === key),
  });
  return new Map(keys.map((key) => [key, month(key)]));
}

/** The months of the trend: those of the period, else from the first day on which anything was registered or won. */
export function trendMonths({ chosen, registered, won: wins }: World): ReadonlyMap<string, Month> {
  const [range] = ranges[chosen.period] ?? [];
  const first = earliest([...registered.map((one) => one.registered), ...wins.map(({ wonOn }) => wonOn)]);
  const [from, to] = range ? range.map(dayNumber) : [first, today];
  const keys = Number.isFinite(from) ? monthsFrom(from ?? 0, to ?? today, 24) : [];
  return inMonths(keys, registered);
}

export function cohortMonths({ counted }: World): ReadonlyMap<string, Month> {
  const first = earliest(counted.map(({ registered }) => registered));
  return inMonths(Number.isFinite(first) ? monthsFrom(first, today, 24) : [], counted);
}

/** A series of one figure for every whole month. */
export type Series = readonly Printed[];

/** New leads, share won of those closed, and median first response of every whole month. */
export function seriesOf(world: World): ReadonlyMap<string, Series> {
  const first = earliest(world.counted.map(({ registered }) => registered));
  const all = Number.isFinite(first) ? monthsFrom(first, today, 36) : [];
  const keys = all.slice(Number.isFinite(first) && dayOf(first).endsWith('-01') ? 0 : 1, -1);
  const steady = first + (ripening(world) ?? 0);
  const newOf = (key: string) => world.counted.filter(({ registered }) => monthOf(registered) === key);
  const rateOf = (key: string) => {
    const ended = world.counted.filter(({ endedOn }) => monthOf(endedOn) === key);
    return dayNumber(`${key}-01`) < steady ? '' : share(size(ended, won), ended.length);
  };
  return new Map<string, Series>([
    ['每月新线索', keys.map((key) => newOf(key).length)],
    ['当月结束的线索的成交率', keys.map(rateOf)],
    ['首次响应中位数', keys.map((key) => median(newOf(key).flatMap((one) => answerHours(one) ?? [])))],
  ]);
}
