import { type Day, dayNumber } from '../date';
import { monthStart } from './period';

/** Months in a row, and the place of a day among them. */
export interface Months {
  /** 'YYYY-MM', oldest first. */
  readonly keys: readonly string[];
  /** Place of a day number; -1 outside, and for no day. */
  indexOf(day: number): number;
}

/** The months from the one of `first` to the one of `last`, at most the latest `most`; found by a table, not a formula. */
export function monthsBetween(first: Day, last: Day, most: number): Months {
  const starts: Day[] = [monthStart(last, 0)];
  while ((starts[0] ?? '') > monthStart(first, 0) && starts.length < most)
    starts.unshift(monthStart(starts[0] ?? '', -1));
  const origin = dayNumber(starts[0] ?? '');
  const end = dayNumber(monthStart(last, 1));
  const table = new Int16Array(end - origin);
  starts.forEach((start, index) => {
    table.fill(index, dayNumber(start) - origin);
  });
  const within = (day: number) => day >= origin && day < end;
  return {
    keys: starts.map((start) => start.slice(0, 7)),
    indexOf: (day) => (within(day) ? (table[day - origin] ?? -1) : -1),
  };
}
