import type { Append, CellEdit, NoteEdit, Plan } from '../core/edit';
import { reviewLine } from '../core/history/history-lines';
import { voided } from '../core/history/voided';
import { bridgeCells } from '../core/pipeline/bridge-cells';
import { fingerprint } from '../core/pipeline/fingerprint';
import { idOf } from '../core/pipeline/identify';
import type { Cell } from '../core/schema/row';
import type { TableKey } from '../core/schema/sheets';
import { idColumn } from '../core/schema/table-columns';
import type { Vocabulary } from '../core/schema/vocabulary';
import type { Book } from './book';
import { confirmTargets } from './confirm-targets';
import { appendEvents } from './history-tab';
import { appendLines } from './log-tab';
import { makeRoom } from './make-room';
import { type Memory, writeMemoryTab } from './memory-tab';
import { type Rows, UnclearColumns } from './table';
import { type Target, writeTargets, writtenColumns } from './targets';
import { writeNotes } from './write-notes';

/** What an operation knows when it writes: the rows it read and decided upon. */
export interface Scene {
  readonly book: Book;
  readonly vocabulary: Vocabulary;
  readonly memory: Memory;
  readonly tables: Readonly<Partial<Record<TableKey, Rows>>>;
}

/**
 * Carries a plan out under the lock: History first (the intent), then cells and notes, then a look at what really
 * stands there (a person may have sorted meanwhile), and memory last (the commit).
 */
export function applyPlan(scene: Scene, plan: Plan): void {
  const { book, vocabulary, memory, tables } = scene;
  appendEvents(book, vocabulary, plan.events);
  const reviews = plan.reviews.map((row) => reviewLine(row, vocabulary));
  appendLines(book, 'review', reviews);
  try {
    for (const rows of [tables.leads, tables.followUps]) {
      if (rows !== undefined) writeTable(scene, rows, plan);
    }
  } catch (error) {
    if (error instanceof UnclearColumns) appendEvents(book, vocabulary, voided(plan.events));
    throw error;
  }
  writeMemoryTab(book, memory, plan.memory);
}

function writeTable(scene: Scene, rows: Rows, plan: Plan): void {
  const { key } = rows.table;
  const edits = plan.cells.filter(({ table }) => table === key);
  const notes = plan.notes.filter(({ table }) => table === key);
  const appends = plan.appends.filter(({ table }) => table === key);
  const targets = withPrints(rows, [...writesOf(rows, { edits, notes }), ...placeAppends(scene, rows, appends)]);
  if (targets.length === 0) return;
  try {
    writeAndConfirm(scene, rows, targets);
  } catch (error) {
    if (error instanceof UnclearColumns) throw error;
    // Typed columns of the new tables refuse formats, often late: the same cells go in once more without any.
    writeAndConfirm(scene, { ...rows, table: { ...rows.table, formats: 'refused' } }, targets);
  }
}

function writeAndConfirm(scene: Scene, rows: Rows, targets: readonly Target[]): void {
  writeTargets(rows, targets);
  writeNotes(rows.table, targets);
  // Reading back sends the writes off: no flush of its own is needed before it.
  confirmTargets(scene, rows, targets);
}

/** The cells and notes of every row that gets any; scattered cells of a column are bridged by those that were read. */
function writesOf(
  rows: Rows,
  { edits, notes }: { readonly edits: readonly CellEdit[]; readonly notes: readonly NoteEdit[] },
): Writes[] {
  const stands = (edit: { readonly column: string }) => rows.table.columns.at[edit.column] !== undefined;
  const byRow = new Map<number, { cells: Record<string, Cell>; notes: Record<string, string> }>();
  const at = (row: number) => {
    const known = byRow.get(row) ?? { cells: {}, notes: {} };
    byRow.set(row, known);
    return known;
  };
  for (const { row, column, cell } of edits.filter(stands)) at(row).cells[column] = cell;
  const decided = [...byRow].map(([row, { cells }]) => ({ row, cells }));
  for (const { row, cells } of bridgeCells(decided, exactCell(rows))) Object.assign(at(row).cells, cells);
  for (const { row, column, text } of notes.filter(stands)) at(row).notes[column] = text;
  return [...byRow].map(([row, one]) => ({ row, ...one }));
}

type Writes = Omit<Target, 'print' | 'id'>;

/** A cell as it was read, unless a formula stands there. */
function exactCell({ rows }: Rows): (row: number, column: string) => Cell | undefined {
  const read = new Map(rows.map((one) => [one.row, one]));
  return (row, column) => {
    const one = read.get(row);
    return one?.formulas?.has(column) ? undefined : one?.cells[column];
  };
}

function placeAppends({ book }: Scene, rows: Rows, appends: readonly Append[]): Writes[] {
  if (appends.length === 0) return [];
  const first = makeRoom(book, rows.table, appends.length);
  return appends.map(({ cells }, index) => ({ row: first + index, cells, notes: {} }));
}

/** How every row looked when it was read, without the columns that are being written; new rows were blank. */
function withPrints({ table, rows }: Rows, writes: readonly Writes[]): Target[] {
  const read = new Map(rows.map((one) => [one.row, one]));
  const written = writtenColumns(writes);
  const ids = new Map<string, number>();
  for (const row of rows) ids.set(idOf(table.key, row), (ids.get(idOf(table.key, row)) ?? 0) + 1);
  return writes.map((one) => {
    const row = read.get(one.row);
    const id = row === undefined || idColumn[table.key] in one.cells ? '' : idOf(table.key, row);
    const print = fingerprint(table.key, row?.cells ?? {}, written);
    return { ...one, print, id: ids.get(id) === 1 ? id : '' };
  });
}
