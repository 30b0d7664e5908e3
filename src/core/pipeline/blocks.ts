import type { Cell } from '../schema/row';

/** One cell to write: sheet row and 1-based sheet column. */
export interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** A rectangle every cell of which is to be written. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** Scattered cells that get the same value. */
export interface Spread {
  readonly cell: Cell;
  readonly places: readonly { readonly row: number; readonly column: number }[];
}

interface Run {
  readonly column: number;
  readonly row: number;
  readonly cells: Cell[];
}

/**
 * Arranges scattered cells into as few writes as possible, naming no cell that is not among them: runs of one column
 * become rectangles, and where a column has more runs than different values, one write per value.
 */
export function arrange(cells: readonly Placed[]): {
  readonly blocks: readonly Block[];
  readonly spreads: readonly Spread[];
} {
  const blocks: Run[] = [];
  const spreads = new Map<string, { cell: Cell; places: { row: number; column: number }[] }>();
  for (const [column, placed] of byColumn(cells)) {
    const runs = runsOf(column, placed);
    const values = new Set(placed.map(({ cell }) => valueKey(cell)));
    if (runs.length <= values.size) blocks.push(...runs);
    else for (const one of placed) addSpread(spreads, one);
  }
  return { blocks: merged(blocks), spreads: [...spreads.values()] };
}

function byColumn(cells: readonly Placed[]): [number, Placed[]][] {
  const columns = new Map<number, Map<number, Placed>>();
  for (const one of cells) {
    const rows = columns.get(one.column) ?? new Map<number, Placed>();
    rows.set(one.row, one);
    columns.set(one.column, rows);
  }
  return [...columns]
    .sort(([one], [other]) => one - other)
    .map(([column, rows]) => [column, [...rows.values()].sort((one, other) => one.row - other.row)]);
}

function runsOf(column: number, placed: readonly Placed[]): Run[] {
  const runs: Run[] = [];
  for (const { row, cell } of placed) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.row + last.cells.length === row) last.cells.push(cell);
    else runs.push({ column, row, cells: [cell] });
  }
  return runs;
}

/** Neighbouring columns with the same rows become one rectangle. */
function merged(runs: readonly Run[]): Block[] {
  const blocks: { row: number; column: number; cells: Cell[][] }[] = [];
  const open = new Map<string, { row: number; column: number; cells: Cell[][] }>();
  for (const { row, column, cells } of runs) {
    const left = open.get(`${row}:${cells.length}:${column}`);
    const block = left ?? { row, column, cells: cells.map(() => []) };
    for (const [index, cell] of cells.entries()) block.cells[index]?.push(cell);
    if (left === undefined) blocks.push(block);
    open.set(`${row}:${cells.length}:${column + 1}`, block);
  }
  return blocks;
}

function addSpread(spreads: Map<string, { cell: Cell; places: { row: number; column: number }[] }>, one: Placed): void {
  const key = valueKey(one.cell);
  const spread = spreads.get(key) ?? { cell: one.cell, places: [] };
  spread.places.push({ row: one.row, column: one.column });
  spreads.set(key, spread);
}

function valueKey(cell: Cell): string {
  return typeof cell === 'object' ? `#${cell.serial}` : `${typeof cell}:${cell}`;
}
