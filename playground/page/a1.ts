import { columnLetters } from '../../emulator/grid/column-letters';

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A rectangle, 1-based. */
export interface Block extends Spot {
  readonly rows: number;
  readonly columns: number;
}

export function a1Of({ row, column }: Spot): string {
  return `${columnLetters(column)}${row}`;
}

export function blockA1({ row, column, rows, columns }: Block): string {
  const first = a1Of({ row, column });
  if (rows === 1 && columns === 1) return first;
  return `${first}:${a1Of({ row: row + rows - 1, column: column + columns - 1 })}`;
}

/** The rectangle between two corners. */
export function blockBetween(one: Spot, other: Spot): Block {
  return {
    row: Math.min(one.row, other.row),
    column: Math.min(one.column, other.column),
    rows: Math.abs(one.row - other.row) + 1,
    columns: Math.abs(one.column - other.column) + 1,
  };
}

export function contains({ row, column, rows, columns }: Block, spot: Spot): boolean {
  return spot.row >= row && spot.row < row + rows && spot.column >= column && spot.column < column + columns;
}

/** '#gid=12&range=B5' as a tab and a place. */
export function readJump(link: string): { readonly tab: number; readonly spot: Spot } | undefined {
  const found = /^#gid=(\d+)(?:&range=([A-Z]+)(\d+))?/.exec(link);
  if (found === null) return undefined;
  const [, tab, letters = 'A', row = '1'] = found;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { tab: Number(tab), spot: { row: Number(row), column } };
}
