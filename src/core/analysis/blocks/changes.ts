import { dayOf } from '../../date';
import type { AnalysisContext } from '../analysis-context';
import { numeric, opens, rate, text } from '../cell';
import { monthsBetween } from '../months';
import type { ReportCell } from '../report';
import { hoursToFirst } from '../response';
import { type Alarm, cusum, type Step } from '../statistics/cusum';
import { mean } from '../statistics/mean';
import { median } from '../statistics/median';
import type { BlockBody } from './block';

const MOST_MONTHS = 36;
/** Months before the first that may raise an alarm: what is usual must be known. */
const BASE = 12;
/** Months that show where a figure stands now. */
const LAST = 3;
const NEVER = Number.POSITIVE_INFINITY;
/** Half a deviation of slack and five of limit: about one false alarm in 465 months. */
const LIMITS = { slack: 0.5, limit: 5 } as const;

/** One series by month; undefined = nothing to tell in that month. */
interface Series {
  readonly word: 'newLeads' | 'winRateSeries' | 'responseSeries';
  readonly values: readonly (number | undefined)[];
  /** The leads of each month. */
  readonly leads: readonly (readonly number[])[];
  readonly cell: (value: number | undefined) => ReportCell;
  /** Deviation that chance gives to one month's value around what is usual. */
  readonly deviation: (usual: number, month: number) => number;
}

/** Which of the team's figures have really changed, and since when: cumulative sums with control of false alarms. */
export function changes(context: AnalysisContext): BlockBody {
  const { say } = context;
  const months = monthly(context);
  const { keys } = months;
  const found = seriesOf(context, months).map((series) => ({ series, ...judge(series) }));
  return {
    basis: 'basisTrend',
    header: headers.map((word) => say(word, { n: BASE })),
    rows: found.map(({ series, usual, alarm }) => [
      text(say(series.word)),
      opens(series.cell(usual), () => ({ leads: series.leads.slice(0, BASE).flat() })),
      opens(series.cell(mean(known(series.values.slice(-LAST)))), () => ({ leads: series.leads.slice(-LAST).flat() })),
      text(alarmText(context, keys, alarm)),
    ]),
    sentences: keys.length <= BASE ? [say('changesTooEarly', { n: BASE, months: keys.length })] : [],
  };
}

const headers = ['figure', 'usual', 'lastMonths', 'judgement'] as const;

/** The leads of every whole month; the running one is not over. */
interface Monthly {
  readonly keys: readonly string[];
  readonly registered: readonly (readonly number[])[];
  readonly closed: readonly (readonly number[])[];
}

function monthly({ frame, all, input }: AnalysisContext): Monthly {
  const first = all.leads.reduce((least, lead) => Math.min(least, frame.registered[lead] || least), NEVER);
  if (first === NEVER) return { keys: [], registered: [], closed: [] };
  const months = monthsBetween(dayOf(first), input.today, MOST_MONTHS);
  const keys = months.keys.slice(0, -1);
  const by = (day: (lead: number) => number | undefined): number[][] => {
    const members = keys.map((): number[] => []);
    for (const lead of all.leads) members[months.indexOf(day(lead) ?? Number.NaN)]?.push(lead);
    return members;
  };
  return { keys, registered: by((lead) => frame.registered[lead]), closed: by((lead) => frame.endedOn[lead]) };
}

function seriesOf(context: AnalysisContext, { registered, closed }: Monthly): readonly Series[] {
  const { frame, say } = context;
  const rates = closed.map((leads) => share(leads, (lead) => frame.outcome[lead] === 'won'));
  const answered = registered.map((leads) => leads.filter((lead) => hoursToFirst(context, lead) >= 0));
  const hours = answered.map((leads) => leads.map((lead) => hoursToFirst(context, lead)));
  const spread = deviationOf(known(hours.slice(0, BASE).map(median)));
  const size = (month: number) => Math.max(1, closed[month]?.length ?? 0);
  return [
    {
      ...{ word: 'newLeads', values: registered.map(({ length }) => length), leads: registered },
      ...{ cell: (value) => numeric(value, '0.0'), deviation: (usual) => Math.sqrt(usual) },
    },
    {
      ...{ word: 'winRateSeries', values: rates, leads: closed, cell: rate },
      deviation: (usual, month) => Math.sqrt((usual * (1 - usual)) / size(month)),
    },
    {
      ...{ word: 'responseSeries', values: hours.map(median), leads: answered },
      ...{ cell: (value) => numeric(value, say('hours')), deviation: () => spread },
    },
  ];
}

function judge({ values, deviation }: Series): {
  readonly usual: number | undefined;
  readonly alarm: Alarm | undefined;
} {
  const usual = mean(known(values.slice(0, BASE)));
  if (usual === undefined) return { usual, alarm: undefined };
  const steps = values.map((value, month): Step => {
    const judged = month < BASE || value === undefined ? usual : value;
    return { value: judged, mean: usual, deviation: deviation(usual, month) };
  });
  return { usual, alarm: lasting(cusum(steps, LIMITS)) };
}

/** The last alarm, begun where the row of alarms began that follow each other the same way: a change that lasts. */
function lasting(alarms: readonly Alarm[]): Alarm | undefined {
  return alarms.reduce<Alarm | undefined>((last, alarm) => {
    const goesOn = last !== undefined && last.direction === alarm.direction && alarm.since <= last.at + 1;
    return goesOn ? { ...alarm, since: last.since } : alarm;
  }, undefined);
}

function alarmText({ say }: AnalysisContext, keys: readonly string[], alarm: Alarm | undefined): string {
  if (alarm === undefined) return say('noChange');
  const month = keys[alarm.since] ?? keys[alarm.at] ?? '';
  return say(alarm.direction === 'up' ? 'changedUp' : 'changedDown', { month });
}

function share(leads: readonly number[], is: (lead: number) => boolean): number | undefined {
  return leads.length === 0 ? undefined : leads.filter(is).length / leads.length;
}

function known(values: readonly (number | undefined)[]): number[] {
  return values.flatMap((value) => value ?? []);
}

/** Standard deviation of a few values; 0 of fewer than two. */
function deviationOf(values: readonly number[]): number {
  const centre = mean(values);
  if (centre === undefined || values.length < 2) return 0;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}
