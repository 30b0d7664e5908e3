import type { Cell, Sheet } from '../model';

/** Content is a value (FALSE and 0 too) or a formula, even one that shows nothing; formats, notes and rules are none. */
export function hasContent(cell: Cell | undefined): boolean {
  return cell !== undefined && ((cell.value !== null && cell.value !== '') || cell.formula !== undefined);
}

/** The last row with content in any column; 0 on an empty sheet. */
export function lastRow(sheet: Sheet): number {
  for (let row = sheet.rows.length; row > 0; row -= 1) {
    const cells = sheet.rows[row - 1] ?? [];
    for (let column = cells.length; column > 0; column -= 1) if (hasContent(cells[column - 1])) return row;
  }
  return 0;
}

/** The last column with content in any row; 0 on an empty sheet. */
export function lastColumn(sheet: Sheet): number {
  let last = 0;
  for (const cells of sheet.rows) {
    for (let column = cells.length; column > last; column -= 1) {
      if (hasContent(cells[column - 1])) last = column;
    }
  }
  return last;
}
