import { memoryKey } from '../core/history/memory';
import { fingerprint } from '../core/pipeline/fingerprint';
import { encode } from '../core/schema/codec';
import type { Cell, Row } from '../core/schema/row';
import { columnOf, idColumn } from '../core/schema/table-columns';
import type { Scene } from './apply';
import { sameCell } from './cells';
import { sheetOf } from './google';
import { type Rows, readRows } from './table';
import { holds, type Target, writeTargets } from './targets';
import { writeNotes } from './write-notes';

interface Moved {
  readonly moved: readonly Target[];
  readonly written: ReadonlySet<string>;
}

/** A person may sort again while we put right; after so many rounds the sweep goes on. */
const ROUNDS = 3;

/**
 * Rows moved between reading and writing: finds every row again by what tells it from others, gives back what stood in
 * the rows that were hit instead, and writes cells and notes where they belong.
 */
export function putRight(scene: Scene, rows: Rows, { moved, written }: Moved): void {
  let left = moved;
  for (let round = 0; round < ROUNDS && left.length > 0; round++) {
    const ground = survey(scene, rows, { moved, written });
    const repaired = left.flatMap((target) => repair(scene, rows, { target, ground }));
    writeTargets(rows, repaired);
    writeNotes(rows.table, repaired);
    SpreadsheetApp.flush();
    const after = survey(scene, rows, { moved, written });
    left = left.filter((target) => !stands(after, target));
  }
  if (left.length > 0) console.warn(`${left.length} rows of ${rows.table.key} kept moving; left to the sweep`);
}

/** The table as it stands now, its rows by number and by print, and what was meant for each print. */
interface Ground {
  readonly print: (cells: Row<string>['cells']) => string;
  readonly byRow: ReadonlyMap<number, Row<string>>;
  readonly byPrint: ReadonlyMap<string, readonly Row<string>[]>;
  readonly meant: ReadonlyMap<string, Target>;
  readonly read: ReadonlyMap<string, Row<string>>;
}

function survey({ book }: Scene, rows: Rows, { moved, written }: Moved): Ground {
  const print = (cells: Row<string>['cells']) => fingerprint(rows.table.key, cells, written);
  const last = Math.max(2, sheetOf(rows.table.tab).getLastRow());
  const now = readRows(book, rows.table, { first: 2, count: last - 1 }).rows;
  const byPrint = new Map<string, Row<string>[]>();
  for (const row of now) {
    const same = byPrint.get(print(row.cells)) ?? [];
    same.push(row);
    byPrint.set(print(row.cells), same);
  }
  return {
    print,
    byRow: new Map(now.map((row) => [row.row, row])),
    byPrint,
    meant: new Map(moved.map((target) => [target.print, target])),
    read: new Map(rows.rows.map((row) => [print(row.cells), row])),
  };
}

function repair(scene: Scene, rows: Rows, state: { readonly target: Target; readonly ground: Ground }): Target[] {
  const { target, ground } = state;
  const hit = ground.byRow.get(target.row);
  const back = hit === undefined ? [] : restored(scene, rows, { ...state, hit });
  const homes = ground.byPrint.get(target.print) ?? [];
  const [home] = homes;
  return homes.length === 1 && home !== undefined ? [...back, { ...target, row: home.row }] : back;
}

/** The cells of the row that was hit, as they were before; a row that gets its own cells in this run needs none back. */
function restored(
  scene: Scene,
  rows: Rows,
  { target, ground, hit }: { readonly target: Target; readonly ground: Ground; readonly hit: Row<string> },
): Target[] {
  const print = ground.print(hit.cells);
  if (ground.meant.has(print)) return [];
  const read = ground.read.get(print)?.cells;
  const cells: Record<string, Cell> = {};
  for (const [key, cell] of Object.entries(target.cells)) {
    const before = sameCell(hit.cells[key] ?? '', cell)
      ? earlier(scene, rows, { key, hit, read: read?.[key] })
      : undefined;
    if (before !== undefined) cells[key] = before;
  }
  const notes = Object.fromEntries(Object.keys(target.notes).map((key) => [key, '']));
  return [{ row: hit.row, cells, notes, print }];
}

/** What a cell held: from the rows read at the start, else from memory. */
function earlier(
  { memory, vocabulary }: Scene,
  { table }: Rows,
  { key, hit, read }: { readonly key: string; readonly hit: Row<string>; readonly read: Cell | undefined },
): Cell | undefined {
  if (read !== undefined) return read;
  const id = String(hit.cells[idColumn[table.key]] ?? '');
  const kept = memory.rows.get(memoryKey(table.key, id))?.values;
  return kept && encode(columnOf(table.key, key), kept[key] ?? '', vocabulary);
}

function stands({ byPrint }: Ground, target: Target): boolean {
  const [home] = byPrint.get(target.print) ?? [];
  return home === undefined || holds(home.cells, target);
}
