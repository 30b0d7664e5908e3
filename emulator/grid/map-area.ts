import type { Area } from '../model';
import { type AxisEdit, mapSpan } from './axis-edit';

/** Where a rectangle stands after an edit of the rows or columns of its sheet; null when it is gone. */
export function mapArea(edit: AxisEdit, area: Area): Area | null {
  if (edit.axis === 'row') {
    const rows = mapSpan(edit, { start: area.row, length: area.rows });
    return rows && { ...area, row: rows.start, rows: rows.length };
  }
  const columns = mapSpan(edit, { start: area.column, length: area.columns });
  return columns && { ...area, column: columns.start, columns: columns.length };
}

/** Maps a list of rectangles and leaves out the ones that are gone. */
export function mapAreas(edit: AxisEdit, areas: readonly Area[]): Area[] {
  return areas.flatMap((area) => mapArea(edit, area) ?? []);
}
