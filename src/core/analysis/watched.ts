import { dayNumber } from '../date';
import type { AnalysisContext } from './analysis-context';
import { recordsBegin } from './statistics/survival/records-begin';
import type { Spells } from './statistics/survival/risk-table';

/** How a lead ended, as the estimators count causes. */
export const WON = 1;
export const LOST = 2;
const CAUSES = { won: WON, lost: LOST, open: 0, paused: 0, invalid: 0, toCheck: 0 } as const;

/** How long leads were watched, in days since the start of the clock, and how they ended. */
export interface Watched extends Spells {
  /** The leads behind the spells, as places in the frame. */
  readonly leads: readonly number[];
  /** Leads that are left out: no start, no day of closing, or closed before they started. */
  readonly undated: number;
  /** First day of the record of closings, where it begins later than the leads do; leads are watched from then on. */
  readonly recordsFrom: number | undefined;
}

/** The spells of some leads; open and paused ones are watched up to today. */
export function watchedOf(
  { frame, input }: Pick<AnalysisContext, 'frame' | 'input'>,
  leads: readonly number[],
): Watched {
  const today = dayNumber(input.today);
  const closed = (lead: number) =>
    frame.outcome[lead] === 'won' ? (frame.wonOn[lead] ?? Number.NaN) : (frame.lostOn[lead] ?? Number.NaN);
  const causeOf = (lead: number) => CAUSES[frame.outcome[lead] ?? 'open'];
  const last = (lead: number) => (causeOf(lead) === 0 ? today : closed(lead));
  const dated = leads.filter((lead) => last(lead) >= (frame.start[lead] ?? Number.NaN));
  const of = (value: (lead: number) => number) => columnOf(dated, value);
  const began = of((lead) => frame.start[lead] ?? Number.NaN);
  const cause = of(causeOf);
  const ended = of((lead) => (causeOf(lead) === 0 ? Number.NaN : closed(lead)));
  const recordsFrom = recordsBegin({ began, ended, today });
  const from = recordsFrom ?? Number.NEGATIVE_INFINITY;
  return {
    leads: dated,
    entry: began.map((day) => Math.max(-1, from - 1 - day)),
    exit: began.map((day, at) => (cause[at] === 0 ? today : (ended[at] ?? Number.NaN)) - day),
    cause,
    undated: leads.length - dated.length,
    recordsFrom,
  };
}

function columnOf(leads: readonly number[], value: (lead: number) => number): Float64Array {
  const column = new Float64Array(leads.length);
  for (let at = 0; at < leads.length; at += 1) column[at] = value(leads[at] ?? -1);
  return column;
}
