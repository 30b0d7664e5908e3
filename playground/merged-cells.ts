import type { Area, Sheet } from '../emulator/model';
import type { CellView } from './protocol';

function isInside({ row, column, rows, columns }: Area, at: { row: number; column: number }): boolean {
  return at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;
}

/** Tells merged cells how far they reach, and the cells under them that they are covered. */
export function withMerges(
  sheet: Sheet,
  first: number,
  rows: readonly (readonly (CellView | null)[])[],
): (CellView | null)[][] {
  const near = sheet.merges.filter((area) => area.row < first + rows.length && area.row + area.rows > first);
  return rows.map((cells, index) => {
    const row = first + index;
    const here = near.filter((area) => row >= area.row && row < area.row + area.rows);
    return here.length === 0 ? [...cells] : cells.map((cell, at) => merged(cell, here, { row, column: at + 1 }));
  });
}

function merged(cell: CellView | null, areas: readonly Area[], at: { row: number; column: number }): CellView | null {
  const area = areas.find((one) => isInside(one, at));
  if (area === undefined) return cell;
  const isFirst = area.row === at.row && area.column === at.column;
  return isFirst ? { ...(cell ?? { text: '' }), span: [area.rows, area.columns] } : { text: '', span: [0, 0] };
}
