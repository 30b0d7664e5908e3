import type { Chart, Workbook } from '../model';
import { axesXml, titleXml } from './chart-axes-xml';
import { chartOption } from './chart-option';
import { plotsOf, plotXml } from './chart-plots-xml';
import { chartSeries, type Series } from './chart-series';
import type { FormulaSetting } from './formula-dialect';
import { element, val } from './xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const SPACE =
  'c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const POSITIONS: Readonly<Record<string, string>> = {
  top: 't',
  bottom: 'b',
  left: 'l',
  right: 'r',
  in: 't',
  labeled: 'r',
};

/** `legend: 'none'` or `legend: {position: 'none'}`: both are in use. */
function legendPosition(chart: Chart): string {
  const legend = chartOption(chart, 'legend');
  const position = chartOption(chart, 'legend.position') ?? legend;
  return typeof position === 'string' ? position : 'right';
}

function legendXml(chart: Chart, series: readonly Series[]): string | undefined {
  const position = legendPosition(chart);
  if (position === 'none') return undefined;
  const left = series.filter(({ inLegend }) => !inLegend);
  const entries = left.map(({ index }) => element('c:legendEntry', [val('c:idx', index), val('c:delete', 1)]));
  return element('c:legend', [val('c:legendPos', POSITIONS[position] ?? 'r'), ...entries, val('c:overlay', 0)]);
}

/**
 * A chart as a part of its own. The file library knows neither combinations nor invisible series, which the
 * analysis draws its intervals and its funnel with, so all charts are written here.
 */
export function chartXml(
  chart: Chart,
  workbook: Workbook,
  setting: Pick<FormulaSetting, 'locale' | 'tabById'>,
): string {
  const series = chartSeries(chart, workbook);
  const plots = plotsOf(series);
  const title = titleXml(chartOption(chart, 'title'));
  const area = element('c:plotArea', [
    '<c:layout/>',
    ...plots.map((plot) => plotXml(chart, plot, setting)),
    axesXml(chart, plots),
  ]);
  const content = element('c:chart', [
    title,
    val('c:autoTitleDeleted', title === undefined ? 1 : 0),
    area,
    legendXml(chart, series),
    val('c:plotVisOnly', chart.hiddenDimension === 'SHOW_BOTH' ? 0 : 1),
    val('c:dispBlanksAs', 'gap'),
  ]);
  return `${HEAD}${element(SPACE, [val('c:roundedCorners', 0), content])}`;
}
