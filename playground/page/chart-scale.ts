import type { ChartView, SeriesView } from '../protocol';

/** From values to pixels along one side of a chart. */
export interface Scale {
  readonly ticks: readonly number[];
  at(value: number): number;
}

const STEPS = [1, 2, 2.5, 5, 10];

/** A round step that gives about four ticks. */
function stepFor(span: number): number {
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough) ?? 10) * power;
}

/** Heaps up stacked series: where each value begins and ends. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Puts a value on what is heaped up already; null where there is no value. */
function extentOf(value: number | null, heights: number[], index: number): Extent | null {
  if (value === null) return null;
  const from = heights[index] ?? 0;
  heights[index] = from + value;
  return { from, to: from + value };
}

/** The extents of every series. Bars and areas begin at 0 or, stacked, on the one below. */
export function extentsOf({ series, stacked }: Pick<ChartView, 'series' | 'stacked'>): (Extent | null)[][] {
  const heap: number[] = [];
  return series.map(({ values, kind }) => {
    const heights = stacked && kind !== 'line' ? heap : [];
    return values.map((value, index) => extentOf(value, heights, index));
  });
}

/** A scale over all extents, 0 included, along so many pixels. */
export function scaleOf(extents: readonly (readonly (Extent | null)[])[], from: number, to: number): Scale {
  const ends = extents.flatMap((list) => list.flatMap((one) => (one === null ? [] : [one.from, one.to])));
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const step = stepFor(high - low || 1);
  const [first, last] = [Math.floor(low / step), Math.max(Math.ceil(high / step), 1)];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  const span = (last - first) * step;
  return { ticks, at: (value) => from + ((value - first * step) / span) * (to - from) };
}

/** A tick as the values themselves are written: as a percentage where they are. */
export function tickText(tick: number, series: readonly SeriesView[]): string {
  const sample = series.flatMap(({ texts }) => texts).find((text) => text !== '') ?? '';
  if (sample.includes('%')) return `${Number((tick * 100).toPrecision(6))}%`;
  return Number(tick.toPrecision(10)).toLocaleString('en');
}
