import { putInRuns } from '../frame/runs';
import type { Spells } from '../statistics/survival/risk-table';

/** Leads on one calendar of days: when each began, when it ended (NaN = open) and how (1 won, 2 lost, 0 open). */
export interface Careers {
  readonly began: ArrayLike<number>;
  readonly ended: ArrayLike<number>;
  readonly cause: ArrayLike<number>;
  /** First day of the record of ends, where it begins later than the leads do: nothing is known of the time before. */
  readonly recordsFrom?: number | undefined;
}

/** What a day knew: how long leads had been watched, how many open ones were of each age, how many had come lately. */
export interface Known {
  readonly spells: Spells;
  readonly ages: readonly { readonly age: number; readonly leads: number }[];
  readonly fresh: number;
}

export interface Timeline {
  /** First day of the record. */
  readonly first: number;
  /** What a day knew; days are to be asked for in order of time. */
  on(day: number): Known;
  /** Wins after a day up to and including another. */
  winsBetween(after: number, last: number): number;
}

/** Days by which the number of new leads to come is judged. */
export const INFLOW_DAYS = 90;
const CAUSES = 2;

/** Counts leads by day once, so that many days of the past can be looked at without looking at every lead again. */
export function timeline(careers: Careers): Timeline {
  const first = least(careers.began);
  const recordsFrom = careers.recordsFrom ?? first;
  const size = Number.isFinite(first) ? greatest(careers) - first + 1 : 0;
  const days = (values: ArrayLike<number>) => dayCounts(values, first, size);
  const [came, wins] = [days(careers.began), days(wonDays(careers))];
  const known = walk({ ...careers, recordsFrom }, first, came.slice());
  return {
    first: recordsFrom,
    on: (day) => ({ ...known(day), fresh: sum(came, day - first - INFLOW_DAYS + 1, day - first) }),
    winsBetween: (after, last) => sum(wins, after - first + 1, last - first),
  };
}

/** Goes on from day to day: every lead is looked at on the day of its end. What ended before the record is left out. */
function walk(
  { began, ended, cause, recordsFrom }: Careers & { readonly recordsFrom: number },
  first: number,
  open: Float64Array,
): (day: number) => Omit<Known, 'fresh'> {
  const ends = inOrder(ended, first, open.length);
  const over = Array.from({ length: CAUSES + 1 }, () => new Float64Array(open.length));
  let next = 0;
  const goTo = (day: number) => {
    for (; next < ends.length && !((ended[ends[next] ?? 0] ?? 0) > day); next += 1) {
      const lead = ends[next] ?? 0;
      const [from = 0, to = 0] = [began[lead], ended[lead]];
      add(open, from - first, -1);
      if (to >= recordsFrom) add(over[cause[lead] ?? 0], to - from, 1);
    }
  };
  goTo(recordsFrom - 1);
  const late = open.slice(0, Math.max(0, recordsFrom - first));
  return (day) => {
    goTo(day);
    return seen({ open, over, late }, day - first);
  };
}

interface Counts {
  /** Open leads by the day they began. */
  readonly open: Float64Array;
  /** Ended ones by cause and days. */
  readonly over: readonly Float64Array[];
  /** Those that were open when the record began, by the day they began. */
  readonly late: Float64Array;
}

/** The counts as spells, one for all leads that are alike; the days before the record are taken away from those they hold. */
function seen({ open, over, late }: Counts, today: number): Omit<Known, 'fresh'> {
  const spells = { entry: [] as number[], exit: [] as number[], cause: [] as number[], weight: [] as number[] };
  const ages: { age: number; leads: number }[] = [];
  const take = (leads: number, exit: number, cause: number) => {
    if (leads === 0) return;
    spells.entry.push(-1);
    spells.exit.push(exit);
    spells.cause.push(cause);
    spells.weight.push(leads);
  };
  over.forEach((counts, cause) => {
    counts.forEach((leads, days) => {
      take(leads, days, cause);
    });
  });
  late.forEach((leads, day) => {
    take(-leads, late.length - 1 - day, 0);
  });
  for (let day = Math.min(today, open.length - 1); day >= 0; day -= 1) {
    const leads = open[day] ?? 0;
    if (leads === 0) continue;
    take(leads, today - day, 0);
    ages.push({ age: today - day, leads });
  }
  const columns = { entry: new Float32Array(spells.entry), exit: new Float32Array(spells.exit) };
  return { spells: { ...columns, cause: new Uint8Array(spells.cause), weight: spells.weight }, ages };
}

/** The leads that ended, in order of the day. */
function inOrder(ended: ArrayLike<number>, first: number, size: number): Int32Array {
  const owners: number[] = [];
  for (let lead = 0; lead < ended.length; lead += 1) {
    const day = (ended[lead] ?? Number.NaN) - first;
    owners.push(Number.isNaN(day) ? -1 : day);
  }
  const order = new Int32Array(ended.length);
  const starts = putInRuns(owners, size, (lead, place) => {
    order[place] = lead;
  });
  return order.subarray(0, starts[size]);
}

function dayCounts(days: ArrayLike<number>, first: number, size: number): Float64Array {
  const counts = new Float64Array(size);
  for (let at = 0; at < days.length; at += 1) add(counts, (days[at] ?? Number.NaN) - first, 1);
  return counts;
}

function wonDays({ ended, cause }: Careers): Float64Array {
  const days = new Float64Array(ended.length);
  for (let at = 0; at < days.length; at += 1) days[at] = cause[at] === 1 ? (ended[at] ?? Number.NaN) : Number.NaN;
  return days;
}

function add(counts: Float64Array | undefined, at: number, by: number): void {
  if (counts !== undefined && at >= 0 && at < counts.length) counts[at] = (counts[at] ?? 0) + by;
}

/** From one place to another, both included. */
function sum(counts: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let at = Math.max(0, from); at <= Math.min(to, counts.length - 1); at += 1) total += counts[at] ?? 0;
  return total;
}

function least(days: ArrayLike<number>): number {
  let first = Number.POSITIVE_INFINITY;
  for (let at = 0; at < days.length; at += 1) first = Math.min(first, days[at] ?? first);
  return first;
}

function greatest({ began, ended }: Careers): number {
  let last = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < began.length; at += 1) last = Math.max(last, began[at] ?? last, ended[at] || last);
  return last;
}
