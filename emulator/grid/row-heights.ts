import type { Cell, Sheet } from '../model';
import { hasContent } from './last-row';
import type { Place } from './set-cell';

/** Pixels of a row of one line. */
export const USUAL_HEIGHT = 21;
const LINE = 17;
const PADDING = 8;
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;
const MOST_LINES = 12;

/** How wide a text is at 13 px, roughly: as in the grid, a row grows with its wrapped texts. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 13 : 7;
  return width;
}

function linesOf(text: string, width: number): number {
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(textWidth(line) / Math.max(width - PADDING, 20))));
  return Math.min(
    MOST_LINES,
    lines.reduce((sum, count) => sum + count, 0),
  );
}

/** Large letters need a taller row. */
function fontHeight(cells: readonly (Cell | undefined)[]): number {
  const sizes = cells.map((cell) => (hasContent(cell) ? (cell?.style?.fontSize ?? 0) : 0));
  return Math.ceil(Math.max(0, ...sizes) * 1.7) + 4;
}

/** Lines a cell's text takes: broken where it wraps, and always where it has line ends of its own. */
function cellLines(sheet: Sheet, cell: Cell | undefined, { row, column }: Place): number {
  if (typeof cell?.value !== 'string') return 1;
  if (cell.style?.wrap === 'WRAP') return linesOf(cell.value, roomOf(sheet, row, column));
  return cell.value.includes('\n') ? linesOf(cell.value, Number.POSITIVE_INFINITY) : 1;
}

/** A merged text has the room of all its columns. */
function roomOf(sheet: Sheet, row: number, column: number): number {
  const merge = sheet.merges.find((area) => area.row === row && area.column === column);
  const widths = Array.from({ length: merge?.columns ?? 1 }, (_, index) => widthOf(sheet, column + index));
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Width of a column in pixels; 0 = hidden. */
export function widthOf({ columnWidths, hiddenColumns }: Sheet, column: number): number {
  return hiddenColumns.has(column) ? 0 : (columnWidths.get(column) ?? 100);
}

/** Rows taller than usual: set by hand, grown by wrapped text or large letters. */
export function tallRows(sheet: Sheet): Map<number, number> {
  const heights = new Map(sheet.rowHeights);
  sheet.rows.forEach((cells, index) => {
    const row = index + 1;
    const lines = (cells ?? []).map((cell, at) => cellLines(sheet, cell, { row, column: at + 1 }));
    const height = Math.max(1, ...lines) * LINE + 4;
    const needed = Math.max(height, fontHeight(cells ?? []), heights.get(row) ?? 0);
    if (needed > USUAL_HEIGHT) heights.set(row, needed);
  });
  return heights;
}

/** Rows that are not of the usual height: taller ones, hidden ones (0). */
export function rowHeights(sheet: Sheet, isFiltered: (row: number) => boolean): Record<number, number> {
  const heights = tallRows(sheet);
  sheet.rows.forEach((_, index) => void (isFiltered(index + 1) && heights.set(index + 1, 0)));
  for (const row of sheet.hiddenRows) heights.set(row, 0);
  return Object.fromEntries(heights);
}
