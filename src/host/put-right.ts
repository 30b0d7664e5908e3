import { memoryKey } from '../core/history/memory';
import { fingerprint } from '../core/pipeline/fingerprint';
import { encode } from '../core/schema/codec';
import type { Cell, Row } from '../core/schema/row';
import { columnOf } from '../core/schema/table-columns';
import type { Vocabulary } from '../core/schema/vocabulary';
import type { Book } from './book';
import { cellsOf, sameCell } from './cells';
import { sheetOf } from './google';
import type { Memory } from './memory-tab';
import type { Rows } from './table';
import { holds, type Target, writeTargets } from './targets';

interface Moved {
  readonly moved: readonly Target[];
  readonly written: ReadonlySet<string>;
}

interface Knowledge {
  readonly book: Book;
  readonly memory: Memory;
  readonly vocabulary: Vocabulary;
}

/** A person may sort again while we put right; after so many rounds the sweep goes on. */
const ROUNDS = 3;

/**
 * Rows moved between reading and writing: finds every row again by what tells it from others, gives back what stood in
 * the rows that were hit instead, and writes the cells where they belong.
 */
export function putRight(knowledge: Knowledge, rows: Rows, { moved, written }: Moved): void {
  let left = moved;
  for (let round = 0; round < ROUNDS && left.length > 0; round++) {
    const now = readAll(knowledge.book, rows);
    const repaired = left.flatMap((target) => repair(knowledge, rows, { target, now, written }));
    writeTargets(rows, repaired);
    SpreadsheetApp.flush();
    const after = readAll(knowledge.book, rows);
    left = left.filter((target) => !stands(rows, after, { target, written }));
  }
  if (left.length > 0) console.warn(`${left.length} rows of ${rows.table.key} kept moving; left to the sweep`);
}

function repair(
  knowledge: Knowledge,
  rows: Rows,
  state: { readonly target: Target; readonly now: readonly Row<string>[]; readonly written: ReadonlySet<string> },
): Target[] {
  const { target, now, written } = state;
  const hit = now.find(({ row }) => row === target.row);
  const wanted = now.filter((row) => fingerprint(rows.table.key, row.cells, written) === target.print);
  const back = hit === undefined ? [] : restored(knowledge, rows, { hit, target, written });
  const [home] = wanted;
  return wanted.length === 1 && home !== undefined ? [...back, { ...target, row: home.row }] : back;
}

/** The cells of the row that was hit, as they were before: from the rows read at the start, else from memory. */
function restored(
  { memory, vocabulary }: Knowledge,
  rows: Rows,
  state: { readonly hit: Row<string>; readonly target: Target; readonly written: ReadonlySet<string> },
): Target[] {
  const { hit, target, written } = state;
  const print = fingerprint(rows.table.key, hit.cells, written);
  const read = rows.rows.find((row) => fingerprint(rows.table.key, row.cells, written) === print)?.cells;
  const id = String(hit.cells[rows.table.key === 'leads' ? 'leadId' : 'followUpId'] ?? '');
  const kept = memory.rows.get(memoryKey(rows.table.key, id))?.values;
  const cells: Record<string, Cell> = {};
  for (const [key, cell] of Object.entries(target.cells)) {
    if (!sameCell(hit.cells[key] ?? '', cell)) continue;
    const before = read?.[key] ?? (kept && encode(columnOf(rows.table.key, key), kept[key] ?? '', vocabulary));
    if (before !== undefined) cells[key] = before;
  }
  return Object.keys(cells).length === 0 ? [] : [{ row: hit.row, cells, print }];
}

function stands(
  rows: Rows,
  after: readonly Row<string>[],
  state: { readonly target: Target; readonly written: ReadonlySet<string> },
): boolean {
  const home = after.find((row) => fingerprint(rows.table.key, row.cells, state.written) === state.target.print);
  return home === undefined || holds(home.cells, state.target);
}

function readAll(book: Book, { table }: Rows): Row<string>[] {
  const sheet = sheetOf(table.tab);
  const last = Math.max(2, sheet.getLastRow());
  const grid = cellsOf(sheet.getRange(2, 1, last - 1, table.headers.length).getValues(), book.clock);
  const keys = Object.entries(table.columns.at);
  return grid.map((line, index) => ({
    row: index + 2,
    cells: Object.fromEntries(keys.map(([key, at]) => [key, line[at] ?? ''])),
  }));
}
