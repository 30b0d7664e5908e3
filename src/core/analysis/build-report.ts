import { blockWords } from '../i18n/block-words';
import { type BlockKey, blockKeys, blockSetting } from '../schema/analysis-blocks';
import { languageOfWorkbook } from '../schema/settings';
import { type AnalysisContext, analysisContext } from './analysis-context';
import type { AnalysisInput } from './analysis-input';
import { basisLine, computedText, periodText } from './basis-line';
import type { ChartDraft } from './blocks/block';
import { blockBuilders } from './blocks/blocks';
import { text } from './cell';
import { filterCells, filterWords } from './filter-cells';
import { addLine, addRow, addTable, type Layout, REPORT_COLUMNS } from './layout';
import type { ChartSpec, FilterCell, Kept, Report, ReportCell } from './report';

/** Column Q: one column of air between the report and its charts. */
const CHART_COLUMN = 17;
/** Rows of the grid's default height that a chart of 360 pixels covers, and some air. */
const CHART_ROWS = 19;
const CHART_SIZE = { width: 640, height: 360 } as const;

/** Builds the whole analysis tab as values, formats and charts; the host only writes it down. */
export function buildReport(input: AnalysisInput): Report {
  const context = analysisContext(input);
  const filters = filterCells(input.vocabulary);
  const layout: Layout = { rows: [] };
  addHead(layout, context, filters);
  const shown = blockKeys.filter((key) => input.settings.values[blockSetting(key)] === 'yes');
  const isEmpty = context.frame.size === 0;
  if (isEmpty) addProspect(layout, context, shown);
  const drawn = isEmpty ? [] : shown.flatMap((key) => addBlock(layout, key, context));
  return {
    charts: addChartData(layout, context, besideBlocks(drawn)),
    keeps: Object.assign({}, ...drawn.map(({ keeps }) => keeps)) as Kept,
    blocks: drawn.map(({ place }) => place),
    filters,
    places: context.frame.rows,
    cells: layout.rows,
    owned: { row: 1, column: 1, rows: layout.rows.length, columns: REPORT_COLUMNS },
  };
}

/** Without a lead no block has anything to say: one line on each tells what it will show. */
function addProspect(layout: Layout, { say, input }: AnalysisContext, keys: readonly BlockKey[]): void {
  const language = languageOfWorkbook(input.settings);
  addLine(layout, say('noneYet'), 'sentence');
  for (const key of keys) {
    const { title, about } = blockWords[key];
    addRow(layout, [text(title[language], 'header'), text(''), text(about[language], 'note')]);
  }
}

function addHead(layout: Layout, context: AnalysisContext, filters: readonly FilterCell[]): void {
  const { say } = context;
  const title: ReportCell = text(say('title'), 'title');
  addRow(layout, [
    title,
    text(''),
    text(say('periodLine', { period: periodText(context) }), 'note'),
    text(''),
    text(computedText(context), 'note'),
  ]);
  addRow(
    layout,
    filters.flatMap((filter) => [
      { ...text(say(filterWords[filter.key]), 'header'), wrap: true } as const,
      filterCell(filter, context),
    ]),
  );
  addRow(layout, []);
}

/** A day stays the text that was typed: a sheet would turn it into a date of its own country's form. */
function filterCell(filter: FilterCell, context: AnalysisContext): ReportCell {
  const cell = text(chosen(filter, context), 'filter');
  return filter.options.length === 0 ? { ...cell, format: '@' } : cell;
}

function chosen({ key, options }: FilterCell, { input }: AnalysisContext): string {
  const value = input.filters[key] ?? '';
  return options.find((option) => option.key === value)?.label ?? value;
}

interface Drawn {
  readonly place: Report['blocks'][number];
  readonly chart: ChartDraft | undefined;
  readonly keeps: Kept | undefined;
}

function addBlock(layout: Layout, key: BlockKey, context: AnalysisContext): readonly Drawn[] {
  const body = blockBuilders[key](context);
  if (body === undefined) return [];
  const language = languageOfWorkbook(context.input.settings);
  const { title, about } = blockWords[key];
  const row = addLine(layout, title[language], 'title');
  for (const sentence of body.sentences) addLine(layout, sentence, 'sentence');
  addLine(layout, about[language], 'note');
  addLine(layout, basisLine(context, body.basis), 'note');
  const header = layout.rows.length + 1;
  const rows = [...body.rows, ...(body.total ? [body.total] : [])];
  if (rows.length > 0) addTable(layout, body.header, rows);
  addRow(layout, []);
  const place = { key, row, header, rows: layout.rows.length - row, columns: body.header.length };
  return [{ place, chart: body.chart, keeps: body.keeps }];
}

/** A chart and the row of the grid at which it begins. */
interface Placed {
  readonly chart: ChartDraft;
  readonly row: number;
}

/** Every chart begins with its block, or below the one before where that reaches further down. */
function besideBlocks(drawn: readonly Drawn[]): readonly Placed[] {
  const placed: Placed[] = [];
  for (const { chart, place } of drawn) {
    if (chart === undefined) continue;
    const free = (placed[placed.length - 1]?.row ?? -CHART_ROWS) + CHART_ROWS;
    placed.push({ chart, row: Math.max(place.row, free) });
  }
  return placed;
}

/** The figures behind the charts stand at the foot, so that nobody has to read them twice. */
function addChartData(layout: Layout, { say }: AnalysisContext, placed: readonly Placed[]): readonly ChartSpec[] {
  if (placed.length > 0) addLine(layout, say('chartDataTitle'), 'title');
  return placed.map(({ chart: { key, type, title, header, rows, options }, row }) => {
    const range = addTable(layout, header, rows);
    addRow(layout, []);
    return {
      ...{ key, type, title },
      ranges: [range],
      position: { row, column: CHART_COLUMN },
      options: { title, ...CHART_SIZE, ...options },
    };
  });
}
