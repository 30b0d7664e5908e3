import type { Chart } from '../model';
import { numbersXml, seriesNameXml, textsXml } from './chart-data-xml';
import { chartOption } from './chart-option';
import { chartType, colourAt, type PlotKind, type Series } from './chart-series';
import type { FormulaSetting } from './formula-dialect';
import { element, val } from './xml';

type PlotSetting = Pick<FormulaSetting, 'locale' | 'tabById'>;

export interface Plot {
  readonly kind: PlotKind;
  readonly secondary: boolean;
  readonly series: readonly Series[];
}

const EMU_PER_POINT = 12_700;
const NO_FILL = '<a:noFill/>';

/** Numbers of the axes that the plots and the axes themselves name. */
export const AXES = { category: 1, value: 2, secondCategory: 3, secondValue: 4 } as const;

function fill(colour: string | undefined, opacity: number): string {
  if (colour === undefined || opacity <= 0) return NO_FILL;
  const alpha = opacity >= 1 ? '' : val('a:alpha', Math.round(opacity * 100_000));
  return element('a:solidFill', `<a:srgbClr val="${colour}">${alpha}</a:srgbClr>`);
}

function stroke({ colour, lineWidth, dashed }: Series): string {
  const visible = colour !== undefined && lineWidth > 0;
  if (!visible) return element('a:ln', NO_FILL);
  return `<a:ln w="${Math.round(lineWidth * EMU_PER_POINT)}">${fill(colour, 1)}${dashed ? val('a:prstDash', 'dash') : ''}</a:ln>`;
}

function look(series: Series): string {
  const filled = series.kind === 'bar' || series.kind === 'area';
  // Google draws the upper edge of an area alone; a file can only frame it all round, which would show lines that mean nothing.
  const line = filled ? element('a:ln', NO_FILL) : stroke(series);
  return element('c:spPr', [filled ? fill(series.colour, series.opacity) : undefined, line]);
}

function marker({ colour, pointSize }: Series): string {
  if (pointSize <= 0 || colour === undefined) return element('c:marker', val('c:symbol', 'none'));
  const size = Math.min(72, Math.max(2, Math.round(pointSize)));
  const dot = element('c:spPr', [fill(colour, 1), element('a:ln', NO_FILL)]);
  return element('c:marker', [val('c:symbol', 'circle'), val('c:size', size), dot]);
}

function labels({ kind, labels: wanted }: Series): string | undefined {
  const pie = kind === 'pie' || kind === 'doughnut';
  if (!wanted && !pie) return undefined;
  const shown = (name: string, on: boolean): string => val(`c:${name}`, on ? 1 : 0);
  return element('c:dLbls', [
    shown('showLegendKey', false),
    shown('showVal', wanted),
    shown('showCatName', false),
    shown('showSerName', false),
    shown('showPercent', pie && !wanted),
    shown('showBubbleSize', false),
  ]);
}

function slices(chart: Chart, { values }: Series): string {
  return values.cells
    .map((_, index) => {
      const paint = element('c:spPr', fill(colourAt(chart, index, 'slices'), 1));
      return element('c:dPt', [val('c:idx', index), val('c:bubble3D', 0), paint]);
    })
    .join('');
}

function data(series: Series, setting: PlotSetting): (string | undefined)[] {
  const { categories, values, kind } = series;
  const scatter = kind === 'scatter';
  const axis =
    categories && (scatter ? numbersXml('c:xVal', categories, setting) : textsXml('c:cat', categories, setting));
  return [axis, numbersXml(scatter ? 'c:yVal' : 'c:val', values, setting)];
}

/** The order of the pieces is the schema's; a reader may refuse any other. */
function seriesXml(chart: Chart, series: Series, setting: PlotSetting): string {
  const { index, kind, name, values, smooth } = series;
  const pie = kind === 'pie' || kind === 'doughnut';
  const line = kind === 'line' || kind === 'scatter';
  return element('c:ser', [
    val('c:idx', index),
    val('c:order', index),
    seriesNameXml(name, values, setting),
    pie ? undefined : look(series),
    kind === 'bar' ? val('c:invertIfNegative', 0) : undefined,
    line ? marker(series) : undefined,
    pie ? slices(chart, series) : undefined,
    labels(series),
    ...data(series, setting),
    line ? val('c:smooth', smooth ? 1 : 0) : undefined,
  ]);
}

/** Series that are drawn the same way on the same axis belong together. */
export function plotsOf(series: readonly Series[]): Plot[] {
  const plots = new Map<string, Series[]>();
  for (const one of series) {
    const key = `${one.kind} ${one.secondary}`;
    plots.set(key, [...(plots.get(key) ?? []), one]);
  }
  const grouped = [...plots.values()].flatMap((list) => {
    const first = list[0];
    return first === undefined ? [] : [{ kind: first.kind, secondary: first.secondary, series: list }];
  });
  // Areas behind bars behind lines, as Google draws a combination.
  const depth: PlotKind[] = ['area', 'bar', 'line'];
  return grouped.sort((one, other) => depth.indexOf(one.kind) - depth.indexOf(other.kind));
}

function grouping(chart: Chart, usual: string): string {
  const stacked = chartOption(chart, 'isStacked');
  if (stacked === 'percent' || stacked === 'relative') return 'percentStacked';
  return stacked === true || stacked === 'true' || stacked === 'absolute' ? 'stacked' : usual;
}

function barPlot(chart: Chart, content: string): (string | undefined)[] {
  const group = grouping(chart, 'clustered');
  return [
    val('c:barDir', chartType(chart) === 'BAR' ? 'bar' : 'col'),
    val('c:grouping', group),
    val('c:varyColors', 0),
    content,
    val('c:gapWidth', 60),
    group === 'clustered' ? undefined : val('c:overlap', 100),
  ];
}

const linePlot = (content: string): string[] => [
  val('c:grouping', 'standard'),
  val('c:varyColors', 0),
  content,
  val('c:marker', 1),
];

/** The parts of a plot before its axes, in the order of the schema. */
function body(chart: Chart, kind: PlotKind, content: string): (string | undefined)[] {
  const bodies: Record<PlotKind, () => (string | undefined)[]> = {
    bar: () => barPlot(chart, content),
    line: () => linePlot(content),
    area: () => [val('c:grouping', grouping(chart, 'standard')), val('c:varyColors', 0), content],
    scatter: () => [val('c:scatterStyle', 'lineMarker'), val('c:varyColors', 0), content],
    pie: () => [val('c:varyColors', 1), content, val('c:firstSliceAng', 0)],
    doughnut: () => {
      const hole = Math.min(90, Math.max(10, Math.round(Number(chartOption(chart, 'pieHole')) * 100)));
      return [val('c:varyColors', 1), content, val('c:firstSliceAng', 0), val('c:holeSize', hole)];
    },
  };
  return bodies[kind]();
}

function axisIds({ kind, secondary }: Plot): string {
  if (kind === 'pie' || kind === 'doughnut') return '';
  const pair = secondary ? [AXES.secondCategory, AXES.secondValue] : [AXES.category, AXES.value];
  return pair.map((id) => val('c:axId', id)).join('');
}

/** A group of series in the chart's plot area. */
export function plotXml(chart: Chart, plot: Plot, setting: PlotSetting): string {
  const content = plot.series.map((series) => seriesXml(chart, series, setting)).join('');
  return element(`c:${plot.kind}Chart`, [...body(chart, plot.kind, content), axisIds(plot)]);
}
