import type { Cell, Sheet, Workbook } from '../model';
import { applyAxisEdit } from './apply-axis-edit';

interface Insertion {
  /** The new rows or columns come before this one (1-based; one past the grid appends). */
  readonly before: number;
  readonly count: number;
  /** Whose formats and validation the new cells take; absent = nobody's. */
  readonly inherit?: 'previous' | 'next';
}

/** What an inserted cell takes over from its neighbour: format, style, validation; never value or note. */
function heirOf(cell: Cell | undefined): Cell | undefined {
  if (!cell) return undefined;
  const { format, style, validation } = cell;
  if (format === undefined && style === undefined && validation === undefined) return undefined;
  return {
    value: null,
    ...(format !== undefined && { format }),
    ...(style && { style }),
    ...(validation && { validation }),
  };
}

function donor(insertion: Insertion): number | null {
  if (!insertion.inherit) return null;
  return insertion.inherit === 'previous' ? insertion.before - 1 : insertion.before;
}

/** Inserts rows; all that lies below moves down, areas around grow. */
export function insertRows(workbook: Workbook, sheet: Sheet, insertion: Insertion): void {
  const { before, count } = insertion;
  const from = donor(insertion);
  const heirs = from === null ? [] : (sheet.rows[from - 1] ?? []).map(heirOf);
  if (sheet.rows.length >= before) {
    sheet.rows.splice(before - 1, 0, ...Array.from({ length: count }, () => [...heirs]));
  } else if (heirs.some(Boolean)) {
    while (sheet.rows.length < before - 1) sheet.rows.push([]);
    for (let index = 0; index < count; index += 1) sheet.rows.push([...heirs]);
  }
  sheet.rowCount += count;
  applyAxisEdit(workbook, sheet, { axis: 'row', kind: 'insert', before, count });
}

/** Inserts columns; all that lies to the right moves, areas around grow. */
export function insertColumns(workbook: Workbook, sheet: Sheet, insertion: Insertion): void {
  const { before, count } = insertion;
  const from = donor(insertion);
  for (const cells of sheet.rows) {
    const heir = from === null ? undefined : heirOf(cells[from - 1]);
    if (cells.length >= before) cells.splice(before - 1, 0, ...Array.from({ length: count }, () => heir));
    else if (heir) cells.push(...Array.from({ length: count }, () => heir));
  }
  sheet.columnCount += count;
  applyAxisEdit(workbook, sheet, { axis: 'column', kind: 'insert', before, count });
}
