import type { Chart, ChartRange } from '../model';
import type { Book, RangeObject } from './book';
import { ARGUMENT_OPTIONS, FIXED_OPTIONS, optionValue, WINDOW_OPTIONS } from './chart-options';
import { containerOf, rangesOf } from './chart-service';

/** Chart type → the builder class that shows its own methods. */
const BUILDERS: Readonly<Record<string, string>> = {
  AREA: 'EmbeddedAreaChartBuilder',
  BAR: 'EmbeddedBarChartBuilder',
  COLUMN: 'EmbeddedColumnChartBuilder',
  COMBO: 'EmbeddedComboChartBuilder',
  HISTOGRAM: 'EmbeddedHistogramChartBuilder',
  LINE: 'EmbeddedLineChartBuilder',
  PIE: 'EmbeddedPieChartBuilder',
  SCATTER: 'EmbeddedScatterChartBuilder',
  TABLE: 'EmbeddedTableChartBuilder',
};

function isSame(range: ChartRange, { sheetId, area }: RangeObject): boolean {
  const { row, column, rows, columns } = range.area;
  return (
    range.sheetId === sheetId &&
    row === area.row &&
    column === area.column &&
    rows === area.rows &&
    columns === area.columns
  );
}

/** Builds a chart without drawing it; typed builders share the draft with the plain one they came from. */
export class ChartBuilder {
  private readonly book: Book;
  private readonly sheetId: number;
  private readonly draft: { chart: Chart };

  constructor(book: Book, sheetId: number, draft: { chart: Chart }) {
    this.book = book;
    this.sheetId = sheetId;
    this.draft = draft;
  }

  private patch(patch: Partial<Chart>): this {
    this.draft.chart = { ...this.draft.chart, ...patch };
    return this;
  }

  option(name: string, value: unknown): this {
    return this.patch({ options: { ...this.draft.chart.options, [name]: value } });
  }

  as(type: string): object {
    this.patch({ type });
    const typed = new ChartBuilder(this.book, this.sheetId, this.draft);
    return this.book.host.guard(BUILDERS[type] ?? 'EmbeddedChartBuilder', typed);
  }

  /** The value of an option as plain data: enums by the words of Google Charts, lists copied. */
  plain(name: string, value: unknown): unknown {
    const enumName = this.book.host.enumName(value);
    if (enumName !== undefined) return optionValue(name, enumName);
    return typeof value === 'object' && value !== null ? JSON.parse(JSON.stringify(value)) : value;
  }

  build(): object {
    return this.book.make.chart(this.sheetId, this.draft.chart);
  }

  addRange({ sheetId, area }: RangeObject): this {
    return this.patch({ ranges: [...this.draft.chart.ranges, { sheetId, area }] });
  }

  removeRange(range: RangeObject): this {
    return this.patch({ ranges: this.draft.chart.ranges.filter((old) => !isSame(old, range)) });
  }

  clearRanges(): this {
    return this.patch({ ranges: [] });
  }

  getRanges(): object[] {
    return rangesOf(this.book, this.draft.chart);
  }

  getContainer(): object {
    return containerOf(this.book, this.draft.chart);
  }

  getChartType(): object {
    return this.book.enumValue('ChartType', this.draft.chart.type);
  }

  setChartType(type: object): this {
    return this.patch({ type: this.book.host.enumName(type) ?? 'COLUMN' });
  }

  setNumHeaders(numHeaders: number): this {
    return this.patch({ numHeaders });
  }

  setMergeStrategy(strategy: object): this {
    return this.patch({ mergeStrategy: this.book.host.enumName(strategy) ?? 'MERGE_COLUMNS' });
  }

  /** Pie and table charts answer with an unexpected error. */
  setHiddenDimensionStrategy(strategy: object): this {
    const { host } = this.book;
    if (['PIE', 'TABLE'].includes(this.draft.chart.type)) {
      host.fail(
        'Unexpected error while getting the method or property setHiddenDimensionStrategy on object SpreadsheetApp.EmbeddedChartBuilder.',
      );
    }
    return this.patch({ hiddenDimension: host.enumName(strategy) ?? 'IGNORE_ROWS' });
  }

  setTransposeRowsAndColumns(transpose: boolean): this {
    return this.patch({ transpose });
  }

  setOption(name: string, value: unknown): this {
    return this.option(name, this.plain(name, value));
  }

  setPosition(...numbers: number[]): this {
    const [row = 1, column = 1, offsetX = 0, offsetY = 0] = numbers;
    return this.patch({ anchor: { row, column, offsetX, offsetY } });
  }
}

function define(name: string, run: (builder: ChartBuilder, values: readonly unknown[]) => object): void {
  Object.defineProperty(ChartBuilder.prototype, name, {
    value(this: ChartBuilder, ...values: unknown[]): object {
      return run(this, values);
    },
  });
}

for (const type of Object.keys(BUILDERS)) {
  const word = type.charAt(0) + type.slice(1).toLowerCase();
  define(`as${word}Chart`, (builder) => builder.as(type));
}
for (const [name, option] of Object.entries(ARGUMENT_OPTIONS)) {
  define(name, (builder, [value]) => builder.option(option, builder.plain(option, value)));
}
for (const [name, [option, value]] of Object.entries(FIXED_OPTIONS)) {
  define(name, (builder) => builder.option(option, value));
}
for (const [name, axis] of Object.entries(WINDOW_OPTIONS)) {
  define(name, (builder, [min, max]) => builder.option(`${axis}.viewWindow`, { min, max }));
}
