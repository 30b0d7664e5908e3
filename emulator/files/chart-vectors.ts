import type { Area, Cell, Chart, ChartRange, Sheet, Workbook } from '../model';

/** A line of cells a chart draws as one series (or takes the names of the categories from). */
export interface Vector {
  readonly sheet: Sheet;
  /** Without the header cells. */
  readonly area: Area;
  readonly cells: readonly (Cell | undefined)[];
  readonly header: string | undefined;
  readonly headerArea: Area | undefined;
}

interface Line {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The part of a range that lies on the grid: open ends and blank rows below the data are no points. */
function cut(area: Area, sheet: Sheet): Area {
  const rows = Math.min(area.rows, Math.max(sheet.rows.length - area.row + 1, 1));
  return { ...area, rows, columns: Math.min(area.columns, Math.max(sheet.columnCount - area.column + 1, 1)) };
}

function linesOf(range: ChartRange, sheet: Sheet, across: 'rows' | 'columns'): Line[] {
  const area = cut(range.area, sheet);
  if (across === 'rows') {
    return Array.from({ length: area.rows }, (_, index) => ({
      sheet,
      area: { ...area, row: area.row + index, rows: 1 },
    }));
  }
  return Array.from({ length: area.columns }, (_, index) => ({
    sheet,
    area: { ...area, column: area.column + index, columns: 1 },
  }));
}

function cellsIn({ sheet, area }: Line): (Cell | undefined)[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const row = area.row + (area.columns === 1 ? index : 0);
    const column = area.column + (area.columns === 1 ? 0 : index);
    return sheet.rows[row - 1]?.[column - 1];
  });
}

/** A header is guessed where the first cell of a series is a text. */
function headersOf(chart: Chart, lines: readonly Line[]): number {
  if (chart.numHeaders !== undefined && chart.numHeaders >= 0) return chart.numHeaders;
  const series = lines[1] ?? lines[0];
  const first = series && cellsIn(series)[0];
  return typeof first?.value === 'string' ? 1 : 0;
}

/** The line without its first cells. */
function without({ row, column, rows, columns }: Area, headers: number): Area {
  return columns === 1
    ? { row: row + headers, column, rows: rows - headers, columns }
    : { row, column: column + headers, rows, columns: columns - headers };
}

function vectorOf(line: Line, headers: number): Vector {
  const cells = cellsIn(line);
  const header = cells
    .slice(0, headers)
    .map((cell) => String(cell?.value ?? ''))
    .join(' ')
    .trim();
  const { row, column } = line.area;
  return {
    sheet: line.sheet,
    area: without(line.area, headers),
    cells: cells.slice(headers),
    header: headers === 0 ? undefined : header,
    headerArea: headers === 1 ? { row, column, rows: 1, columns: 1 } : undefined,
  };
}

/** The lines of a chart's ranges side by side; the first one is the axis, as Google reads them. */
export function chartVectors(chart: Chart, workbook: Workbook): Vector[] {
  const lines = chart.ranges.flatMap((range) => {
    const sheet = workbook.sheets.find(({ id }) => id === range.sheetId);
    return sheet === undefined ? [] : linesOf(range, sheet, chart.transpose ? 'rows' : 'columns');
  });
  const headers = headersOf(chart, lines);
  return lines.map((line) => vectorOf(line, headers)).filter(({ cells }) => cells.length > 0);
}
