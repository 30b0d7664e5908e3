import type { Cell, Sheet } from '../model';

/** The cell at a 1-based place, or undefined where nothing was ever set. Cells are values: change them with `setCell`. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row - 1]?.[column - 1];
}
