import type { NoteEdit } from '../core/edit';
import { mergeNote } from '../core/pipeline/merge-note';
import { sheetOf } from './google';
import type { Table } from './table';

/** Puts our notes on cells (or takes them off) and keeps what people wrote there: one read and one write. */
export function writeNotes(table: Table, edits: readonly NoteEdit[]): void {
  const placed = edits.flatMap((edit) => {
    const at = table.columns.at[edit.column];
    return at === undefined ? [] : [{ row: edit.row, column: at + 1, text: edit.text }];
  });
  if (placed.length === 0) return;
  const rows = placed.map(({ row }) => row);
  const columns = placed.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const range = sheetOf(table.tab).getRange(top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1);
  const notes: string[][] = range.getNotes().map((line) => line.map(String));
  for (const { row, column, text } of placed) {
    const line = notes[row - top];
    if (line !== undefined) line[column - left] = mergeNote(line[column - left] ?? '', text);
  }
  range.setNotes(notes);
}
