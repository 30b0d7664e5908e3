import { dayNumber, dayOf } from '../date';
import type { AnalysisContext } from './analysis-context';
import { numeric, rate } from './cell';
import type { Tested } from './comparisons';
import { monthsBetween } from './months';
import { oncePer } from './once-per';
import type { ReportCell } from './report';
import { hoursToFirst } from './response';
import { ripeningDays } from './ripening';
import { type Alarm, cusum, type Step } from './statistics/cusum';
import { drawnNumbers } from './statistics/drawn-numbers';
import { mean } from './statistics/mean';
import { median } from './statistics/median';
import { orderP } from './statistics/order-p';

const MOST_MONTHS = 36;
/** Months before the first that may raise an alarm: what is usual must be known. */
export const BASE = 12;
const NEVER = Number.POSITIVE_INFINITY;
/** Half a deviation of slack and five of limit: where a change began that the test of the whole series calls one. */
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

/** A series with what is usual in it, the alarm that it raises, and the p of there being none. */
export interface Change {
  readonly series: Series;
  readonly usual: number | undefined;
  readonly alarm: Alarm | undefined;
  readonly p: number;
}

/** The whole months, and every series judged over them. */
export const monthlyChanges = oncePer((context: AnalysisContext) => {
  const months = monthly(context);
  const changes = seriesOf(context, months).map((series): Change => ({ series, ...judge(series) }));
  return { keys: months.keys, changes };
});

/** The tests of a refresh that ask for a change; none before a year has passed. */
export function changeTests(context: AnalysisContext): readonly Tested[] {
  const { keys, changes } = monthlyChanges(context);
  return keys.length <= BASE ? [] : changes.map(({ series, p }) => ({ key: `change:${series.word}`, p }));
}

/** The leads of every whole month; the running one is not over. */
interface Monthly {
  readonly keys: readonly string[];
  readonly registered: readonly (readonly number[])[];
  readonly closed: readonly (readonly number[])[];
  /** Day of the first lead. */
  readonly first: number;
}

/** The month of the first lead counts only from its first day on. */
function monthly({ frame, all, input }: AnalysisContext): Monthly {
  const first = all.leads.reduce((least, lead) => Math.min(least, frame.registered[lead] || least), NEVER);
  if (first === NEVER) return { keys: [], registered: [], closed: [], first };
  const months = monthsBetween(dayOf(first), input.today, MOST_MONTHS);
  const from = dayOf(first).endsWith('-01') ? 0 : 1;
  const by = (day: (lead: number) => number | undefined): number[][] => {
    const members = months.keys.map((): number[] => []);
    for (const lead of all.leads) members[months.indexOf(day(lead) ?? Number.NaN)]?.push(lead);
    return members.slice(from, -1);
  };
  const keys = months.keys.slice(from, -1);
  return { keys, first, registered: by((lead) => frame.registered[lead]), closed: by((lead) => frame.endedOn[lead]) };
}

/** What closes before wins have had their time is mostly lost: the share of those months is none to compare with. */
function seriesOf(context: AnalysisContext, { keys, registered, closed, first }: Monthly): readonly Series[] {
  const { frame, say } = context;
  const steady = first + (ripeningDays(context) ?? 0);
  const judged = closed.map((leads, month) => (dayNumber(`${keys[month]}-01`) < steady ? [] : leads));
  const rates = judged.map((leads) => share(leads, (lead) => frame.outcome[lead] === 'won'));
  const answered = registered.map((leads) => leads.filter((lead) => hoursToFirst(context, lead) >= 0));
  const hours = answered.map((leads) => leads.map((lead) => hoursToFirst(context, lead)));
  const spread = deviationOf(known(hours.slice(0, BASE).map(median)));
  const size = (month: number) => Math.max(1, judged[month]?.length ?? 0);
  return [
    {
      ...{ word: 'newLeads', values: registered.map(({ length }) => length), leads: registered },
      ...{ cell: (value) => numeric(value, '0.0'), deviation: (usual) => Math.sqrt(usual) },
    },
    {
      ...{ word: 'winRateSeries', values: rates, leads: judged, cell: rate },
      deviation: (usual, month) => Math.sqrt((usual * (1 - usual)) / size(month)),
    },
    {
      ...{ word: 'responseSeries', values: hours.map(median), leads: answered },
      ...{ cell: (value) => numeric(value, say('hours')), deviation: () => spread },
    },
  ];
}

function judge({ values, deviation }: Series): Pick<Change, 'usual' | 'alarm' | 'p'> {
  const usual = mean(known(values.slice(0, BASE)));
  if (usual === undefined) return { usual, alarm: undefined, p: 1 };
  const steps = values.map((value, month): Step => {
    const judged = month < BASE || value === undefined ? usual : value;
    return { value: judged, mean: usual, deviation: deviation(usual, month) };
  });
  const alarm = lasting(cusum(steps, LIMITS));
  return { usual, alarm, p: alarm ? pOf({ values, deviation }) : 1 };
}

/** The same months in any other order: months of few cases weigh less. */
function pOf({ values, deviation }: Pick<Series, 'values' | 'deviation'>): number {
  const centre = mean(known(values)) ?? 0;
  const moves = values.flatMap((value, month) =>
    value === undefined ? [] : (value - centre) / (deviation(centre, month) || 1),
  );
  return orderP(moves, drawnNumbers(moves.length));
}

/** The last alarm, begun where the row of alarms began that follow each other the same way: a change that lasts. */
function lasting(alarms: readonly Alarm[]): Alarm | undefined {
  return alarms.reduce<Alarm | undefined>((last, alarm) => {
    const goesOn = last !== undefined && last.direction === alarm.direction && alarm.since <= last.at + 1;
    return goesOn ? { ...alarm, since: last.since } : alarm;
  }, undefined);
}

function share(leads: readonly number[], is: (lead: number) => boolean): number | undefined {
  return leads.length === 0 ? undefined : leads.filter(is).length / leads.length;
}

export function known(values: readonly (number | undefined)[]): number[] {
  return values.flatMap((value) => value ?? []);
}

/** Standard deviation of a few values; 0 of fewer than two. */
function deviationOf(values: readonly number[]): number {
  const centre = mean(values);
  if (centre === undefined || values.length < 2) return 0;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}
