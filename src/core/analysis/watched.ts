import { dayNumber } from '../date';
import type { AnalysisContext } from './analysis-context';
import { oncePer } from './once-per';
import { type Records, recordsBegin } from './statistics/survival/records-begin';
import type { Spells } from './statistics/survival/risk-table';

/** How a lead ended, as the estimators count causes. */
export const WON = 1;
export const LOST = 2;
const CAUSES = { won: WON, lost: LOST, open: 0, paused: 0, invalid: 0, toCheck: 0 } as const;

/** How long leads were watched, in whole days since the start of the clock, and how they ended. */
export interface Watched extends Spells {
  readonly entry: Float32Array;
  readonly exit: Float32Array;
  readonly cause: Uint8Array;
  /** Days on the calendar; an open lead has no end. */
  readonly began: Float32Array;
  readonly ended: Float32Array;
  /** The leads behind the spells, as places in the frame. */
  readonly leads: readonly number[];
  /** Leads that are left out: no start, no day of closing, or closed before they started. */
  readonly undated: number;
  /** First day of the record of closings, where it begins later than the leads do; leads are watched from then on. */
  readonly recordsFrom: number | undefined;
}

/** The spells of some leads from the start of the team's clock; open and paused ones are watched up to today. */
export function watchedOf(context: AnalysisContext, leads: readonly number[]): Watched {
  return leads === context.all.leads ? watchedAll(context) : watchedFrom(context, leads, context.frame.start);
}

/** Many blocks ask for the spells of all. */
const watchedAll = oncePer((context: AnalysisContext) => watchedFrom(context, context.all.leads, context.frame.start));

/** The same from other days. */
export function watchedFrom({ frame, input }: AnalysisContext, leads: readonly number[], start: Float32Array): Watched {
  const today = dayNumber(input.today);
  const size = leads.length;
  const columns = { began: new Float32Array(size), ended: new Float32Array(size), cause: new Uint8Array(size) };
  const dated = fill(columns, { outcome: frame.outcome, start, endedOn: frame.endedOn }, { leads, today });
  const own = (values: Float32Array) => values.subarray(0, dated.length);
  const records = { began: own(columns.began), ended: own(columns.ended), today };
  return spellsOf(dated, records, columns.cause.subarray(0, dated.length), size - dated.length);
}

/** Takes down the leads whose days are known, and gives these. */
function fill(
  { began, ended, cause }: Pick<Watched, 'began' | 'ended' | 'cause'>,
  { outcome, start, endedOn }: Pick<AnalysisContext['frame'], 'outcome' | 'start' | 'endedOn'>,
  { leads, today }: { readonly leads: readonly number[]; readonly today: number },
): readonly number[] {
  const dated: number[] = [];
  for (let place = 0; place < leads.length; place += 1) {
    const lead = Number(leads[place]);
    const how = CAUSES[outcome[lead] ?? 'open'];
    const [from, end] = [Number(start[lead]), Number(endedOn[lead])];
    if (!((how === 0 ? today : end) >= from)) continue;
    const at = dated.push(lead) - 1;
    began[at] = from;
    ended[at] = end;
    cause[at] = how;
  }
  return dated;
}

// biome-ignore lint/complexity/useMaxParams: the parts of one record
function spellsOf(leads: readonly number[], records: Records, cause: Uint8Array, undated: number): Watched {
  const { began, ended, today } = records;
  const recordsFrom = recordsBegin(records);
  const from = recordsFrom ?? Number.NEGATIVE_INFINITY;
  return {
    ...{ leads, began, ended, cause, undated, recordsFrom },
    entry: began.map((day) => Math.max(-1, from - 1 - day)),
    exit: began.map((day, at) => (cause[at] === 0 ? today : (ended[at] ?? Number.NaN)) - day),
  };
}
