import type { Area, Sheet } from '../model';
import { hasContent } from './last-row';

interface Edges {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

function isFilled(sheet: Sheet, { top, bottom, left, right }: Edges): boolean {
  for (let row = Math.max(top, 1); row <= Math.min(bottom, sheet.rowCount); row += 1) {
    for (let column = Math.max(left, 1); column <= Math.min(right, sheet.columnCount); column += 1) {
      if (hasContent(sheet.rows[row - 1]?.[column - 1])) return true;
    }
  }
  return false;
}

/** One step outwards where the line beside an edge (corners included) has content. */
function grown(sheet: Sheet, edges: Edges): Edges {
  const { top, bottom, left, right } = edges;
  const wide = { left: left - 1, right: right + 1 };
  const tall = { top: top - 1, bottom: bottom + 1 };
  return {
    top: top - Number(isFilled(sheet, { ...wide, top: top - 1, bottom: top - 1 })),
    bottom: bottom + Number(isFilled(sheet, { ...wide, top: bottom + 1, bottom: bottom + 1 })),
    left: left - Number(isFilled(sheet, { ...tall, left: left - 1, right: left - 1 })),
    right: right + Number(isFilled(sheet, { ...tall, left: right + 1, right: right + 1 })),
  };
}

/** The block of adjacent content around a rectangle, bordered by blank rows and columns (Ctrl+A). */
export function dataRegion(sheet: Sheet, area: Area): Area {
  let edges: Edges = {
    top: area.row,
    bottom: area.row + area.rows - 1,
    left: area.column,
    right: area.column + area.columns - 1,
  };
  for (let next = grown(sheet, edges); JSON.stringify(next) !== JSON.stringify(edges); next = grown(sheet, next)) {
    edges = next;
  }
  const { top, bottom, left, right } = edges;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
