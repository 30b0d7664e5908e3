import { setCell } from '../grid/set-cell';
import type { Area, Sheet, Workbook } from '../model';
import { cellReader } from './evaluate';

interface Refresh {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly area: Area;
  readonly now: number;
}

/** Stores the present results of the formulas in a rectangle in their cells, for what works on stored values (sorting). */
export function refreshFormulas({ workbook, sheet, area, now }: Refresh): void {
  const read = cellReader(workbook, now);
  for (let row = area.row; row < area.row + Math.min(area.rows, sheet.rows.length); row += 1) {
    const cells = sheet.rows[row - 1] ?? [];
    cells.forEach((cell, index) => {
      if (cell?.formula === undefined) return;
      setCell(sheet, { row, column: index + 1 }, { ...cell, value: read(sheet, row, index + 1) });
    });
  }
}
