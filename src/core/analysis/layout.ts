import type { Area, ReportCell, ReportStyle } from './report';

/** Columns A to O: what lies right of them is the readers' own. */
export const REPORT_COLUMNS = 15;

const EMPTY: ReportCell = { value: '' };

/** The rows of a report while they are stacked from the top. */
export interface Layout {
  readonly rows: (readonly ReportCell[])[];
}

/** Adds a row, filled up to the width of the report; returns its number, counted from 1. */
export function addRow({ rows }: Layout, cells: readonly ReportCell[]): number {
  const blanks = Array.from({ length: Math.max(0, REPORT_COLUMNS - cells.length) }, () => EMPTY);
  return rows.push([...cells, ...blanks].slice(0, REPORT_COLUMNS));
}

/** Adds a row that holds one text, which may run over the blank cells beside it. */
export function addLine(layout: Layout, value: string, style: ReportStyle): number {
  return addRow(layout, value === '' ? [] : [{ value, format: '@', style }]);
}

/** Adds a header and its rows; returns the area they take, header included. */
export function addTable(layout: Layout, header: readonly string[], rows: readonly (readonly ReportCell[])[]): Area {
  const row = addRow(
    layout,
    header.map((value) => ({ value, format: '@', style: 'header' })),
  );
  for (const cells of rows) addRow(layout, cells);
  return { row, column: 1, rows: rows.length + 1, columns: header.length };
}
