import { type Day, dayPart, daysBetween } from '../../date';
import type { Lead } from '../../schema/row';
import { type CaseFacts, scoredColumns } from './case-facts';
import { AGES } from './score-cases';

/** What the lead itself does not say. */
export interface Around {
  readonly contacts: number;
  /** Highest rank of the funnel that the lead is known to have reached. */
  readonly furthest: number;
  readonly today: Day;
}

/** What is known of a lead now, in the terms in which the score was learnt. */
export function presentFacts(lead: Lead, { contacts, furthest, today }: Around): CaseFacts {
  return {
    values: Object.fromEntries(scoredColumns.map((column) => [column, lead[column] ?? ''])) as CaseFacts['values'],
    ...{ stage: lead.stage ?? '', furthest, contacts },
    age: lookAge(daysBetween(dayPart(lead.registeredOn || today), today)),
  };
}

/** The last age at which leads were looked at while learning: between two of them nobody knows better. */
export function lookAge(days: number): number {
  return AGES.reduce<number>((last, age) => (age <= days ? age : last), 0);
}
