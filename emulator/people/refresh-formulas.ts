import { cellReader } from '../formula/evaluate';
import { setCell } from '../grid/set-cell';
import type { Scene } from '../kernel/dispatch';
import type { Sheet } from '../model';

/** Stores the present result of every formula of a tab, for operations that compare stored values. */
export function refreshFormulas({ world, file }: Scene, sheet: Sheet): void {
  const read = cellReader(file.workbook, world.now());
  sheet.rows.forEach((cells, index) => {
    cells.forEach((cell, offset) => {
      if (cell?.formula === undefined) return;
      const place = { row: index + 1, column: offset + 1 };
      setCell(sheet, place, { ...cell, value: read(sheet, place.row, place.column) });
    });
  });
}
