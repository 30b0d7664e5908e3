import type { ChartSpec } from '../core/analysis/report';
import type { Book, Tab } from './book';
import { sheetOf } from './google';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** Updates our charts where they are, builds those that are missing, removes those that are drawn no more; nobody else's is touched. */
export function drawCharts(book: Book, tab: Tab, specs: readonly ChartSpec[]): void {
  const sheet = sheetOf(tab);
  const present = sheet.getCharts();
  const known = knownCharts(book, present, specs);
  removeOthers(sheet, { specs, present, known });
  let inserted = false;
  for (const spec of specs) {
    const found = present.find((chart) => chart.getChartId() === known[spec.key]);
    if (found !== undefined) {
      const builder = shaped(found.modify().clearRanges(), sheet, spec);
      sheet.updateChart((isInColumn(found, spec) ? placed(builder, spec) : builder).build());
    } else {
      sheet.insertChart(placed(shaped(sheet.newChart(), sheet, spec), spec).build());
      inserted = true;
    }
  }
  if (inserted) learnIds(sheet, { specs, present, known });
  if (specs.length > 0 || book.properties.text('charts') !== '') book.properties.put('charts', JSON.stringify(known));
}

/** A chart whose block is switched off or has nothing to draw would show whatever stands in its cells now. */
function removeOthers(sheet: GoogleAppsScript.Spreadsheet.Sheet, { specs, present, known }: Drawn): void {
  const gone = Object.keys(known).filter((key) => specs.every((spec) => spec.key !== key));
  for (const key of gone) {
    const chart = present.find((one) => one.getChartId() === known[key]);
    if (chart !== undefined) sheet.removeChart(chart);
    delete known[key];
  }
}

/** Google gives a chart its id when it is inserted: new charts are told from those that were there before. */
function learnIds(sheet: GoogleAppsScript.Spreadsheet.Sheet, { specs, present, known }: Drawn): void {
  const missing = specs.filter(({ key }) => !present.some((chart) => chart.getChartId() === known[key]));
  const fresh = sheet.getCharts().filter((chart) => !present.some((old) => old.getChartId() === chart.getChartId()));
  missing.forEach((spec, index) => {
    const id = fresh[index]?.getChartId();
    if (id !== undefined && id !== null) known[spec.key] = id;
  });
}

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** What is to be drawn, what stands on the tab, and which of that is ours. */
interface Drawn {
  readonly specs: readonly ChartSpec[];
  readonly present: readonly Chart[];
  readonly known: Record<string, number>;
}

/** Our charts by id; in a copy of the workbook, where ids are not remembered, by their titles. */
function knownCharts(book: Book, present: readonly Chart[], specs: readonly ChartSpec[]): Record<string, number> {
  const kept = book.properties.text('charts');
  if (kept !== '') return JSON.parse(kept) as Record<string, number>;
  const found = specs.flatMap(({ key, title }) => {
    const id = present.find((chart) => chart.getOptions().get('title') === title)?.getChartId();
    return id === undefined || id === null ? [] : [[key, id]];
  });
  return Object.fromEntries(found);
}

function shaped(builder: Builder, sheet: GoogleAppsScript.Spreadsheet.Sheet, spec: ChartSpec): Builder {
  const { COMBO: combo, BAR: bar, LINE: line, AREA: area } = Charts.ChartType;
  const types = { combo, bar, line, area };
  let shape = builder.setChartType(types[spec.type]).setNumHeaders(1).setOption('title', spec.title);
  for (const { row, column, rows, columns } of spec.ranges) {
    shape = shape.addRange(sheet.getRange(row, column, rows, columns));
  }
  for (const [name, value] of Object.entries(spec.options)) shape = shape.setOption(name, value);
  return shape;
}

/** Blocks grow and shrink, and charts stand beside them; one that a reader has moved to another column stays there. */
function isInColumn(chart: Chart, { position }: ChartSpec): boolean {
  return chart.getContainerInfo().getAnchorColumn() === position.column;
}

function placed(builder: Builder, { position }: ChartSpec): Builder {
  return builder.setPosition(position.row, position.column, 0, 0);
}
