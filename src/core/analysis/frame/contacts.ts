import { minuteNumber } from '../../date';
import type { Cell } from '../../schema/row';
import { columnOf } from '../../schema/table-columns';
import type { AnalysisInput } from '../analysis-input';
import { columnReader } from './column-reader';
import type { IdPlaces } from './id-places';
import { readTimes } from './number-column';
import { type Reading, readTogether } from './read-together';
import { type Runs, runsOf } from './runs';

/**
 * Times of the follow-ups of all leads in one column, those of a lead side by side and in order, as days since 1970-01-01
 * with a fraction; a whole day has no hour.
 */
export interface Contacts {
  readonly times: Float64Array;
  /** Where the times of each lead begin and, one place on, end. */
  readonly starts: Int32Array;
  readonly homes: Int32Array;
}

const MINUTES = 1440;

/** Reads when each lead was contacted; plans for a time to come are no contact. */
export function readContacts(
  { followUps, vocabulary, today, now }: AnalysisInput,
  { find, homes }: IdPlaces,
): Contacts {
  const read = columnReader(columnOf('followUps', 'contactedAt'), { vocabulary, today });
  const cells = followUps.column('leadId') ?? [];
  const rows = allRows(followUps.size);
  const owners = new Int32Array(followUps.size);
  const { values } = readTogether(
    {
      times: readTimes(followUps.column('contactedAt'), rows, read),
      owners: readOwners(cells, owners, find),
    },
    followUps.size,
  ).times;
  const last = minuteNumber(now) / MINUTES;
  for (let row = 0; row < owners.length; row += 1) if (!((values[row] ?? Number.NaN) <= last)) owners[row] = -1;
  const runs = runsOf(owners, homes.length);
  return { times: inOrder(values, runs), starts: runs.starts, homes };
}

/** The times of one lead. */
export function contactsOf({ times, starts, homes }: Contacts, lead: number): Float64Array {
  const place = homes[lead] ?? 0;
  return times.subarray(starts[place], starts[place + 1]);
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

/** Reads whose each row is. */
function readOwners(cells: readonly Cell[], owners: Int32Array, find: IdPlaces['find']): Reading<Int32Array> {
  return {
    read(from, to) {
      for (let row = from; row < to; row += 1) owners[row] = find(cells[row]);
    },
    column: () => owners,
  };
}

function allRows(size: number): Int32Array {
  const rows = new Int32Array(size);
  for (let row = 0; row < size; row += 1) rows[row] = row;
  return rows;
}

/** The times of each lead side by side and sorted; mostly they stand in the order of time already. */
function inOrder(values: Float64Array, { starts, places }: Runs): Float64Array {
  const times = new Float64Array(starts[starts.length - 1] ?? 0);
  for (let row = 0; row < places.length; row += 1) {
    const place = places[row] ?? -1;
    if (place >= 0) times[place] = values[row] ?? Number.NaN;
  }
  for (let lead = 0; lead + 1 < starts.length; lead += 1) {
    const [from = 0, to = 0] = [starts[lead], starts[lead + 1]];
    if (!isSorted(times, from, to)) times.subarray(from, to).sort();
  }
  return times;
}

function isSorted(times: Float64Array, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if ((times[at - 1] ?? 0) > (times[at] ?? 0)) return false;
  return true;
}
