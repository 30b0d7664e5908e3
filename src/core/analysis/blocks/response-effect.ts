import type { AnalysisContext } from '../analysis-context';
import { bound, countOf, opens, rate, text } from '../cell';
import { pText } from '../number-text';
import type { ReportCell } from '../report';
import { hoursToFirst } from '../response';
import { aalenJohansen, shareWithin } from '../statistics/survival/aalen-johansen';
import { grayTest } from '../statistics/survival/gray-test';
import { groupTables, riskTable } from '../statistics/survival/risk-table';
import { type Watched, WON, watchedOf } from '../watched';
import type { BlockBody } from './block';

/** Upper ends in hours of the groups of leads by first response; the last one has none by the landmark. */
const HOURS = [4, 24, 72] as const;
const [, , SLOWEST] = HOURS;
/** Day from which every lead is watched: a lead that closed before could not show what a late answer does. */
const LANDMARK_DAY = 3;
const HORIZON = 90;
const SURE = 0.05;

/**
 * What the speed of the first answer does, by landmark analysis (J. R. Anderson, K. C. Cain, R. D. Gelber, J. Clin.
 * Oncol. 1, 1983): leads still open on day 3 are grouped by what had happened by then and watched from there on, so
 * that a lead cannot count as answered fast because it lived long enough to be answered.
 */
export function responseEffect(context: AnalysisContext): BlockBody {
  const { say, all } = context;
  const watched = fromLandmark(watchedOf(context, all.leads));
  const group = Float64Array.from(watched.leads, (lead) => placeOf(hoursToFirst(context, lead)));
  const groups = HOURS.length + 1;
  const test = grayTest(groupTables({ ...watched, group, groups }, 2), WON);
  return {
    basis: 'basisRegistered',
    header: headers.map((word) => say(word, { n: HORIZON, day: LANDMARK_DAY })),
    rows: Array.from({ length: groups }, (_, place) => row(context, part(watched, group, place), place)),
    sentences: [
      test === undefined
        ? say('responseTooFew')
        : say(test.p <= SURE ? 'responseMatters' : 'responseUnclear', { p: pText(test.p) }),
      say('responseCaution'),
    ],
  };
}

const headers = ['firstResponse', 'openOnDay', 'wonLater', 'low', 'high'] as const;

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

function part(watched: Watched, group: Float64Array, place: number): Watched {
  const kept: number[] = [];
  for (const [at, one] of group.entries()) if (one === place) kept.push(at);
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
  const place = HOURS.findIndex((end) => hours <= end);
  return place < 0 ? HOURS.length : place;
}

function row({ say }: AnalysisContext, watched: Watched, place: number): readonly ReportCell[] {
  const end = HOURS[place];
  const label = end === undefined ? say('laterOrNever', { n: SLOWEST }) : say('withinHours', { n: end });
  const isLong = Array.from(watched.exit).some((days) => days >= HORIZON);
  const found = isLong ? shareWithin(aalenJohansen(riskTable(watched, 2), WON), HORIZON) : undefined;
  const { leads } = watched;
  const shares = [rate(found?.share), bound(found?.low), bound(found?.high)];
  return [text(label), countOf(leads), ...shares.map((cell) => opens(cell, () => ({ leads })))];
}
