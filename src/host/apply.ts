import type { Append, CellEdit, MemoryEdit, Plan } from '../core/edit';
import { historyLine, reviewLine } from '../core/history/history-lines';
import { fingerprint } from '../core/pipeline/fingerprint';
import { formatOf } from '../core/schema/formats';
import { type Cell, isMoment, type Row } from '../core/schema/row';
import type { TableKey } from '../core/schema/sheets';
import { columnOf } from '../core/schema/table-columns';
import type { Vocabulary } from '../core/schema/vocabulary';
import type { Book } from './book';
import { cellsOf } from './cells';
import { sheetOf } from './google';
import { appendLines } from './log-tab';
import { makeRoom } from './make-room';
import { type Memory, writeMemoryTab } from './memory-tab';
import { putRight } from './put-right';
import type { Rows } from './table';
import { type Target, writeTargets } from './targets';
import { formatAsDate } from './write-cells';
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
  const { book, vocabulary, memory } = scene;
  appendLines(
    book,
    'history',
    plan.events.map((event) => historyLine(event, vocabulary)),
  );
  appendLines(
    book,
    'review',
    plan.reviews.map((row) => reviewLine(row, vocabulary)),
  );
  for (const rows of [scene.tables.leads, scene.tables.followUps]) {
    if (rows !== undefined) writeTable(scene, rows, plan);
  }
  const memoryEdits: readonly MemoryEdit[] = plan.memory;
  writeMemoryTab(book, memory, memoryEdits);
}

function writeTable(scene: Scene, rows: Rows, plan: Plan): void {
  const { table } = rows;
  const edits = plan.cells.filter((edit) => edit.table === table.key);
  const appends = plan.appends.filter((append) => append.table === table.key);
  const targets = [...targetsOf(rows, edits), ...placeAppends(scene, rows, appends)];
  if (targets.length > 0) {
    const written = new Set(targets.flatMap(({ cells }) => Object.keys(cells)));
    const checked = targets.map((target) => ({ ...target, print: printOf(rows, target, written) }));
    writeTargets(rows, checked);
    SpreadsheetApp.flush();
    confirm(scene, rows, { targets: checked, written });
  }
  writeNotes(
    table,
    plan.notes.filter((note) => note.table === table.key),
  );
}

function targetsOf(rows: Rows, edits: readonly CellEdit[]): Target[] {
  const byRow = new Map<number, Record<string, Cell>>();
  for (const { row, column, cell } of edits) {
    if (rows.table.columns.at[column] === undefined) continue;
    byRow.set(row, { ...byRow.get(row), [column]: cell });
  }
  return [...byRow].map(([row, cells]) => ({ row, cells, print: '' }));
}

function placeAppends({ book }: Scene, rows: Rows, appends: readonly Append[]): Target[] {
  if (appends.length === 0) return [];
  const first = makeRoom(book, rows.table, appends.length);
  return appends.map(({ cells }, index) => ({ row: first + index, cells, print: '' }));
}

/** How the row looked when it was read, without the columns that are being written. */
function printOf(rows: Rows, target: Target, written: ReadonlySet<string>): string {
  const read = rows.rows.find(({ row }) => row === target.row);
  return fingerprint(rows.table.key, read?.cells ?? {}, written);
}

/** Reads the written rows back: a number where a date was written gets its format, a row that moved is put right. */
function confirm(
  { book, memory, vocabulary }: Scene,
  rows: Rows,
  done: { readonly targets: readonly Target[]; readonly written: ReadonlySet<string> },
): void {
  const found = readBack(book, rows, done.targets);
  const sheet = sheetOf(rows.table.tab);
  const bare = done.targets.flatMap((target) =>
    Object.entries(target.cells).flatMap(([key, cell]) => {
      const at = rows.table.columns.at[key];
      const shown = found.get(target.row)?.cells[key];
      if (at === undefined || !isMoment(cell) || typeof shown !== 'number') return [];
      return [{ row: target.row, column: at + 1, cell, format: formatOf(columnOf(rows.table.key, key)) }];
    }),
  );
  formatAsDate(sheet, bare);
  const moved = done.targets.filter(
    ({ row, print }) => fingerprint(rows.table.key, found.get(row)?.cells ?? {}, done.written) !== print,
  );
  if (moved.length > 0) putRight({ book, memory, vocabulary }, rows, { moved, written: done.written });
}

function readBack(book: Book, { table }: Rows, targets: readonly Target[]): Map<number, Row<string>> {
  const numbers = targets.map(({ row }) => row);
  const first = numbers.reduce((least, row) => Math.min(least, row), Number.POSITIVE_INFINITY);
  const last = numbers.reduce((most, row) => Math.max(most, row), 0);
  const range = sheetOf(table.tab).getRange(first, 1, last - first + 1, table.headers.length);
  const grid = cellsOf(range.getValues(), book.clock);
  const keys = Object.entries(table.columns.at);
  return new Map(
    grid.map((line, index) => {
      const cells = Object.fromEntries(keys.map(([key, at]) => [key, line[at] ?? '']));
      return [first + index, { row: first + index, cells }];
    }),
  );
}
