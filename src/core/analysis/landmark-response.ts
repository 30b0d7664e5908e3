import type { AnalysisContext } from './analysis-context';
import type { FasterAnswer } from './forecast/what-if';
import { oncePer } from './once-per';
import { hoursToFirst } from './response';
import { aalenJohansen, shareWithin } from './statistics/survival/aalen-johansen';
import { grayTest } from './statistics/survival/gray-test';
import { groupTables, riskTable } from './statistics/survival/risk-table';
import { type Watched, WON, watchedFrom } from './watched';

/** Upper ends in hours of the groups of leads by first response; the last one has none by the landmark. */
export const RESPONSE_HOURS = [4, 24, 72] as const;
/** Day from which every lead is watched: a lead that closed before could not show what a late answer does. */
export const LANDMARK_DAY = 3;
export const RESPONSE_HORIZON = 90;
const A_DAY = 24;

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
 * answered fast because it lived long enough to be answered. Days count from registration, as the hours do, whatever the
 * team's clock: one of first contact would leave out who was never answered.
 */
export const responseGroups = oncePer((context: AnalysisContext): ResponseGroups => {
  const { registered } = context.frame;
  const all = part(watchedFrom(context, context.all.leads, registered), (_, exit) => exit > LANDMARK_DAY, LANDMARK_DAY);
  const group = all.exit.map((_, at) => placeOf(hoursToFirst(context, all.leads[at] ?? -1)));
  const groups = RESPONSE_HOURS.length + 1;
  return {
    all,
    parts: Array.from({ length: groups }, (_, place) => part(all, (at) => group[at] === place)),
    p: grayTest(groupTables({ ...all, group, groups }, 2), WON)?.p,
  };
});

/** The share won by the horizon; undefined where nobody has been watched for so long. */
export function wonLater(watched: Watched): ReturnType<typeof shareWithin> | undefined {
  const isLong = watched.exit.some((days) => days >= RESPONSE_HORIZON);
  return isLong ? shareWithin(aalenJohansen(riskTable(watched, 2), WON), RESPONSE_HORIZON) : undefined;
}

/** The same of the leads answered within a day, beside all; undefined where it cannot be told. */
export function fasterAnswer(context: AnalysisContext): FasterAnswer {
  const { all } = responseGroups(context);
  const fast = wonLater(part(all, (at) => hoursToFirst(context, all.leads[at] ?? -1) <= A_DAY))?.share;
  const every = wonLater(all)?.share;
  return fast !== undefined && every !== undefined && every > 0 ? { fast, all: every } : undefined;
}

/** Some of the leads, with their time counted from so many days later. */
function part(watched: Watched, isIn: (at: number, exit: number) => boolean, later = 0): Watched {
  const places: number[] = [];
  for (let at = 0; at < watched.leads.length; at += 1) if (isIn(at, watched.exit[at] ?? 0)) places.push(at);
  return {
    ...watched,
    leads: places.map((at) => watched.leads[at] ?? 0),
    entry: new Float32Array(places.map((at) => Math.max(-1, (watched.entry[at] ?? 0) - later))),
    exit: new Float32Array(places.map((at) => (watched.exit[at] ?? 0) - later)),
    cause: new Uint8Array(places.map((at) => watched.cause[at] ?? 0)),
  };
}

function placeOf(hours: number): number {
  const place = RESPONSE_HOURS.findIndex((end) => hours <= end);
  return place < 0 ? RESPONSE_HOURS.length : place;
}
