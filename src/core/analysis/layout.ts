import { NONE } from './cell';
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
  const sides = header.map((_, at) =>
    sideOf(
      rows.map((cells) => cells[at]?.value ?? ''),
      at,
    ),
  );
  const add = (cells: readonly ReportCell[]) =>
    addRow(
      layout,
      cells.map((cell, at) => ({ ...cell, side: sides[at] ?? 'left', wrap: isTight(cell, cells[at + 1]) })),
    );
  const row = add(header.map((value) => ({ value, format: '@', style: 'header' })));
  for (const cells of rows) add(cells);
  return { row, column: 1, rows: rows.length + 1, columns: header.length };
}

/** Numbers stand right, with their header and what stands for a missing one; the first column names the rows. */
function sideOf(values: readonly ReportCell['value'][], column: number): 'left' | 'right' {
  const told = values.filter((value) => value !== '');
  const isOfNumbers = told.length > 0 && told.every((value) => typeof value === 'number' || value === NONE);
  return column > 0 && isOfNumbers ? 'right' : 'left';
}

/** The next cell would hide the end of the text: it is broken into lines. */
function isTight({ value, style }: ReportCell, next: ReportCell | undefined): boolean {
  return typeof value === 'string' && (style === 'header' || (next?.value ?? '') !== '');
}
