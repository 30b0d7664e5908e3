import type { ChartKey } from '../../../../src/core/analysis/report';
import { DASH, sum } from './by-hand';
import { cycles, ripening, type Truths } from './measures';
import { cohortMonths, type Month, trendMonths } from './month-rows';
import { type Column, type Line, type Recount, recount } from './recount';
import { type FunnelRow, funnelRows } from './stage-rows';
import {
  bySource,
  conversion,
  counted,
  grouped,
  high,
  isForetold,
  low,
  number,
  ofMonth,
  statistic,
  TOTAL,
  winsOf,
} from './tellings';
import type { World } from './truth';

/** Where there is nothing to say a chart gets a blank: it would draw a dash as 0. */
const drawn = (told: Column<Month>): Column<Month> =>
  typeof told === 'function'
    ? (...args) => {
        const value = told(...args);
        return value === DASH ? '' : value;
      }
    : told;

/** Whether nine of ten wins of a month have had the time to come. */
const isRipe = ({ age }: Month, world: World): boolean => age >= (ripening(world) ?? Number.POSITIVE_INFINITY);

const whereRipe = (asked: boolean): Column<Month> =>
  drawn((month, world) => (isRipe(month, world) === asked ? conversion(month.leads, world) : ''));

const widest = (world: World): number => Math.max(...[...funnelRows(world).values()].map(({ reached }) => reached));

/** The days that a bar is named after: "3", "5–9" or "≥ 40". */
function isIn(label: string, days: number): boolean {
  const [first = 0, last] = label.replace('≥ ', '').split('–').map(Number);
  if (label.startsWith('≥')) return days >= first;
  return days >= first && days <= (last ?? first);
}

/** The bars are as wide as is good to read; whatever they are named, they hold the wins of these days, and every win. */
const cycle: Recount = {
  columns: ['recounted', 'recounted'],
  compare(lines, { counted: leads }) {
    const days = cycles(leads);
    if (lines === undefined) return [undefined, days.length === 0 ? undefined : 'bars'];
    const bars = lines.map(([label = '']): Line => [label, days.filter((one) => isIn(String(label), one)).length]);
    return [
      [lines, sum(lines.map(([, printed]) => Number(printed)))],
      [bars, days.length],
    ];
  },
};

const fan = statistic('charts/charts.test.ts');

/** The figures behind every chart, column by column. */
export const chartRecounts: Readonly<Record<ChartKey, Recount>> = {
  sourceConversion: recount<Truths>({
    rows: (world) => {
      const sources = [...grouped(bySource)(world)].filter(([label]) => label !== TOTAL);
      const shown = sources.filter(([, leads]) => counted(leads).length > 0);
      return sources.length === 0 ? undefined : new Map(shown);
    },
    columns: ['words', conversion, low, high],
  }),
  funnel: recount<FunnelRow>({
    rows: (world) => (world.counted.length === 0 ? undefined : funnelRows(world)),
    columns: ['words', ({ reached }, world) => (widest(world) - reached) / 2, ({ reached }) => reached],
  }),
  trend: recount<Month>({
    rows: (world) => (trendMonths(world).size === 0 ? undefined : trendMonths(world)),
    columns: ['words', ofMonth(number), winsOf],
  }),
  cohort: recount<Month>({
    rows: (world) => (cohortMonths(world).size === 0 ? undefined : cohortMonths(world)),
    columns: ['words', whereRipe(true), whereRipe(false), drawn(ofMonth(low)), drawn(ofMonth(high))],
  }),
  cycle,
  fan: recount<string>({
    rows: (world) => (isForetold(world) ? new Map([['any', '']]) : undefined),
    labelOf: () => 'any',
    maySkip: true,
    columns: ['words', fan, fan, fan],
  }),
};
