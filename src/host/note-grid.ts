import { idOf } from '../core/pipeline/identify';
import { idColumn } from '../core/schema/table-columns';
import type { NoteArea, NoteGrid } from '../core/writing/earlier-notes';
import { sheetOf } from './google';
import type { Rows, Table } from './table';

/** So many notes are read at most to be able to give back what a person's sort moved under ours; of larger tables only our block. */
const MOST = 50_000;

/** The notes around some cells: the whole tab where it is not too large, so that every one of them can be given back. */
export function readNotesAround(table: Table, block: NoteArea, seen: Rows | undefined): NoteGrid {
  const sheet = sheetOf(table.tab);
  const bottom = Math.max(block.bottom, sheet.getLastRow());
  const right = Math.max(block.right, sheet.getMaxColumns());
  const areas = [
    { top: 2, bottom, left: 1, right },
    { ...block, top: 2, bottom },
  ];
  const area = areas.find((one) => sizeOf(one) <= MOST) ?? block;
  const ids = seen === undefined ? readIds(table, area) : idsOf(seen);
  return notesIn(table, area, ids);
}

/** The ids and notes of an area (two reads). */
export function readNotes(table: Table, area: NoteArea): NoteGrid {
  return notesIn(table, area, readIds(table, area));
}

type IdAt = NoteGrid['idAt'];

function idsOf({ table: { key }, rows }: Rows): IdAt {
  const ids = new Map(rows.map((row) => [row.row, idOf(key, row)]));
  return (row) => ids.get(row) ?? '';
}

function readIds({ key, tab, columns }: Table, { top, bottom }: NoteArea): IdAt {
  const at = columns.at[idColumn[key]];
  if (at === undefined) return () => undefined;
  const ids = sheetOf(tab)
    .getRange(top, at + 1, bottom - top + 1, 1)
    .getValues();
  return (row) => String(ids[row - top]?.[0] ?? '').trim();
}

function notesIn({ tab }: Table, area: NoteArea, idAt: IdAt): NoteGrid {
  const { top, bottom, left, right } = area;
  const notes = sheetOf(tab)
    .getRange(top, left, bottom - top + 1, right - left + 1)
    .getNotes();
  return { area, idAt, at: (row, column) => String(notes[row - top]?.[column - left] ?? '') };
}

function sizeOf({ top, bottom, left, right }: NoteArea): number {
  return (bottom - top + 1) * (right - left + 1);
}
