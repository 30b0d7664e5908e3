import { dayNumber, dayOf } from '../../date';
import type { AnalysisContext } from '../analysis-context';
import { behindGroup } from '../behind-group';
import { bound, count, countOf, opens, rate, text } from '../cell';
import { type CohortBar, cohortChart } from '../charts/cohort-chart';
import { figuresOf } from '../figures';
import { groupAll } from '../group';
import { monthsBetween } from '../months';
import type { ReportCell } from '../report';
import { RIPE, ripeningDays } from '../ripening';
import { aalenJohansen, shareWithin } from '../statistics/survival/aalen-johansen';
import { riskTable } from '../statistics/survival/risk-table';
import { WON, watchedOf } from '../watched';
import type { BlockBody } from './block';

const MOST_MONTHS = 24;
/** Days within which wins are compared from month to month. */
const HORIZON = 90;

/** Leads by month of registration: what became of them so far, and whether that is already the end of it. */
export function cohorts(context: AnalysisContext): BlockBody {
  const { say, frame, all, input } = context;
  const dated = all.leads.filter((lead) => !Number.isNaN(frame.registered[lead] ?? Number.NaN));
  const first = dated.reduce(
    (least, lead) => Math.min(least, frame.registered[lead] ?? least),
    Number.POSITIVE_INFINITY,
  );
  const months = Number.isFinite(first) ? monthsBetween(dayOf(first), input.today, MOST_MONTHS) : undefined;
  const members = (months?.keys ?? []).map((): number[] => []);
  for (const lead of dated) members[months?.indexOf(frame.registered[lead] ?? Number.NaN) ?? -1]?.push(lead);
  const ripeAfter = ripeningDays(context);
  const rows = (months?.keys ?? []).map((key, at) => row(context, { key, leads: members[at] ?? [], ripeAfter }));
  return {
    basis: 'basisRegistered',
    header: headers.map((word) => say(word, { n: HORIZON })),
    rows,
    sentences: [
      ripeAfter === undefined ? say('ripeningUnknown') : say('ripeningNote', { n: ripeAfter, share: `${RIPE * 100}%` }),
    ],
    ...(rows.length > 0 && { chart: cohortChart(context, rows.map(barOf)) }),
  };
}

const headers = [
  ...(['month', 'leads', 'won', 'lostLeads', 'open', 'cohortConversion', 'low', 'high'] as const),
  ...(['wonWithin', 'ripeness'] as const),
] as const;

const [CONVERSION, RIPENESS] = [headers.indexOf('cohortConversion'), headers.indexOf('ripeness')];

/** What the chart draws of a row: month, conversion, its interval, ripeness. */
function barOf(cells: readonly ReportCell[]): CohortBar {
  return { month: cells[0], shares: cells.slice(CONVERSION, CONVERSION + 3), ripeness: cells[RIPENESS] };
}

interface Cohort {
  readonly key: string;
  readonly leads: readonly number[];
  readonly ripeAfter: number | undefined;
}

function row(context: AnalysisContext, { key, leads, ripeAfter }: Cohort): readonly ReportCell[] {
  const group = groupAll(context.frame, leads);
  const behind = behindGroup(context.frame, group);
  const { won, lost, open, conversion, interval } = figuresOf(context.frame, group);
  const watched = watchedOf(context, group.leads);
  const isWatched = watched.exit.length > 0 && ageOf(context, key) >= HORIZON;
  const within = isWatched ? shareWithin(aalenJohansen(riskTable(watched, 2), WON), HORIZON).share : undefined;
  return [
    ...[text(key), countOf(group.leads), opens(count(won), behind.won), opens(count(lost), behind.lost)],
    opens(count(open), behind.open),
    ...[rate(conversion), bound(interval?.low), bound(interval?.high)].map((cell) => opens(cell, behind.conversion)),
    opens(rate(within), () => ({ leads: watched.leads })),
    text(context.say(ripenessOf(context, key, ripeAfter))),
  ];
}

function ripenessOf(
  context: AnalysisContext,
  key: string,
  ripeAfter: number | undefined,
): 'ripe' | 'stillRipening' | 'ripenessUnknown' {
  if (ripeAfter === undefined) return 'ripenessUnknown';
  return ageOf(context, key) >= ripeAfter ? 'ripe' : 'stillRipening';
}

/** Days since the last day of a month: how long its youngest leads have been watched. */
function ageOf({ input }: AnalysisContext, month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
  return dayNumber(input.today) - (dayNumber(next) - 1);
}
