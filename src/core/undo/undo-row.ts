import type { Append, CellEdit, HistoryEvent, NoteEdit } from '../edit';
import type { MemoryRow } from '../history/memory';
import { isBare } from '../pipeline/is-bare';
import { encode } from '../schema/codec';
import { type Cell, type Row, sameIn } from '../schema/row';
import { columnOf, idColumn } from '../schema/table-columns';
import type { Vocabulary } from '../schema/vocabulary';
import type { Conflict } from './conflict';
import type { NetChange } from './net-changes';
import { type Earlier, restoredMeta } from './restored-meta';

/** One record that is about to go back. */
export interface UndoneRow {
  readonly change: NetChange;
  /** Absent where no row, or more than one, carries the id. */
  readonly row?: Row<string>;
  readonly memory: MemoryRow;
}

export interface UndoBase {
  readonly base: Pick<HistoryEvent, 'at' | 'who' | 'way' | 'operation'>;
  readonly today: string;
  readonly vocabulary: Vocabulary;
  readonly shown: Readonly<Record<'leads' | 'followUps', ReadonlySet<string>>>;
  readonly earlier: Earlier;
}

/** What undoing does to one record. */
export interface RowUndo {
  readonly cells: readonly CellEdit[];
  readonly appends: readonly Append[];
  /** What was said at its cells goes with what it was said of. */
  readonly notes: readonly NoteEdit[];
  readonly events: readonly HistoryEvent[];
  readonly memory?: MemoryRow;
  readonly conflicts: readonly Conflict[];
}

export const nothing: RowUndo = { cells: [], appends: [], notes: [], events: [], conflicts: [] };

/** Values of a record go back where the cell still shows what the operation wrote (or shows the old value already). */
export function undoValues(one: UndoneRow, scene: UndoBase): RowUndo {
  const { change, row, memory } = one;
  const { table, id } = change;
  if (row === undefined || memory.deletedOn !== '') return { ...nothing, conflicts: [conflict(one, '', 'gone')] };
  const columns = valuesToUndo(change);
  const conflicts = columns.flatMap(([column, { to }]) => conflictAt(one, { column, to }, scene));
  const stays = new Set(conflicts.map(({ column }) => column));
  const back = columns.filter(([column]) => !stays.has(column));
  if (back.length === 0) return { ...nothing, conflicts };
  const values = { ...memory.values };
  for (const [column, { from }] of back) {
    if (from === '') delete values[column];
    else values[column] = from;
  }
  const isShown = ([column]: [string, unknown]) => scene.shown[table].has(column);
  const cells = back.filter(isShown).map(([column, { from }]): CellEdit => {
    return { table, row: row.row, id, column, cell: rawCell(change, column) ?? encoded(one, column, from, scene) };
  });
  const events = back.map(([column, { from, to }]) => valueEvent(one, { column, from: to, to: from }, scene));
  const going = new Set(back.map(([column]) => column));
  const isOver = (column: string) => going.has(column) || (change.refused.has(column) && !stays.has(column));
  const { meta, notes } = withoutNotes({ ...one, row }, isOver);
  const restored = restoredMeta({ ...scene.earlier, row: { ...memory, meta }, values, columns: going });
  const after = { ...memory, values, meta: restored, operation: scene.base.operation };
  return { ...nothing, cells, notes, events, memory: after, conflicts };
}

/** Notes of ours that are over, and what memory knows without them. */
function withoutNotes(
  { change: { table, id }, row, memory }: Required<UndoneRow>,
  isOver: (column: string) => boolean,
): { readonly meta: MemoryRow['meta']; readonly notes: readonly NoteEdit[] } {
  const { noted = [], ...rest } = memory.meta;
  const left = noted.filter((column) => !isOver(column));
  const notes = noted.filter(isOver).map((column) => ({ table, row: row.row, id, column, text: '' }));
  return { meta: { ...rest, ...(left.length > 0 && { noted: left }) }, notes };
}

/** Of a row that was taken over only what the add-on filled or rewrote goes back; the row is the team's own. */
function valuesToUndo({
  table,
  adopted,
  values,
}: NetChange): [string, { readonly from: string; readonly to: string }][] {
  const all = [...values];
  if (adopted === undefined) return all.filter(([column]) => column !== idColumn[table]);
  const given = new Set(adopted.given);
  const isOurs = (column: string) => given.has(column) || column in adopted.raw;
  return all
    .filter(([column]) => isOurs(column))
    .map(([column, { to }]) => [column, { from: column in adopted.raw ? to : '', to }]);
}

function rawCell({ adopted }: NetChange, column: string): Cell | undefined {
  return adopted?.raw[column];
}

