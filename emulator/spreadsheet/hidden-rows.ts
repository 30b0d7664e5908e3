import { displayCell } from '../formula/display-cell';
import type { Sheet, Workbook } from '../model';

interface Moment {
  readonly workbook: Workbook;
  readonly now: number;
}

/** Whether the basic filter hides a row (its header row never). */
export function isHiddenByFilter(sheet: Sheet, row: number, { workbook, now }: Moment): boolean {
  const { filter } = sheet;
  if (!filter || row <= filter.area.row || row >= filter.area.row + filter.area.rows) return false;
  return [...filter.hiddenValues].some(([column, hidden]) =>
    hidden.includes(displayCell({ workbook, sheet, row, column, now })),
  );
}

/** Whether a person sees the row: neither hidden by hand nor by the filter. */
export function isVisibleRow(sheet: Sheet, row: number, moment: Moment): boolean {
  return !sheet.hiddenRows.has(row) && !isHiddenByFilter(sheet, row, moment);
}
