import type { Cell, Sheet, Workbook } from '../model';
import { applyAxisEdit } from './apply-axis-edit';
import { mapIndex } from './axis-edit';

interface Relocation {
  readonly from: number;
  readonly count: number;
  /** The moved ones come before this row or column, counted before the move. */
  readonly to: number;
}

/** A destination inside the moved block itself changes nothing. */
function isIdle({ from, count, to }: Relocation): boolean {
  return to >= from && to <= from + count;
}

/** Moves whole rows, with all that hangs on them. */
export function moveRows(workbook: Workbook, sheet: Sheet, relocation: Relocation): void {
  if (isIdle(relocation)) return;
  const edit = { axis: 'row', kind: 'move', ...relocation } as const;
  const rows: Sheet['rows'] = [];
  const height = Math.max(sheet.rows.length, relocation.from + relocation.count - 1, relocation.to - 1);
  for (let row = 1; row <= height; row += 1) rows[(mapIndex(edit, row) ?? row) - 1] = sheet.rows[row - 1] ?? [];
  sheet.rows = rows;
  applyAxisEdit(workbook, sheet, edit);
}

function movedCells(cells: (Cell | undefined)[], relocation: Relocation): (Cell | undefined)[] {
  const edit = { axis: 'column', kind: 'move', ...relocation } as const;
  const width = Math.max(cells.length, relocation.from + relocation.count - 1, relocation.to - 1);
  const moved = new Array<Cell | undefined>(width).fill(undefined);
  cells.forEach((cell, index) => {
    moved[(mapIndex(edit, index + 1) ?? index + 1) - 1] = cell;
  });
  return moved;
}

/** Moves whole columns, with all that hangs on them. */
export function moveColumns(workbook: Workbook, sheet: Sheet, relocation: Relocation): void {
  if (isIdle(relocation)) return;
  sheet.rows = sheet.rows.map((cells) => (cells.length === 0 ? cells : movedCells(cells, relocation)));
  applyAxisEdit(workbook, sheet, { axis: 'column', kind: 'move', ...relocation });
}
