import { type Cell, isMoment } from '../../schema/row';
import type { ReportCell } from '../report';

/** Differences below what a sheet keeps of a number. */
const NEAR = 1e-9;

/** Whether the tab shows what has just been computed; where it does not, the rows have changed since it was printed. */
export function isPrinted(
  computed: readonly (readonly ReportCell[])[],
  printed: readonly (readonly Cell[])[],
): boolean {
  return computed.every((row, line) => row.every(({ value }, column) => isSame(value, printed[line]?.[column] ?? '')));
}

function isSame(value: string | number, cell: Cell): boolean {
  const shown = isMoment(cell) ? cell.serial : cell;
  if (typeof value !== 'number' || typeof shown !== 'number') return String(value) === String(shown);
  return Math.abs(value - shown) <= NEAR * Math.max(1, Math.abs(value));
}
