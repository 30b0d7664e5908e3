import type { Sheet, Workbook } from '../model';
import { applyAxisEdit } from './apply-axis-edit';

interface Deletion {
  /** First row or column to go, 1-based. */
  readonly from: number;
  readonly count: number;
}

function frozenAfter(frozen: number, { from, count }: Deletion): number {
  return frozen - Math.max(0, Math.min(frozen, from + count - 1) - from + 1);
}

/** Deletes rows; all that lies below moves up, references to them become #REF!. */
export function deleteRows(workbook: Workbook, sheet: Sheet, deletion: Deletion): void {
  sheet.rows.splice(deletion.from - 1, deletion.count);
  sheet.rowCount -= deletion.count;
  sheet.frozenRows = frozenAfter(sheet.frozenRows, deletion);
  applyAxisEdit(workbook, sheet, { axis: 'row', kind: 'delete', ...deletion });
}

/** Deletes columns; all that lies to the right moves, references to them become #REF!. */
export function deleteColumns(workbook: Workbook, sheet: Sheet, deletion: Deletion): void {
  for (const cells of sheet.rows) cells.splice(deletion.from - 1, deletion.count);
  sheet.columnCount -= deletion.count;
  sheet.frozenColumns = frozenAfter(sheet.frozenColumns, deletion);
  applyAxisEdit(workbook, sheet, { axis: 'column', kind: 'delete', ...deletion });
}
