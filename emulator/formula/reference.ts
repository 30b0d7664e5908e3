import { columnLetters } from '../grid/column-letters';
import { readReference } from '../grid/parse-a1';
import type { Area } from '../model';

/** A reference inside a formula, with the dollar signs it was written with. */
export interface Reference {
  /** As written, with the exclamation mark; '' without a tab. */
  readonly prefix: string;
  readonly sheetName: string | null;
  readonly area: Area;
  readonly marks: readonly [Marks, Marks];
  readonly single: boolean;
}

export interface Marks {
  readonly column: string;
  readonly row: string;
}

function marksOf(corner: string): Marks {
  return { column: /^\$[A-Za-z]/.test(corner) ? '$' : '', row: /\$\d/.test(corner) ? '$' : '' };
}

/** Takes the text of a reference token apart; null when the corners make no area. */
export function parseReference(text: string): Reference | null {
  const found = readReference(text);
  if (!found) return null;
  const bang = text.lastIndexOf('!');
  const corners = text.slice(bang + 1).split(':');
  const [first = '', second = first] = corners;
  return {
    prefix: text.slice(0, bang + 1),
    sheetName: found.sheetName,
    area: found.area,
    marks: [marksOf(first), marksOf(second)],
    single: corners.length === 1,
  };
}

function printCorner(marks: Marks, column: number | null, row: number | null): string {
  const letters = column === null ? '' : `${marks.column}${columnLetters(column)}`;
  return row === null ? letters : `${letters}${marks.row}${row}`;
}

/** Writes a reference again, for its (possibly changed) area. */
export function printReference(reference: Reference): string {
  const { area, marks, prefix } = reference;
  const openRows = area.rows === Number.POSITIVE_INFINITY;
  const openColumns = area.columns === Number.POSITIVE_INFINITY;
  const first = printCorner(marks[0], openColumns ? null : area.column, openRows && area.row === 1 ? null : area.row);
  if (reference.single) return prefix + first;
  const second = printCorner(
    marks[1],
    openColumns ? null : area.column + area.columns - 1,
    openRows ? null : area.row + area.rows - 1,
  );
  return `${prefix}${first}:${second}`;
}
