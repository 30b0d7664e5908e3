import { onlyOnes } from '../core/only-ones';
import { mergeNote } from '../core/pipeline/merge-note';
import { idColumn } from '../core/schema/table-columns';
import { placesNow } from '../core/writing/places-now';
import type { Target } from '../core/writing/target';
import { sheetOf } from './google';
import { type NoteArea, type NoteGrid, readNotes } from './note-grid';
import type { Rows } from './table';
import { notePlaces, type PlacedNote, type PlacedNotes, placeOf, writeNotes } from './write-notes';

/** Which rows get notes, and what was written where they were believed to stand. */
interface Noted {
  readonly targets: readonly Target[];
  readonly notes: PlacedNotes;
}

/**
 * Rows or columns moved around the writing of notes: every cell that was hit gets the note back that it had, wherever it
 * stands now, and ours go to their own cells. `read` = the rows as they were believed to stand, `now` = with the columns
 * as they are.
 */
export function putNotesRight(read: Rows, now: Rows, { targets, notes }: Noted): void {
  const { before, written } = notes;
  if (before === undefined) return;
  const present = readNotes(now.table, areaNow(now, before.area));
  const earlier = earlierNotes({ before, present, written }, [read.table.headers, now.table.headers]);
  const ours = new Map(homesOf(now, { targets, present }).map((one) => [placeOf(one), one]));
  const hit = [...written.keys()].map((place) => ours.get(place) ?? { ...parsePlace(place), text: undefined });
  const own = [...ours.values()].filter((one) => !written.has(placeOf(one)));
  const wrong = [...hit, ...own].flatMap(({ row, column, text }): PlacedNote[] => {
    const shown = present.at(row, column);
    const isOurs = written.get(placeOf({ row, column })) === shown;
    const base = isOurs ? earlier(row, column) : shown;
    const wanted = text === undefined ? base : mergeNote(base, text);
    return wanted === shown ? [] : [{ row, column, text: wanted }];
  });
  writeNotes(now.table, wrong);
}

function areaNow({ table }: Rows, { top, bottom, left, right }: NoteArea): NoteArea {
  const sheet = sheetOf(table.tab);
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const last = Math.min(rows, Math.max(bottom, sheet.getLastRow()));
  return { top, bottom: last, left: Math.min(left, columns), right: Math.min(Math.max(right, columns), columns) };
}

interface Grids {
  readonly before: NoteGrid;
  readonly present: NoteGrid;
  readonly written: PlacedNotes['written'];
}

/** The note that the cell which stands somewhere now had before. */
function earlierNotes(grids: Grids, headers: readonly [readonly string[], readonly string[]]): Earlier {
  const { before, present } = grids;
  // Everything had moved already when the notes were read: what nobody wrote stands where it was.
  if (isStill(grids)) return before.at;
  const columns = columnsBefore(headers);
  const rows = rowsBefore(before);
  const haveRowsStayed = rowsOf(before).every((row) => before.idAt(row) === present.idAt(row));
  return (row, column) => {
    const id = present.idAt(row);
    const rowBefore = haveRowsStayed ? row : rows.get(id);
    const columnBefore = columns.get(column);
    return rowBefore === undefined || columnBefore === undefined ? '' : before.at(rowBefore, columnBefore);
  };
}

type Earlier = (row: number, column: number) => string;

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
  return new Map(old.flatMap((_header, at) => (places(at) === undefined ? [] : [[(places(at) ?? 0) + 1, at + 1]])));
}

/** Rows by their ids; what two rows bear tells none. */
function rowsBefore(before: NoteGrid): Map<string, number> {
  const found = onlyOnes(rowsOf(before).map((row) => [before.idAt(row), row] as const));
  found.delete('');
  return found;
}

/** Our notes where their rows stand now; of a row that has gone none. */
function homesOf(
  { table }: Rows,
  { targets, present }: { readonly targets: readonly Target[]; readonly present: NoteGrid },
): PlacedNote[] {
  const rows = rowsBefore(present);
  const homes = targets.flatMap((target) => {
    const id = target.id === '' ? String(target.cells[idColumn[table.key]] ?? '') : target.id;
    const row = id === '' ? target.row : rows.get(id);
    return row === undefined ? [] : [{ row, notes: target.notes }];
  });
  return notePlaces(table, homes);
}

function parsePlace(place: string): { readonly row: number; readonly column: number } {
  const [row = 0, column = 0] = place.split(':').map(Number);
  return { row, column };
}
