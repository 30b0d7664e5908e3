import { onlyOnes } from '../only-ones';
import { placesNow } from './places-now';

/** Notes of an area of a table, and whose rows they were. */
export interface NoteGrid {
  readonly area: NoteArea;
  /** The note of a cell; '' where there is none or the area does not reach. */
  at(row: number, column: number): string;
  /** The id in a row; '' where there is none, undefined where the column of ids has gone. */
  idAt(row: number): string | undefined;
}

/** 1-based, ends included. */
export interface NoteArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** One note to write: sheet row and 1-based sheet column. */
export interface PlacedNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The name of a place. */
export function placeOf({ row, column }: Pick<PlacedNote, 'row' | 'column'>): string {
  return `${row}:${column}`;
}

/** Notes before the writing and now, and what was written where. */
export interface Grids {
  readonly before: NoteGrid;
  readonly present: NoteGrid;
  /** Every note that was written, by place. */
  readonly written: ReadonlyMap<string, string>;
}

/** The note that the cell which stands somewhere now had before. */
export function earlierNotes(grids: Grids, headers: readonly [readonly string[], readonly string[]]): NoteGrid['at'] {
  const { before, present } = grids;
  // Everything had moved already when the notes were read: what nobody wrote stands where it was.
  if (isStill(grids)) return before.at;
  const columns = columnsBefore(headers);
  const rows = rowsByIds(before);
  const haveRowsStayed = rowsOf(before).every((row) => [before.idAt(row), undefined].includes(present.idAt(row)));
  return (row, column) => {
    const rowBefore = haveRowsStayed ? row : rows.get(String(present.idAt(row)));
    const columnBefore = columns.get(column);
    return rowBefore === undefined || columnBefore === undefined ? '' : before.at(rowBefore, columnBefore);
  };
}

/** Whether every note that was not written stands where it was read. */
function isStill({ before, present, written }: Grids): boolean {
  const { left, right } = before.area;
  const rows = [...new Set([...rowsOf(before), ...rowsOf(present)])];
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return rows.every((row) =>
    columns.every(
      (column) => written.has(placeOf({ row, column })) || before.at(row, column) === present.at(row, column),
    ),
  );
}

function rowsOf({ area: { top, bottom } }: NoteGrid): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

/** 1-based columns as they stand, and where they stood. */
function columnsBefore([old, now]: readonly [readonly string[], readonly string[]]): Map<number, number> {
  const places = placesNow(old, now);
  const moves = old.map((_header, at) => [places(at), at + 1] as const);
  return new Map(moves.flatMap(([place, column]) => (place === undefined ? [] : [[place + 1, column] as const])));
}

/** Rows by their ids; what two rows bear tells none. */
export function rowsByIds(before: NoteGrid): Map<string, number> {
  const found = onlyOnes(rowsOf(before).map((row) => [before.idAt(row) ?? '', row] as const));
  found.delete('');
  return found;
}
