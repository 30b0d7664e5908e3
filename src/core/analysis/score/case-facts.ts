import { dayOf } from '../../date';
import type { ValueChange } from '../../history/value-changes';
import type { AnalysisContext } from '../analysis-context';
import { keyAt } from '../frame/code-column';
import { contactsOf } from '../frame/contacts';
import { eventsOf } from '../frame/stage-events';

/** Attributes whose values may tell something, by column of Leads. */
export const scoredColumns = ['source', 'grade', 'industry', 'region', 'companySize', 'product'] as const;

/** The part of an analysis from which a score is learnt. */
export type ScoreGround = Pick<AnalysisContext, 'frame' | 'order' | 'input'>;

/** What was known of a lead at a moment. */
export interface CaseFacts {
  readonly values: Readonly<Record<(typeof scoredColumns)[number], string>>;
  /** Key of the stage it stood in, and the highest rank of the funnel it had reached. */
  readonly stage: string;
  readonly furthest: number;
  readonly contacts: number;
  /** Whole days since registration. */
  readonly age: number;
}

/**
 * What was known of a lead at the end of a day so many days after its registration: later changes are taken back, later
 * stages and follow-ups are not looked at. Undefined where History does not reach back to that day, as of rows that were
 * taken over when their end was known already.
 */
export function factsAt(context: ScoreGround, lead: number, age: number): CaseFacts | undefined {
  const { frame, order, input } = context;
  const day = (frame.registered[lead] ?? Number.NaN) + age;
  if (Number.isNaN(day)) return undefined;
  const until = `${dayOf(day)}T23:59`;
  const events = eventsOf(frame.events, lead).filter(({ at }) => at < day + 1);
  const last = events[events.length - 1];
  if (last === undefined) return undefined;
  const changes = input.changes?.get(frame.ids[lead] ?? '') ?? [];
  const known = (column: (typeof scoredColumns)[number]) =>
    before(changes, column, until) ?? keyAt(frame[column], lead);
  return {
    values: Object.fromEntries(scoredColumns.map((column) => [column, known(column)])) as CaseFacts['values'],
    stage: last.to,
    furthest: Math.max(...events.flatMap(({ from, to }) => [order.rankOf(from), order.rankOf(to)])),
    contacts: contactsOf(frame.contacts, lead).filter((at) => at < day + 1).length,
    age,
  };
}

/** What stood in a cell before the first change after a moment; undefined where none came. */
function before(changes: readonly ValueChange[], column: string, until: string): string | undefined {
  return changes.find((change) => change.column === column && change.at > until)?.from;
}
