import { idColumn } from '../core/schema/table-columns';
import { type NoteArea, type NoteGrid, type PlacedNote, rowsByIds } from '../core/writing/earlier-notes';
import type { Target } from '../core/writing/target';
import { wrongNotes } from '../core/writing/wrong-notes';
import { sheetOf } from './google';
import { readNotes } from './note-grid';
import type { Rows } from './table';
import { notePlaces, type PlacedNotes, writeNotes } from './write-notes';

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
  const ours = homesOf(now, { targets, present });
  const wrong = wrongNotes({ before, present, written }, ours, [read.table.headers, now.table.headers]);
  writeNotes(now.table, wrong);
}

function areaNow({ table }: Rows, { top, bottom, left, right }: NoteArea): NoteArea {
  const sheet = sheetOf(table.tab);
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const last = Math.min(rows, Math.max(bottom, sheet.getLastRow()));
  return { top, bottom: last, left: Math.min(left, columns), right: Math.min(Math.max(right, columns), columns) };
}

/** Our notes where their rows stand now; of a row that has gone none. Without a column of ids rows stand where they stood. */
function homesOf(
  { table }: Rows,
  { targets, present }: { readonly targets: readonly Target[]; readonly present: NoteGrid },
): PlacedNote[] {
  const rows = rowsByIds(present);
  const homes = targets.flatMap((target) => {
    const id = target.id === '' ? String(target.cells[idColumn[table.key]] ?? '') : target.id;
    const isUnnamed = id === '' || present.idAt(target.row) === undefined;
    const row = isUnnamed ? target.row : rows.get(id);
    return row === undefined ? [] : [{ row, notes: target.notes }];
  });
  return notePlaces(table, homes);
}
