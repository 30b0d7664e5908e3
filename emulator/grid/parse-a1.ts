import type { Area, Sheet } from '../model';
import { columnNumber } from './column-letters';

interface A1Reference {
  readonly sheetName: string | null;
  /** Open ends (`A:A`, `2:5`, `A2:A`) have Infinity rows or columns. */
  readonly area: Area;
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/;

function readCorner(text: string): Corner | null {
  const found = CORNER.exec(text);
  if (!found || text === '' || text === '$') return null;
  return {
    column: found[1] === undefined ? null : columnNumber(found[1]),
    row: found[2] === undefined ? null : Number(found[2]),
  };
}

/** One axis of two corners: an absent number is open, towards 1 at the start and towards Infinity at the end. */
function span(from: number | null, to: number | null): { start: number; length: number } {
  if (from === null && to === null) return { start: 1, length: Number.POSITIVE_INFINITY };
  if (from === null || to === null) return { start: from ?? to ?? 1, length: Number.POSITIVE_INFINITY };
  return { start: Math.min(from, to), length: Math.abs(to - from) + 1 };
}

function areaOf(first: Corner, second: Corner): Area {
  const rows = span(first.row, second.row);
  const columns = span(first.column, second.column);
  return { row: rows.start, rows: rows.length, column: columns.start, columns: columns.length };
}

function readArea(text: string): Area | null {
  const parts = text.split(':');
  const first = readCorner(parts[0] ?? '');
  if (!first || parts.length > 2) return null;
  if (parts.length === 1) return first.row === null || first.column === null ? null : areaOf(first, first);
  const second = readCorner(parts[1] ?? '');
  return second ? areaOf(first, second) : null;
}

function unquote(name: string): string {
  return name.startsWith("'") && name.endsWith("'") && name.length > 1 ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Reads `A1`, `B2:C9`, `A:A`, `3:3`, `'My tab'!A2:B`; null when it is no A1 notation. */
export function readReference(text: string): A1Reference | null {
  const bang = text.lastIndexOf('!');
  const area = readArea(text.slice(bang + 1).trim());
  if (!area) return null;
  return { sheetName: bang < 0 ? null : unquote(text.slice(0, bang).trim()), area };
}

/** The rectangle an A1 notation names (a tab name in front is ignored); throws when it is none. */
export function parseA1(text: string): Area {
  const reference = readReference(text);
  if (!reference) throw new RangeError(`Cannot read an area as the text is no A1 notation: current value is ${text}`);
  return reference.area;
}

/** Closes open ends at the border of the grid; nothing else is cut. */
export function closeArea(area: Area, sheet: Sheet): Area {
  return {
    ...area,
    rows: area.rows === Number.POSITIVE_INFINITY ? Math.max(sheet.rowCount - area.row + 1, 0) : area.rows,
    columns:
      area.columns === Number.POSITIVE_INFINITY ? Math.max(sheet.columnCount - area.column + 1, 0) : area.columns,
  };
}
