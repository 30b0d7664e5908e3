import { cellAt } from '../grid/cell-at';
import { placesOf } from '../grid/places';
import { setCell } from '../grid/set-cell';
import { cloneSheet, cloneWorkbook } from '../kernel/clone-workbook';
import type { Area, Cell, Sheet, Workbook } from '../model';

/** 'content': all but notes; 'notes': nothing else; 'everything': the whole cells. */
export type Undoing = 'content' | 'notes' | 'everything';

const RESTORED: Readonly<Record<Undoing, (cell: Cell | undefined, present: Cell | undefined) => Cell | undefined>> = {
  content: (cell, present) => withNote(cell, present?.note),
  notes: (cell, present) => withNote(present, cell?.note),
  everything: (cell) => cell,
};

/** The cells of an area as they are now; calling the result puts them back, as far as undoing the edit reaches. */
export function cellSnapshot(sheet: Sheet, area: Area, undoes: Undoing): () => void {
  const cells = [...placesOf(area)].map((place) => ({ place, cell: cellAt(sheet, place.row, place.column) }));
  return () => {
    for (const { place, cell } of cells)
      setCell(sheet, place, RESTORED[undoes](cell, cellAt(sheet, place.row, place.column)));
  };
}

function withNote(cell: Cell | undefined, note: string | undefined): Cell | undefined {
  if (cell?.note === note) return cell;
  const { note: _note, ...rest } = cell ?? { value: null };
  return note === undefined ? rest : { ...rest, note };
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
