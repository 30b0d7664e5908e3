import { ServiceError } from '../kernel/service-error';
import type { Workbook } from '../model';

const MOST_CHARACTERS = 50_000;
const TOO_LONG = 'Your input contains more than the maximum of 50000 characters in a single cell.';

/** Refuses a text, or a formula, with more characters than a cell takes. */
export function assertShort(text: string): void {
  if (text.length > MOST_CHARACTERS) throw new ServiceError(TOO_LONG);
}

const MOST_CELLS = 10_000_000;
const TOO_MANY_CELLS =
  'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';

/** Refuses growth over the limit of all allocated grids together, empty cells included. */
export function assertRoom({ sheets }: Workbook, more: number): void {
  const cells = sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
  if (cells + more > MOST_CELLS) throw new ServiceError(TOO_MANY_CELLS);
}
