import { dayNumber, dayOf } from '../date';
import type { AnalysisContext } from './analysis-context';

/** Open leads whose next contact is late: at least one working day has passed since the day it was due. */
export function overdueLeads({ frame, input, calendar }: AnalysisContext, leads: readonly number[]): readonly number[] {
  const today = dayNumber(input.today);
  const late = new Map<number, boolean>();
  return leads.filter((lead) => {
    const due = frame.nextContact[lead] ?? Number.NaN;
    if (frame.outcome[lead] !== 'open' || !(due < today)) return false;
    const known = late.get(due) ?? calendar.daysLate(dayOf(due), input.today) > 0;
    late.set(due, known);
    return known;
  });
}
