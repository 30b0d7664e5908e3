import { minuteNumber } from '../../date';
import { columnOf } from '../../schema/table-columns';
import type { AnalysisInput } from '../analysis-input';
import { columnReader } from './column-reader';
import { readTimes } from './number-column';
import { textOf } from './text-of';

/** Times of the follow-ups of every lead in order, as days since 1970-01-01 with a fraction; a whole day has no hour. */
export type Contacts = ReadonlyMap<string, readonly number[]>;

const MINUTES = 1440;

/** Reads when each lead was contacted; plans for a time to come are no contact. */
export function readContacts({ followUps, vocabulary, today, now }: AnalysisInput): Contacts {
  const contacts = new Map<string, number[]>();
  const ids = followUps.column('leadId') ?? [];
  const rows = Int32Array.from({ length: followUps.size }, (_, row) => row);
  const read = columnReader(columnOf('followUps', 'contactedAt'), { vocabulary, today });
  const last = minuteNumber(now) / MINUTES;
  readTimes(followUps.column('contactedAt'), rows, read).values.forEach((at, row) => {
    const id = textOf(ids[row]);
    if (id === '' || !(at <= last)) return;
    const known = contacts.get(id);
    if (known) known.push(at);
    else contacts.set(id, [at]);
  });
  for (const times of contacts.values()) times.sort((a, b) => a - b);
  return contacts;
}

/** Whether one time comes no later than another; where either has no hour, days are compared. */
export function isNoLater(one: number, other: number): boolean {
  return Number.isInteger(one) || Number.isInteger(other) ? Math.floor(one) <= Math.floor(other) : one <= other;
}
