import { type Cell, isMoment } from '../schema/row';
import { gapRows } from './gap-rows';

/** The cells of one row that are to be written. */
export interface RowCells {
  readonly row: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Up to so many writes nothing is filled: only the cells that were decided upon are named. */
const FEW = 3;

/**
 * Cells between those of a column that are written again as they were read, so that thousands of scattered cells take a
 * few calls. Only what comes back exactly as it was: no formulas (`known` leaves them out) and no time of day.
 */
export function bridgeCells(
  targets: readonly RowCells[],
  known: (row: number, column: string) => Cell | undefined,
): RowCells[] {
  const columns = [...byColumn(targets)].map(([column, cells]) => ({ column, cells, cost: costOf(cells) }));
  if (columns.reduce((sum, { cost }) => sum + cost, 0) <= FEW) return [];
  const filled = new Map<number, Record<string, Cell>>();
  for (const { column, cells, cost } of columns) {
    if (cost <= 1) continue;
    const cellAt = (row: number) => known(row, column);
    for (const row of gapRows([...cells.keys()], 1, (one) => isExact(cellAt(one)))) {
      filled.set(row, { ...filled.get(row), [column]: cellAt(row) ?? '' });
    }
  }
  return [...filled].map(([row, cells]) => ({ row, cells }));
}

function byColumn(targets: readonly RowCells[]): Map<string, Map<number, Cell>> {
  const columns = new Map<string, Map<number, Cell>>();
  for (const { row, cells } of [...targets].sort((one, other) => one.row - other.row)) {
    for (const [column, cell] of Object.entries(cells)) {
      const rows = columns.get(column) ?? new Map<number, Cell>();
      columns.set(column, rows.set(row, cell));
    }
  }
  return columns;
}

/** Calls that these cells of one column take: one a run, or one a value. */
function costOf(cells: ReadonlyMap<number, Cell>): number {
  const rows = [...cells.keys()];
  const runs = rows.filter((row, index) => row !== (rows[index - 1] ?? Number.NaN) + 1).length;
  const values = new Set([...cells.values()].map((cell) => (isMoment(cell) ? `#${cell.serial}` : cell)));
  return Math.min(runs, values.size);
}

function isExact(cell: Cell | undefined): boolean {
  return cell !== undefined && (!isMoment(cell) || Number.isInteger(cell.serial));
}
