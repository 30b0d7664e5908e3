import { displayCell } from '../formula/display-cell';
import type { Sheet, Workbook } from '../model';

const PADDING = 16;
const NARROW = 7;
const WIDE = 13;

/** About the pixels a text takes in the default font. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) < 0x2e80 ? NARROW : WIDE;
  return width;
}

/** The width that shows the longest text of a column, estimated; null for an empty column. */
export function fittingWidth(workbook: Workbook, sheet: Sheet, where: { column: number; now: number }): number | null {
  const { column, now } = where;
  const widths = sheet.rows.map((cells, index) =>
    cells[column - 1] ? widthOf(displayCell({ workbook, sheet, row: index + 1, column, now })) : 0,
  );
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  return widest === 0 ? null : widest + PADDING;
}
