import type { Chart } from '../model';
import { chartOption } from './chart-option';
import { AXES, type Plot } from './chart-plots-xml';
import { chartType } from './chart-series';
import { toFileFormat } from './file-number-format';
import { element, escapeXml, val } from './xml';

const GRIDLINES =
  '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

/** A title of a chart or axis; undefined where there is no text. */
export function titleXml(text: unknown): string | undefined {
  if (text === undefined || text === null || text === '') return undefined;
  const run = element('a:r', ['<a:rPr/>', element('a:t', escapeXml(String(text)))]);
  const rich = element('c:rich', ['<a:bodyPr/>', '<a:lstStyle/>', element('a:p', run)]);
  return element('c:title', [element('c:tx', rich), val('c:overlay', 0)]);
}

interface Axis {
  readonly tag: 'c:catAx' | 'c:valAx';
  readonly id: number;
  readonly cross: number;
  readonly position: 'b' | 'l' | 'r' | 't';
  /** The name under which Google keeps the axis' options. */
  readonly option: string;
  readonly hidden?: true;
  readonly reversed?: true;
  readonly gridlines?: true;
  readonly crosses: 'autoZero' | 'max';
}

function limit(chart: Chart, { option }: Axis, end: 'min' | 'max'): string | undefined {
  const value = chartOption(chart, `${option}.viewWindow.${end}`) ?? chartOption(chart, `${option}.${end}Value`);
  return value === undefined || value === null ? undefined : val(`c:${end}`, Number(value));
}

function scaling(chart: Chart, axis: Axis): string {
  const value = axis.tag === 'c:valAx';
  return element('c:scaling', [
    val('c:orientation', axis.reversed ? 'maxMin' : 'minMax'),
    value ? limit(chart, axis, 'max') : undefined,
    value ? limit(chart, axis, 'min') : undefined,
  ]);
}

function numberFormat(chart: Chart, { option }: Axis): string {
  const format = chartOption(chart, `${option}.format`);
  const code = typeof format === 'string' && /[#0]/.test(format) ? toFileFormat(format) : undefined;
  return `<c:numFmt formatCode="${escapeXml(code ?? 'General')}" sourceLinked="${code === undefined ? 1 : 0}"/>`;
}

function axisXml(chart: Chart, axis: Axis): string {
  return element(axis.tag, [
    val('c:axId', axis.id),
    scaling(chart, axis),
    val('c:delete', axis.hidden ? 1 : 0),
    val('c:axPos', axis.position),
    axis.gridlines ? GRIDLINES : undefined,
    titleXml(chartOption(chart, `${axis.option}.title`)),
    numberFormat(chart, axis),
    val('c:majorTickMark', 'out'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', chartOption(chart, `${axis.option}.textPosition`) === 'none' ? 'none' : 'nextTo'),
    val('c:crossAx', axis.cross),
    val('c:crosses', axis.crosses),
  ]);
}

/** A lying bar chart has its categories at the left, from the top down; Google calls the lower axis `hAxis` all the same. */
function lyingAxes(): Axis[] {
  const { category, value } = AXES;
  return [
    { tag: 'c:catAx', id: category, cross: value, position: 'l', option: 'vAxis', reversed: true, crosses: 'autoZero' },
    { tag: 'c:valAx', id: value, cross: category, position: 'b', option: 'hAxis', gridlines: true, crosses: 'max' },
  ];
}

function standingAxes(chart: Chart): Axis[] {
  const { category, value } = AXES;
  const tag = chartType(chart) === 'SCATTER' ? 'c:valAx' : 'c:catAx';
  return [
    { tag, id: category, cross: value, position: 'b', option: 'hAxis', crosses: 'autoZero' },
    {
      tag: 'c:valAx',
      id: value,
      cross: category,
      position: 'l',
      option: 'vAxis',
      gridlines: true,
      crosses: 'autoZero',
    },
  ];
}

function secondAxes(): Axis[] {
  const { secondCategory: category, secondValue: value } = AXES;
  return [
    { tag: 'c:catAx', id: category, cross: value, position: 'b', option: 'none', hidden: true, crosses: 'autoZero' },
    { tag: 'c:valAx', id: value, cross: category, position: 'r', option: 'vAxes.1', crosses: 'max' },
  ];
}

/** The axes that the plots refer to; a pie has none. */
export function axesXml(chart: Chart, plots: readonly Plot[]): string {
  if (plots.every(({ kind }) => kind === 'pie' || kind === 'doughnut')) return '';
  const first = chartType(chart) === 'BAR' ? lyingAxes() : standingAxes(chart);
  const axes = plots.some(({ secondary }) => secondary) ? [...first, ...secondAxes()] : first;
  return axes.map((axis) => axisXml(chart, axis)).join('');
}
