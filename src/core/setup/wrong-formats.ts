import { type Cell, isMoment } from '../schema/row';

/** A cell of an existing column: its number format and what it holds. */
export interface CellLook {
  readonly format: string;
  readonly value: Cell;
}

/** What Sheets calls the format of a cell that has none. */
const automatic: ReadonlySet<string> = new Set(['', 'General', 'general', '0.###############']);

/** Whether a cell with this format has none. */
export function isAutomatic(format: string): boolean {
  return automatic.has(format);
}

/**
 * Runs of rows (0-based, inclusive) whose format has to be changed to the wanted one. A format of the team's own that
 * shows the value rightly stays: any date pattern on a date column, any number pattern on a number column. A number or
 * date in a column of texts keeps its format, since as text it would show as something nobody typed.
 */
export function wrongFormats(
  cells: readonly CellLook[],
  wanted: string,
): { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  cells.forEach((cell, row) => {
    if (suits(cell, wanted)) return;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row });
  });
  return runs;
}

function suits({ format, value }: CellLook, wanted: string): boolean {
  if (format === wanted) return true;
  if (wanted === '@') return typeof value === 'number' || isMoment(value);
  if (isAutomatic(format) || format === '@') return false;
  return isDatePattern(format) === isDatePattern(wanted);
}

function isDatePattern(format: string): boolean {
  return /[ymdh]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}
