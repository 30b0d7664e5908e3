import { dayNumber } from '../date';
import type { AnalysisContext } from './analysis-context';
import { type Records, recordsBegin } from './statistics/survival/records-begin';
import type { Spells } from './statistics/survival/risk-table';

/** How a lead ended, as the estimators count causes. */
export const WON = 1;
export const LOST = 2;
const CAUSES = { won: WON, lost: LOST, open: 0, paused: 0, invalid: 0, toCheck: 0 } as const;

/** How long leads were watched, in days since the start of the clock, and how they ended. */
export interface Watched extends Spells {
  readonly entry: Float64Array;
  readonly exit: Float64Array;
  readonly cause: Float64Array;
  /** Days on the calendar; an open lead has no end. */
  readonly began: Float64Array;
  readonly ended: Float64Array;
  /** The leads behind the spells, as places in the frame. */
  readonly leads: readonly number[];
  /** Leads that are left out: no start, no day of closing, or closed before they started. */
  readonly undated: number;
  /** First day of the record of closings, where it begins later than the leads do; leads are watched from then on. */
  readonly recordsFrom: number | undefined;
}

/** The spells of some leads from the start of the team's clock, or from other days; open and paused ones are watched up to today. */
export function watchedOf(
  { frame, input }: Pick<AnalysisContext, 'frame' | 'input'>,
  leads: readonly number[],
  start = frame.start,
): Watched {
  const today = dayNumber(input.today);
  const dated: number[] = [];
  const [began, ended, cause] = [column(leads), column(leads), column(leads)];
  const { outcome, endedOn } = frame;
  for (const lead of leads) {
    const how = CAUSES[outcome[lead] ?? 'open'];
    const from = start[lead] ?? Number.NaN;
    const end = endedOn[lead] ?? Number.NaN;
    if (!((how === 0 ? today : end) >= from)) continue;
    const at = dated.push(lead) - 1;
    [began[at], ended[at], cause[at]] = [from, end, how];
  }
  const own = (values: Float64Array) => values.subarray(0, dated.length);
  return spellsOf(dated, { began: own(began), ended: own(ended), today }, own(cause), leads.length - dated.length);
}

// biome-ignore lint/complexity/useMaxParams: the parts of one record
function spellsOf(leads: readonly number[], records: Records, cause: Float64Array, undated: number): Watched {
  const { began, ended, today } = records;
  const recordsFrom = recordsBegin(records);
  const from = recordsFrom ?? Number.NEGATIVE_INFINITY;
  return {
    ...{ leads, began, ended, cause, undated, recordsFrom },
    entry: began.map((day) => Math.max(-1, from - 1 - day)),
    exit: began.map((day, at) => (cause[at] === 0 ? today : (ended[at] ?? Number.NaN)) - day),
  };
}

function column(leads: readonly number[]): Float64Array {
  return new Float64Array(leads.length);
}
