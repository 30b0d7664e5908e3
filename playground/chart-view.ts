import { chartOption } from '../emulator/files/chart-option';
import { chartSeries, chartType, type Series } from '../emulator/files/chart-series';
import type { Vector } from '../emulator/files/chart-vectors';
import { displayCell } from '../emulator/formula/display-cell';
import { evaluateCell } from '../emulator/formula/evaluate';
import type { FormulaPlace } from '../emulator/formula/scope';
import type { Chart, Sheet } from '../emulator/model';
import type { OpenBook } from './open-leadbook';
import type { ChartView, SeriesView } from './protocol';

/** Google's size of a chart nobody has resized. */
const WIDTH = 600;
const HEIGHT = 371;

function placesOf({ file, world }: OpenBook, { sheet, area }: Vector): FormulaPlace[] {
  const { workbook } = file;
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    workbook,
    sheet,
    row: area.row + (area.columns === 1 ? index : 0),
    column: area.column + (area.columns === 1 ? 0 : index),
    now: world.now(),
  }));
}

function numberAt(place: FormulaPlace): number | null {
  const value = evaluateCell(place);
  return typeof value === 'number' ? value : null;
}

const KINDS: Readonly<Record<string, SeriesView['kind']>> = { bar: 'bar', line: 'line', area: 'area', scatter: 'line' };

function seriesView(book: OpenBook, series: Series): SeriesView {
  const { kind, name, colour, opacity, lineWidth, pointSize, dashed, inLegend, values } = series;
  const places = placesOf(book, values);
  return {
    kind: KINDS[kind] ?? 'bar',
    name: name ?? '',
    ...(colour === undefined ? {} : { colour: `#${colour}` }),
    opacity,
    lineWidth,
    pointSize,
    dashed,
    inLegend,
    values: places.map(numberAt),
    texts: places.map(displayCell),
  };
}

function chartView(book: OpenBook, chart: Chart): ChartView {
  const series = chartSeries(chart, book.file.workbook);
  const [first] = series;
  const { row, column } = chart.anchor;
  const option = (name: string): string => String(chartOption(chart, name) ?? '');
  const stacked = option('isStacked');
  return {
    title: option('title'),
    row,
    column,
    width: Number(option('width')) || WIDTH,
    height: Number(option('height')) || HEIGHT,
    horizontal: chartType(chart) === 'BAR',
    stacked: stacked !== '' && stacked !== 'false',
    categories: first?.categories === undefined ? [] : placesOf(book, first.categories).map(displayCell),
    series: series.map((one) => seriesView(book, one)),
  };
}

/** The charts that stand on a tab, with the values they draw. */
export function chartViews(book: OpenBook, sheet: Sheet): ChartView[] {
  return sheet.charts.map((chart) => chartView(book, chart));
}
