import { type Day, dayNumber, dayOf } from '../date';
import type { Calendar } from '../follow-up/working-days';
import type { Frame } from './frame/frame';

/** Those of the open leads given whose next contact is late: a working day has passed since the day it was due. */
export function overdueLeads(
  { nextContact }: Frame,
  open: readonly number[],
  on: { readonly calendar: Calendar; readonly today: Day },
): ReadonlySet<number> {
  const today = dayNumber(on.today);
  const known = new Map<number, boolean>();
  const isLate = (due: number) => {
    const late = known.get(due) ?? on.calendar.daysLate(dayOf(due), on.today) > 0;
    known.set(due, late);
    return late;
  };
  return new Set(open.filter((lead) => (nextContact[lead] ?? today) < today && isLate(nextContact[lead] ?? today)));
}
