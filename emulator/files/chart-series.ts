import type { Chart, Workbook } from '../model';
import { chartOption } from './chart-option';
import { chartVectors, type Vector } from './chart-vectors';
import { rgbOf } from './to-file-style';

export type PlotKind = 'bar' | 'line' | 'area' | 'scatter' | 'pie' | 'doughnut';

/** One drawn series with its look. */
export interface Series {
  readonly index: number;
  readonly kind: PlotKind;
  readonly name: string | undefined;
  readonly values: Vector;
  readonly categories: Vector | undefined;
  /** Six digits; undefined = invisible (a series that only carries another one, or the lower edge of a band). */
  readonly colour: string | undefined;
  /** 0–1, of an area's or bar's filling. */
  readonly opacity: number;
  /** In points; 0 = points only. */
  readonly lineWidth: number;
  readonly dashed: boolean;
  /** In points; 0 = none. */
  readonly pointSize: number;
  readonly secondary: boolean;
  readonly inLegend: boolean;
  readonly labels: boolean;
  readonly smooth: boolean;
}

const KINDS: Readonly<Record<string, PlotKind>> = {
  BAR: 'bar',
  COLUMN: 'bar',
  HISTOGRAM: 'bar',
  LINE: 'line',
  AREA: 'area',
  STEPPED_AREA: 'area',
  SCATTER: 'scatter',
  PIE: 'pie',
};

const SERIES_KINDS: Readonly<Record<string, PlotKind>> = {
  bars: 'bar',
  line: 'line',
  area: 'area',
  steppedArea: 'area',
};

/** Google's colours of the first six series. */
const PALETTE = ['4285F4', 'EA4335', 'FBBC04', '34A853', 'FF6D01', '46BDC6'];

/** Name of the chart type without the ways to write it: `Charts.ChartType.COMBO`, `combo` → `COMBO`. */
export const chartType = ({ type }: Pick<Chart, 'type'>): string => type.replace(/^.*\./, '').toUpperCase();

function kindOf(chart: Chart, index: number): PlotKind {
  const type = chartType(chart);
  if (type === 'PIE' && Number(chartOption(chart, 'pieHole')) > 0) return 'doughnut';
  if (type !== 'COMBO') return KINDS[type] ?? 'bar';
  const name = chartOption(chart, `series.${index}.type`) ?? chartOption(chart, 'seriesType');
  return SERIES_KINDS[String(name)] ?? 'line';
}

/** The colour of the series or slice at a place; undefined where the script made it transparent. */
export function colourAt(chart: Chart, index: number, list: 'series' | 'slices'): string | undefined {
  const colours = chartOption(chart, 'colors');
  const named =
    chartOption(chart, `${list}.${index}.color`) ??
    (Array.isArray(colours) ? colours[index % colours.length] : undefined);
  return named === undefined ? PALETTE[index % PALETTE.length] : rgbOf(String(named));
}

const DEFAULT_OPACITY: Readonly<Partial<Record<PlotKind, number>>> = { area: 0.3 };

function numberOption(chart: Chart, names: readonly string[], usual: number): number {
  const found = names.map((name) => chartOption(chart, name)).find((value) => value !== undefined);
  return found === undefined ? usual : Number(found);
}

function opacityOf(chart: Chart, at: string, kind: PlotKind): number {
  const names =
    kind === 'area' ? [`${at}.areaOpacity`, 'areaOpacity'] : [`${at}.dataOpacity`, `${at}.opacity`, 'dataOpacity'];
  return numberOption(chart, names, DEFAULT_OPACITY[kind] ?? 1);
}

function lookOf(
  chart: Chart,
  index: number,
  kind: PlotKind,
): Omit<Series, 'index' | 'kind' | 'name' | 'values' | 'categories'> {
  const at = `series.${index}`;
  const opacity = opacityOf(chart, at, kind);
  const lineWidth = numberOption(chart, [`${at}.lineWidth`, 'lineWidth'], kind === 'scatter' ? 0 : 2);
  const drawn = opacity > 0 || (kind === 'area' && lineWidth > 0);
  const colour = drawn ? colourAt(chart, index, 'series') : undefined;
  return {
    colour,
    opacity,
    lineWidth,
    dashed: chartOption(chart, `${at}.lineDashStyle`) !== undefined,
    pointSize: numberOption(chart, [`${at}.pointSize`, 'pointSize'], kind === 'scatter' ? 7 : 0),
    secondary: numberOption(chart, [`${at}.targetAxisIndex`], 0) === 1,
    inLegend: colour !== undefined && chartOption(chart, `${at}.visibleInLegend`) !== false,
    labels: ['value', 'true'].includes(String(chartOption(chart, `${at}.dataLabel`))),
    smooth: (chartOption(chart, `${at}.curveType`) ?? chartOption(chart, 'curveType')) === 'function',
  };
}

function nameOf(chart: Chart, index: number, vector: Vector): string | undefined {
  const label = chartOption(chart, `series.${index}.labelInLegend`);
  return label === undefined ? vector.header : String(label);
}

/** The series of a chart, in order. A single line of cells has no axis of its own. */
export function chartSeries(chart: Chart, workbook: Workbook): Series[] {
  const vectors = chartVectors(chart, workbook);
  const [categories, ...rest] = vectors.length > 1 ? vectors : [undefined, ...vectors];
  return rest.flatMap((values, index) => {
    if (values === undefined) return [];
    const kind = kindOf(chart, index);
    return [{ index, kind, name: nameOf(chart, index, values), values, categories, ...lookOf(chart, index, kind) }];
  });
}
