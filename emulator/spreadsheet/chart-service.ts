import type { Chart } from '../model';
import type { Book, ChartObject } from './book';

export function rangesOf({ host, make }: Book, chart: Chart): object[] {
  return host.realm.list(chart.ranges.map(({ sheetId, area }) => make.range(sheetId, area)));
}

export function containerOf({ host }: Book, chart: Chart): object {
  const { anchor } = chart;
  return host.guard('ContainerInfo', {
    getAnchorRow: () => anchor.row,
    getAnchorColumn: () => anchor.column,
    getOffsetX: () => anchor.offsetX,
    getOffsetY: () => anchor.offsetY,
  });
}

/** A chart as built or read: a picture of the moment; changes go through `modify` and `updateChart`. */
export class ChartService implements ChartObject {
  readonly chart: Chart;
  private readonly book: Book;
  private readonly sheetId: number;

  constructor(book: Book, sheetId: number, chart: Chart) {
    this.book = book;
    this.sheetId = sheetId;
    this.chart = chart;
  }

  /** null before the chart was inserted. */
  getChartId(): number | null {
    return this.chart.id === 0 ? null : this.chart.id;
  }

  getContainerInfo(): object {
    return containerOf(this.book, this.chart);
  }

  getRanges(): object[] {
    return rangesOf(this.book, this.chart);
  }

  getNumHeaders(): number {
    return this.chart.numHeaders ?? -1;
  }

  getMergeStrategy(): object {
    return this.book.enumValue('ChartMergeStrategy', this.chart.mergeStrategy ?? 'MERGE_COLUMNS');
  }

  getHiddenDimensionStrategy(): object {
    return this.book.enumValue('ChartHiddenDimensionStrategy', this.chart.hiddenDimension ?? 'IGNORE_ROWS');
  }

  getTransposeRowsAndColumns(): boolean {
    return this.chart.transpose ?? false;
  }

  getOptions(): object {
    const { options } = this.chart;
    return this.book.host.guard('ChartOptions', { get: (name: string) => options[name] ?? null });
  }

  modify(): object {
    return this.book.make.chartBuilder(this.sheetId, this.chart);
  }
}
