import { minuteNumber } from '../../date';
import { numberOf } from '../../schema/settings';
import { columnOf } from '../../schema/table-columns';
import type { AnalysisInput } from '../analysis-input';
import { columnReader } from './column-reader';
import type { IdPlaces } from './id-places';
import { MINUTES, minuteIn } from './number-column';
import { putInRuns } from './runs';

/** When all leads were contacted, those of a lead side by side and in order, in minutes since 1970-01-01. */
export interface Contacts {
  readonly minutes: Int32Array;
  /** Where the times of each lead begin and, one place on, end. */
  readonly starts: Int32Array;
  readonly homes: Int32Array;
  /** How many of them, by the same places, tell when they were written down, and how many were in time. */
  readonly timed: Int32Array;
  readonly timely: Int32Array;
}

/** Reads when each lead was contacted; plans for a time to come are no contact. */
export function readContacts(
  { followUps, vocabulary, today, now, settings }: AnalysisInput,
  { find, homes }: IdPlaces,
): Contacts {
  const reader = columnReader(columnOf('followUps', 'contactedAt'), { vocabulary, today });
  const [ids, cells] = [followUps.column('leadId'), followUps.column('contactedAt')];
  const recorded = followUps.column('recordedAt');
  const limit = numberOf(settings, 'recordedWithinHours') * 60;
  const [timed, timely] = [new Int32Array(homes.length), new Int32Array(homes.length)];
  const [owners, read]: [number[], number[]] = [[], []];
  const last = minuteNumber(now);
  for (let row = 0; row < followUps.size; row += 1) {
    const minute = minuteIn(cells(row), reader);
    if (!(minute <= last)) continue;
    const owner = find(ids(row));
    owners.push(owner);
    read.push(minute);
    const written = minuteIn(recorded(row), reader);
    if (Number.isNaN(written) || owner < 0) continue;
    timed[owner] = (timed[owner] ?? 0) + 1;
    timely[owner] = (timely[owner] ?? 0) + Number(isTimely(minute, written, limit));
  }
  const minutes = new Int32Array(owners.length);
  const starts = putInRuns(owners, homes.length, (row, place) => {
    minutes[place] = read[row] ?? 0;
  });
  sortRuns(minutes, starts);
  return { minutes, starts, homes, timed, timely };
}

/** The times of one lead as days with a fraction; a whole day has no hour. */
export function contactsOf({ minutes, starts, homes }: Contacts, lead: number): readonly number[] {
  const place = homes[lead] ?? 0;
  return Array.from(minutes.subarray(starts[place], starts[place + 1]), (minute) => minute / MINUTES);
}

/** The first time from `start` on; NaN without one. */
export function firstContact({ minutes, starts, homes }: Contacts, lead: number, start: number): number {
  const place = homes[lead] ?? 0;
  const end = starts[place + 1] ?? 0;
  for (let at = starts[place] ?? 0; at < end; at += 1) {
    const time = (minutes[at] ?? 0) / MINUTES;
    if (isNoLater(start, time)) return time;
  }
  return Number.NaN;
}

/** How often a lead was contacted. */
export function contactCount({ starts, homes }: Contacts, lead: number): number {
  const place = homes[lead] ?? 0;
  return (starts[place + 1] ?? 0) - (starts[place] ?? 0);
}

/** Whether one time comes no later than another; where either has no hour, days are compared. */
export function isNoLater(one: number, other: number): boolean {
  return Number.isInteger(one) || Number.isInteger(other) ? Math.floor(one) <= Math.floor(other) : one <= other;
}

/** Written down within so many minutes of the contact; by the end of its day where either has no hour. */
function isTimely(contact: number, written: number, limit: number): boolean {
  const isBare = contact % MINUTES === 0 || written % MINUTES === 0;
  return isBare ? Math.floor(written / MINUTES) <= Math.floor(contact / MINUTES) : written - contact <= limit;
}

/** Sorts the times of each lead; mostly they stand in the order of time already. */
function sortRuns(minutes: Int32Array, starts: Int32Array): void {
  for (let lead = 0; lead + 1 < starts.length; lead += 1) {
    const [from = 0, to = 0] = [starts[lead], starts[lead + 1]];
    if (!isSorted(minutes, from, to)) minutes.subarray(from, to).sort();
  }
}

function isSorted(minutes: Int32Array, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if ((minutes[at - 1] ?? 0) > (minutes[at] ?? 0)) return false;
  return true;
}
