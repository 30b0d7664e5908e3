import { cellAt } from '../grid/cell-at';
import { setCell } from '../grid/set-cell';
import { cloneSheet, cloneWorkbook } from '../kernel/clone-workbook';
import type { Area, Cell, Sheet, Workbook } from '../model';

/** The cells of an area as they are now; calling the result puts them back, notes excepted: undoing leaves notes alone. */
export function cellSnapshot(sheet: Sheet, area: Area): () => void {
  const cells: { row: number; column: number; cell: Cell | undefined }[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      cells.push({ row, column, cell: cellAt(sheet, row, column) });
    }
  }
  return () => {
    for (const { row, column, cell } of cells)
      setCell(sheet, { row, column }, withNote(cell, cellAt(sheet, row, column)));
  };
}

function withNote(cell: Cell | undefined, present: Cell | undefined): Cell | undefined {
  if (cell?.note === present?.note) return cell;
  const { note: _note, ...rest } = cell ?? { value: null };
  return present?.note === undefined ? rest : { ...rest, note: present.note };
}

/** All tabs as they are now; calling the result puts them back, each tab keeping its identity. */
export function workbookSnapshot(workbook: Workbook): () => void {
  const { sheets, namedRanges } = cloneWorkbook(workbook);
  return () => {
    const present = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
    workbook.sheets = sheets.map((sheet) =>
      Object.assign(present.get(sheet.id) ?? cloneSheet(sheet), cloneSheet(sheet)),
    );
    workbook.namedRanges = new Map(namedRanges);
  };
}
