import { dayNumber } from '../../date';
import { columnOf } from '../../schema/table-columns';
import type { AnalysisInput } from '../analysis-input';
import { columnReader } from './column-reader';
import { readDays } from './number-column';
import { textOf } from './text-of';

/** Day of the earliest follow-up of every lead that has one; plans for days to come are no contact. */
export function firstContacts({ followUps, vocabulary, today }: AnalysisInput): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  const ids = followUps.column('leadId') ?? [];
  const rows = Int32Array.from({ length: followUps.size }, (_, row) => row);
  const read = columnReader(columnOf('followUps', 'contactedAt'), { vocabulary, today });
  const days = readDays(followUps.column('contactedAt'), rows, read).values;
  const last = dayNumber(today);
  days.forEach((day, row) => {
    const id = textOf(ids[row]);
    if (day <= last && day < (first.get(id) ?? Number.POSITIVE_INFINITY)) first.set(id, day);
  });
  return first;
}
