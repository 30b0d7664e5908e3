import type { Cell, Sheet } from '../model';

/** A 1-based place on a sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** `null` removes a property; what is absent stays. */
type CellPatch = { readonly [Key in keyof Cell]?: Cell[Key] | null };

const BLANK: Cell = { value: null };

/** Puts a cell at a place, as it is. The cell object must not be changed afterwards: cells are shared. */
export function setCell(sheet: Sheet, place: Place, cell: Cell | undefined): void {
  let row = sheet.rows[place.row - 1];
  if (!row) {
    if (!cell) return;
    while (sheet.rows.length < place.row) sheet.rows.push([]);
    row = sheet.rows[place.row - 1] ?? [];
    sheet.rows[place.row - 1] = row;
  }
  while (row.length < place.column - 1) row.push(undefined);
  row[place.column - 1] = cell;
}

/** Replaces the cell at a place by a copy with some properties changed, so that snapshots may share the old one. */
export function patchCell(sheet: Sheet, place: Place, patch: CellPatch): void {
  const old = sheet.rows[place.row - 1]?.[place.column - 1] ?? BLANK;
  const cell: Record<string, unknown> = { ...old };
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    if (value === null && key !== 'value') delete cell[key];
    else cell[key] = value;
  }
  setCell(sheet, place, cell as unknown as Cell);
}
