import type { ChartSpec } from '../core/analysis/report';
import type { Book, Tab } from './book';
import { sheetOf } from './google';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** Updates our charts where they are, builds those that are missing, takes none of anybody else's. */
export function drawCharts(book: Book, tab: Tab, specs: readonly ChartSpec[]): void {
  const sheet = sheetOf(tab);
  const known = JSON.parse(book.properties.text('charts') || '{}') as Record<string, number>;
  const present = sheet.getCharts();
  let inserted = false;
  for (const spec of specs) {
    const found = present.find((chart) => chart.getChartId() === known[spec.key]);
    if (found !== undefined) sheet.updateChart(shaped(found.modify().clearRanges(), sheet, spec).build());
    else {
      sheet.insertChart(placed(shaped(sheet.newChart(), sheet, spec), spec).build());
      inserted = true;
    }
  }
  if (!inserted) return;
  const missing = specs.filter(({ key }) => !present.some((chart) => chart.getChartId() === known[key]));
  const fresh = sheet.getCharts().filter((chart) => !present.some((old) => old.getChartId() === chart.getChartId()));
  missing.forEach((spec, index) => {
    const id = fresh[index]?.getChartId();
    if (id !== undefined && id !== null) known[spec.key] = id;
  });
  book.properties.put('charts', JSON.stringify(known));
}

function shaped(builder: Builder, sheet: GoogleAppsScript.Spreadsheet.Sheet, spec: ChartSpec): Builder {
  const types = { combo: Charts.ChartType.COMBO, bar: Charts.ChartType.BAR, line: Charts.ChartType.LINE };
  let shape = builder.setChartType(types[spec.type]).setNumHeaders(1).setOption('title', spec.title);
  for (const { row, column, rows, columns } of spec.ranges) {
    shape = shape.addRange(sheet.getRange(row, column, rows, columns));
  }
  for (const [name, value] of Object.entries(spec.options)) shape = shape.setOption(name, value);
  return shape;
}

/** Only a new chart is placed: where a reader has moved it, it stays. */
function placed(builder: Builder, { position }: ChartSpec): Builder {
  return builder.setPosition(position.row, position.column, 0, 0);
}
