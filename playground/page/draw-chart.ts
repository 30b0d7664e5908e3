import type { ChartView, SeriesView } from '../protocol';
import { type Extent, extentsOf, type Scale, scaleOf, tickText } from './chart-scale';

const SVG = 'http://www.w3.org/2000/svg';
const INK = '#444746';
const LINES = '#e3e3e3';
const TOP = 44;
const BOTTOM = 62;
const RIGHT = 24;
const MOST_LETTERS = 12;

type Point = readonly [x: number, y: number];

function svg(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly (Node | string)[] = [],
): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

type Attributes = Readonly<Record<string, string | number>>;

function text(words: string, [x, y]: Point, more: Attributes = {}): SVGElement {
  return svg('text', { x, y, fill: INK, ...more }, [words]);
}

/** The field of a chart: values along one side, categories along the other. */
interface Field {
  readonly chart: ChartView;
  readonly left: number;
  readonly values: Scale;
  /** Middle and width of a category's room. */
  room(index: number): { readonly middle: number; readonly width: number };
}

function fieldOf(chart: ChartView, extents: readonly (readonly (Extent | null)[])[]): Field {
  const { horizontal, width, height, categories } = chart;
  const left = horizontal ? 110 : 62;
  const values = horizontal ? scaleOf(extents, left, width - RIGHT) : scaleOf(extents, height - BOTTOM, TOP);
  const [start, end] = horizontal ? [TOP, height - BOTTOM] : [left, width - RIGHT];
  const size = (end - start) / Math.max(categories.length, 1);
  return { chart, left, values, room: (index) => ({ middle: start + size * (index + 0.5), width: size }) };
}

function gridLines({ chart, left, values }: Field): SVGElement[] {
  const { horizontal, width, height, series } = chart;
  return values.ticks.flatMap((tick) => {
    const at = values.at(tick);
    const words = tickText(tick, series);
    const line = { stroke: tick === 0 ? '#9aa0a6' : LINES, 'stroke-width': 1 };
    if (horizontal) {
      const low = height - BOTTOM;
      return [
        svg('line', { x1: at, x2: at, y1: TOP, y2: low, ...line }),
        text(words, [at, low + 16], { 'text-anchor': 'middle' }),
      ];
    }
    return [
      svg('line', { x1: left, x2: width - RIGHT, y1: at, y2: at, ...line }),
      text(words, [left - 6, at + 4], { 'text-anchor': 'end' }),
    ];
  });
}

const shortened = (words: string): string =>
  words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS - 1)}…` : words;

/** Only so many names as fit beside each other. */
function names({ chart, left, room }: Field): SVGElement[] {
  const { horizontal, height, categories } = chart;
  const every = horizontal ? 1 : Math.ceil(categories.length / 10);
  return categories.flatMap((category, index) => {
    if (index % every !== 0) return [];
    const { middle } = room(index);
    return horizontal
      ? [text(shortened(category), [left - 8, middle + 4], { 'text-anchor': 'end' })]
      : [text(shortened(category), [middle, height - BOTTOM + 16], { 'text-anchor': 'middle' })];
  });
}

interface Drawing {
  readonly field: Field;
  readonly series: SeriesView;
  readonly extents: readonly (Extent | null)[];
  /** Place among bars that stand side by side. */
  readonly place: { readonly index: number; readonly count: number };
}

function bars({ field, series, extents, place }: Drawing): SVGElement[] {
  const { chart, values, room } = field;
  return extents.flatMap((extent, index) => {
    if (extent === null || series.colour === undefined) return [];
    const { middle, width } = room(index);
    const thick = (width * 0.7) / place.count;
    const side = middle - (width * 0.7) / 2 + thick * place.index;
    const [one, other] = [values.at(extent.from), values.at(extent.to)];
    const [start, length] = [Math.min(one, other), Math.abs(one - other)];
    const box = chart.horizontal
      ? { x: start, y: side, width: length, height: thick }
      : { x: side, y: start, width: thick, height: length };
    const tip = svg('title', {}, [`${chart.categories[index] ?? ''} · ${series.name}: ${series.texts[index] ?? ''}`]);
    return [svg('rect', { ...box, fill: series.colour, opacity: series.opacity }, [tip])];
  });
}

function pointsOf({ field, extents }: Drawing, end: 'from' | 'to'): Point[] {
  const { chart, values, room } = field;
  return extents.flatMap((extent, index): Point[] => {
    if (extent === null) return [];
    const along = room(index).middle;
    const across = values.at(extent[end]);
    return [chart.horizontal ? [across, along] : [along, across]];
  });
}

function lines(drawing: Drawing): SVGElement[] {
  const { colour, lineWidth, pointSize, dashed } = drawing.series;
  if (colour === undefined) return [];
  const points = pointsOf(drawing, 'to');
  const look = { fill: 'none', stroke: colour, 'stroke-width': lineWidth, 'stroke-dasharray': dashed ? '5 4' : 'none' };
  const line = lineWidth > 0 ? [svg('polyline', { points: points.join(' '), ...look })] : [];
  const dots = pointSize > 0 ? points.map(([cx, cy]) => svg('circle', { cx, cy, r: pointSize / 2, fill: colour })) : [];
  return [...line, ...dots];
}

function areas(drawing: Drawing): SVGElement[] {
  const { colour, opacity } = drawing.series;
  if (colour === undefined) return [];
  const outline = [...pointsOf(drawing, 'to'), ...pointsOf(drawing, 'from').reverse()];
  return [svg('polygon', { points: outline.join(' '), fill: colour, opacity }), ...lines(drawing)];
}

const DRAW: Readonly<Record<SeriesView['kind'], (drawing: Drawing) => SVGElement[]>> = {
  bar: bars,
  line: lines,
  area: areas,
};

function legend({ series, height, width }: ChartView): SVGElement[] {
  const shown = series.filter(({ inLegend, name }) => inLegend && name !== '');
  const room = (width - 40) / Math.max(shown.length, 1);
  return shown.flatMap(({ name, colour = INK }, index) => {
    const x = 24 + room * index;
    return [
      svg('rect', { x, y: height - 26, width: 12, height: 12, rx: 2, fill: colour }),
      text(shortened(name), [x + 18, height - 16]),
    ];
  });
}

/** A chart of the workbook as a picture; its title is its name. */
export function drawChart(chart: ChartView): SVGElement {
  const { width, height, title, series, stacked } = chart;
  const extents = extentsOf(chart);
  const field = fieldOf(chart, extents);
  const standing = stacked ? [] : series.filter(({ kind }) => kind === 'bar');
  const drawn = series.flatMap((one, index) => {
    const place = { index: Math.max(0, standing.indexOf(one)), count: Math.max(1, standing.length) };
    return DRAW[one.kind]({ field, series: one, extents: extents[index] ?? [], place });
  });
  const heading = text(title, [24, 26], { 'font-size': 15, fill: '#3c4043' });
  const parts = [heading, ...gridLines(field), ...drawn, ...names(field), ...legend(chart)];
  return svg('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': title }, parts);
}
