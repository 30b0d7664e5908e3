import type { AnalysisContext } from './analysis-context';
import type { FasterAnswer } from './forecast/what-if';
import { hoursToFirst } from './response';
import { aalenJohansen, shareWithin } from './statistics/survival/aalen-johansen';
import { grayTest } from './statistics/survival/gray-test';
import { groupTables, riskTable } from './statistics/survival/risk-table';
import { type Watched, WON, watchedOf } from './watched';

/** Upper ends in hours of the groups of leads by first response; the last one has none by the landmark. */
export const RESPONSE_HOURS = [4, 24, 72] as const;
/** Day from which every lead is watched: a lead that closed before could not show what a late answer does. */
export const LANDMARK_DAY = 3;
export const RESPONSE_HORIZON = 90;
const A_DAY = 24;
export const SURE_RESPONSE = 0.05;

/** Leads still open at the landmark, in groups by how fast they had been answered by then. */
export interface ResponseGroups {
  readonly all: Watched;
  readonly parts: readonly Watched[];
  /** p of the hypothesis that speed makes no difference; undefined where there is nothing to compare. */
  readonly p: number | undefined;
}

/**
 * Groups by response for a landmark analysis (J. R. Anderson, K. C. Cain, R. D. Gelber, J. Clin. Oncol. 1, 1983): leads
 * still open on day 3 are grouped by what had happened by then and watched from there on, so that a lead cannot count as
 * answered fast because it lived long enough to be answered.
 */
export function responseGroups(context: AnalysisContext): ResponseGroups {
  const all = fromLandmark(watchedOf(context, context.all.leads));
  const group = Float64Array.from(all.leads, (lead) => placeOf(hoursToFirst(context, lead)));
  const groups = RESPONSE_HOURS.length + 1;
  return {
    all,
    parts: Array.from({ length: groups }, (_, place) => part(all, group, (one) => one === place)),
    p: grayTest(groupTables({ ...all, group, groups }, 2), WON)?.p,
  };
}

/** The share won by the horizon; undefined where nobody has been watched for so long. */
export function wonLater(watched: Watched): ReturnType<typeof shareWithin> | undefined {
  const isLong = Array.from(watched.exit).some((days) => days >= RESPONSE_HORIZON);
  return isLong ? shareWithin(aalenJohansen(riskTable(watched, 2), WON), RESPONSE_HORIZON) : undefined;
}

/** What leads answered within a day come to, beside all; undefined where no test says that speed matters. */
export function fasterAnswer(context: AnalysisContext): FasterAnswer {
  const { all, p } = responseGroups(context);
  if (p === undefined || p > SURE_RESPONSE) return undefined;
  const hours = Float64Array.from(all.leads, (lead) => hoursToFirst(context, lead));
  const fast = wonLater(part(all, hours, (one) => one <= A_DAY))?.share;
  const every = wonLater(all)?.share;
  return fast !== undefined && every !== undefined && every > 0 ? { fast, all: every } : undefined;
}

/** Leads that were still watched after the landmark, with their time counted from it. */
function fromLandmark(watched: Watched): Watched {
  const kept = watched.leads.flatMap((_, at) => ((watched.exit[at] ?? 0) > LANDMARK_DAY ? [at] : []));
  const shifted = (column: ArrayLike<number>) =>
    Float64Array.from(kept, (at) => Math.max(-1, (column[at] ?? 0) - LANDMARK_DAY));
  return {
    ...watched,
    leads: kept.map((at) => watched.leads[at] ?? 0),
    entry: shifted(watched.entry),
    exit: shifted(watched.exit),
    cause: Float64Array.from(kept, (at) => watched.cause[at] ?? 0),
  };
}

function part(watched: Watched, group: Float64Array, isIn: (group: number) => boolean): Watched {
  const kept: number[] = [];
  for (const [at, one] of group.entries()) if (isIn(one)) kept.push(at);
  const of = (column: ArrayLike<number>) => Float64Array.from(kept, (at) => column[at] ?? 0);
  return {
    ...watched,
    leads: kept.map((at) => watched.leads[at] ?? 0),
    entry: of(watched.entry),
    exit: of(watched.exit),
    cause: of(watched.cause),
  };
}

function placeOf(hours: number): number {
  const place = RESPONSE_HOURS.findIndex((end) => hours <= end);
  return place < 0 ? RESPONSE_HOURS.length : place;
}
