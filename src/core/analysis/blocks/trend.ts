import { dayOf } from '../../date';
import type { AnalysisContext } from '../analysis-context';
import { behindGroup } from '../behind-group';
import { bound, count, countOf, opens, rate, text } from '../cell';
import { axes } from '../chart-options';
import { colours } from '../colours';
import { figuresOf } from '../figures';
import { groupAll } from '../group';
import { type Months, monthsBetween } from '../months';
import type { ReportCell } from '../report';
import type { BlockBody, ChartDraft } from './block';

/** Older months are left out and the reader is told. */
const MOST_MONTHS = 24;

interface Month {
  readonly key: string;
  readonly registered: readonly number[];
  readonly won: readonly number[];
}

/** Month by month: leads by registration, wins by closing, and what the month's own leads have come to. */
export function trend(context: AnalysisContext): BlockBody {
  const { say } = context;
  const first = firstDay(context);
  const months = first === undefined ? [] : tallyMonths(context, monthsBetween(first, lastDay(context), MOST_MONTHS));
  const isCut = first !== undefined && months.length === MOST_MONTHS && first.slice(0, 7) < (months[0]?.key ?? '');
  return {
    basis: 'basisTrend',
    header: (['month', 'leads', 'won', 'cohortConversion', 'low', 'high'] as const).map((word) => say(word)),
    rows: months.map((month) => monthRow(context, month)),
    sentences: [
      ...(isCut ? [say('monthsNote', { n: MOST_MONTHS })] : []),
      ...(months.length === 0 ? [say('noLeads')] : []),
    ],
    ...(months.length > 0 && { chart: trendChart(context, months) }),
  };
}

/** Where the period is open, the first day on which anything was registered or won. */
function firstDay({ frame, range, selection }: AnalysisContext): string | undefined {
  if (range.from !== '') return range.from;
  const first = Math.min(
    selection.registered.reduce((least, lead) => earlier(least, frame.registered[lead]), Number.POSITIVE_INFINITY),
    selection.won.reduce((least, lead) => earlier(least, frame.wonOn[lead]), Number.POSITIVE_INFINITY),
  );
  return Number.isFinite(first) ? dayOf(first) : undefined;
}

function earlier(least: number, day: number | undefined): number {
  return day !== undefined && day < least ? day : least;
}

function lastDay({ range, input }: AnalysisContext): string {
  return range.to === '' ? input.today : range.to;
}

function tallyMonths({ frame, selection }: AnalysisContext, months: Months): readonly Month[] {
  const registered = months.keys.map((): number[] => []);
  const won = months.keys.map((): number[] => []);
  for (const lead of selection.registered) registered[months.indexOf(frame.registered[lead] ?? Number.NaN)]?.push(lead);
  for (const lead of selection.won) won[months.indexOf(frame.wonOn[lead] ?? Number.NaN)]?.push(lead);
  return months.keys.map((key, month) => ({ key, registered: registered[month] ?? [], won: won[month] ?? [] }));
}

function monthRow({ frame }: AnalysisContext, { key, registered, won }: Month): readonly ReportCell[] {
  const group = groupAll(frame, registered);
  const { conversion, interval } = figuresOf(frame, group);
  const behind = behindGroup(frame, group);
  return [
    ...[text(key), countOf(group.leads), countOf(won)],
    ...[rate(conversion), bound(interval?.low), bound(interval?.high)].map((cell) => opens(cell, behind.conversion)),
  ];
}

function trendChart({ frame, say }: AnalysisContext, months: readonly Month[]): ChartDraft {
  return {
    key: 'trend',
    type: 'line',
    title: say('chartTrend'),
    header: [say('month'), say('leads'), say('won')],
    rows: months.map(({ key, registered, won }) => [
      text(key),
      count(groupAll(frame, registered).leads.length),
      count(won.length),
    ]),
    options: {
      ...axes(say('month'), say('axisLeads')),
      ...{ 'series.0.color': colours.blue, 'series.0.pointSize': 5 },
      ...{ 'series.1.color': colours.orange, 'series.1.pointSize': 5 },
    },
  };
}
