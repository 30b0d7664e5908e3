import { type Cell, isMoment } from '../schema/row';
import { gapRows, rowsBetween } from './gap-rows';

/** The cells of one row that are to be written. */
export interface RowCells {
  readonly row: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Up to so many writes nothing is filled: only the cells that were decided upon are named. */
const FEW = 3;
/** So many cells are written again at most for one that is meant. */
const SHARE = 10;
/** A column of which every fifth cell is written is filled over all rows, so that neighbours go out as one rectangle. */
const DENSE = 5;

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
  const all = spanOf(targets.map(({ row }) => row));
  const filled = new Map<number, Record<string, Cell>>();
  for (const { column, cells, cost } of columns) {
    const rows = [...cells.keys()];
    const fits = (row: number) => isExact(known(row, column));
    for (const row of fillers(rows, { all, cost, fits })) {
      const cell = known(row, column);
      if (cell !== undefined) filled.set(row, { ...filled.get(row), [column]: cell });
    }
  }
  return [...filled].map(([row, cells]) => ({ row, cells }));
}

interface Filling {
  readonly all: readonly number[];
  readonly cost: number;
  readonly fits: (row: number) => boolean;
}

function fillers(rows: readonly number[], { all, cost, fits }: Filling): readonly number[] {
  if (rows.length * DENSE >= all.length) {
    const own = new Set(rows);
    const others = all.filter((row) => !own.has(row));
    if (others.every(fits)) return others;
  }
  return cost <= 1 ? [] : gapRows(rows, { most: 1, room: rows.length * SHARE, fits });
}

function spanOf(rows: readonly number[]): number[] {
  const first = rows.reduce((least, row) => Math.min(least, row), Number.POSITIVE_INFINITY);
  const last = rows.reduce((most, row) => Math.max(most, row), 0);
  return rowsBetween(first, last + 1);
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