// biome-ignore lint/complexity/useMaxParams: a cell is named by its record, column and value
function encoded({ change }: UndoneRow, column: string, value: string, { vocabulary }: UndoBase): Cell {
  return encode(columnOf(change.table, column), value, vocabulary);
}

function conflictAt(
  one: UndoneRow,
  { column, to }: { readonly column: string; readonly to: string },
  scene: UndoBase,
): Conflict[] {
  const { change, row, memory } = one;
  const present = memory.values[column] ?? '';
  if (present !== to) return [conflict(one, column, 'changed')];
  if (!scene.shown[change.table].has(column)) return [];
  if (row?.formulas?.has(column)) return [conflict(one, column, 'formula')];
  const cell = row?.cells[column] ?? '';
  const from = change.values.get(column)?.from ?? '';
  const same = sameIn(columnOf(change.table, column));
  const isKnown = [to, from].some((value) => same(cell, encoded(one, column, value, scene)));
  return isKnown
    ? []
    : [{ ...conflict(one, column, 'changed'), present: typeof cell === 'object' ? present : String(cell) }];
}

/** A conflict with what memory holds now. */
export function conflict({ change, memory }: UndoneRow, column: string, why: Conflict['why']): Conflict {
  return { table: change.table, id: change.id, column, present: memory.values[column] ?? '', why };
}

function valueEvent(
  { change }: UndoneRow,
  { column, from, to }: Pick<HistoryEvent, 'column' | 'from' | 'to'>,
  { base, earlier }: UndoBase,
): HistoryEvent {
  const isGiven = to !== '' && earlier.before.get(change.key)?.given.has(column) === true;
  const { table, id } = change;
  return { ...base, kind: 'changed', table, id, column, from, to, ...(isGiven ? { way: 'addOn' } : {}) };
}

/** This very undo has died between emptying the row and taking its id: only the id is left to go. */
function leftover({ change, row, memory }: UndoneRow, { base }: UndoBase): RowUndo | undefined {
  const { table, id } = change;
  if (row === undefined || memory.deletedOn === '' || memory.operation !== base.operation) return undefined;
  return isBare(table, row)
    ? { ...nothing, cells: [{ table, row: row.row, id, column: idColumn[table], cell: '' }] }
    : undefined;
}

/** A row that the operation brought goes, if nothing was done to it since; its values stay in History. */
export function undoEntry(one: UndoneRow, scene: UndoBase): RowUndo {
  const { change, row, memory } = one;
  const { table, id, values } = change;
  const left = leftover(one, scene);
  if (left !== undefined) return left;
  if (row === undefined || memory.deletedOn !== '') return { ...nothing, conflicts: [conflict(one, '', 'gone')] };
  const since =
    change.life === 'returned' ? [] : [...values].filter(([column, { to }]) => (memory.values[column] ?? '') !== to);
  const formulas = [...(row.formulas ?? [])].filter((column) => columnOf(table, column).by !== 'addOn');
  const conflicts = [
    ...since.map(([column]) => conflict(one, column, 'changed')),
    ...formulas.map((column) => conflict(one, column, 'formula')),
  ];
  if (conflicts.length > 0) return { ...nothing, conflicts };
  const filled = [...scene.shown[table]].filter((column) => (row.cells[column] ?? '') !== '');
  const cells = filled.map((column): CellEdit => ({ table, row: row.row, id, column, cell: '' }));
  const event: HistoryEvent = { ...scene.base, kind: 'deleted', table, id, column: '', from: id, to: scene.today };
  const { meta, notes } = withoutNotes({ ...one, row }, () => true);
  const gone = { ...memory, meta, operation: scene.base.operation, deletedOn: scene.today };
  return { ...nothing, cells, notes, events: [event], memory: gone };
}

/** A row that was deleted comes back below the last one, with the values that were accepted last. */
export function undoDeletion(one: UndoneRow, scene: UndoBase): RowUndo {
  const { change, row, memory } = one;
  const { table, id } = change;
  const stands = memory.deletedOn === '' || (row !== undefined && !isBare(table, row));
  if (stands) return { ...nothing, conflicts: [conflict(one, '', 'stands')] };
  const shown = [...scene.shown[table]];
  const cells = Object.fromEntries(
    shown.map((column) => [column, encoded(one, column, memory.values[column] ?? '', scene)]),
  );
  const event: HistoryEvent = {
    ...scene.base,
    kind: 'returned',
    table,
    id,
    column: '',
    from: memory.deletedOn,
    to: id,
  };
  const back = { ...memory, operation: scene.base.operation, deletedOn: '' as const };
  return { ...nothing, appends: [{ table, id, cells }], events: [event], memory: back };
}
