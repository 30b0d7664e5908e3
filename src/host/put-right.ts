import { type MemoryRow, memoryKey, splitMemoryKey } from '../core/history/memory';
import { fingerprint } from '../core/pipeline/fingerprint';
import { identify, idOf } from '../core/pipeline/identify';
import { nameFor, rowNames } from '../core/pipeline/row-names';
import { encode } from '../core/schema/codec';
import { type Cell, cellOf, isMoment, type Row, sameCell } from '../core/schema/row';
import type { TableKey } from '../core/schema/sheets';
import { columnOf, idColumn } from '../core/schema/table-columns';
import type { Scene } from './apply';
import { sheetOf } from './google';
import type { Memory } from './memory-tab';
import { sendWrites } from './send-writes';
import { type Rows, readRows } from './table';
import { holds, isTurned, type Target, writeTargets } from './targets';

interface Moved {
  readonly moved: readonly Target[];
  readonly written: ReadonlySet<string>;
}

/** A person may sort again while we put right; after so many rounds the sweep goes on. */
const ROUNDS = 3;

/** Whether a row is the one a target was meant for: by its id, or by everything else that tells it from others. */
export function isHome(
  { table }: Rows,
  row: Row<string> | undefined,
  { target, written }: { readonly target: Target; readonly written: ReadonlySet<string> },
): boolean {
  if (target.id !== '') return row !== undefined && idOf(table.key, row) === target.id;
  return fingerprint(table.key, row, written) === target.print;
}

/**
 * Rows moved between reading and writing: finds every row again, gives back what stood in the rows that were hit
 * instead, and writes cells where they belong. Returns how many rows had really moved.
 */
export function putRight(scene: Scene, rows: Rows, { moved, written }: Moved): number {
  const begun = survey(scene, rows, { moved, written });
  const away = moved.filter((target) => !hasStayed(rows, target, { written, ...rowsOf(begun, target) }));
  let left = away;
  for (let round = 0; round < ROUNDS && left.length > 0; round++) {
    const ground = survey(scene, rows, { moved, written });
    const repaired = left.flatMap((target) => repair(scene, rows, { target, ground }));
    writeTargets(rows, repaired);
    sendWrites();
    const after = survey(scene, rows, { moved, written });
    left = left.filter((target) => !homesOf(after, target).every((home) => holds(home, target)));
  }
  if (left.length > 0) console.warn(`${left.length} rows of ${rows.table.key} kept moving; left to the sweep`);
  return away.length;
}

/** Ids were sorted without the rest: the row is where it was, and its id stands with another one, which is not like it. */
export function hasStayed(
  { table: { key } }: Rows,
  { id, marks }: Target,
  { written, here, there }: Found & { readonly written: ReadonlySet<string> },
): boolean {
  const columns = new Set([...written, idColumn[key]]);
  const isLike = (row: Row<string> | undefined) => row !== undefined && fingerprint(key, row, columns) === marks;
  return id !== '' && isLike(here) && !isLike(there);
}

/** The row in a target's place, and the row that bears its id. */
interface Found {
  readonly here: Row<string> | undefined;
  readonly there: Row<string> | undefined;
}

function rowsOf(ground: Ground, target: Target): Found {
  return { here: ground.byRow.get(target.row), there: homesOf(ground, target)[0] };
}

/** The table as it stands now, and the rows as they were read, by number, name and print. */
interface Ground {
  readonly names: (row: Row<string>) => readonly string[];
  readonly byRow: ReadonlyMap<number, Row<string>>;
  readonly byName: ReadonlyMap<string, readonly Row<string>[]>;
  /** Rows that get cells of their own in this run, by name. */
  readonly meant: ReadonlyMap<string, Target>;
  readonly read: ReadonlyMap<string, Row<string>>;
}

function survey({ book }: Scene, rows: Rows, { moved, written }: Moved): Ground {
  const { key } = rows.table;
  const names = (row: Row<string>) => rowNames(key, row, written);
  const last = Math.max(2, sheetOf(rows.table.tab).getLastRow());
  const now = readRows(book, rows.table, { first: 2, count: last - 1 }).rows;
  const byName = new Map<string, Row<string>[]>();
  for (const row of now) for (const name of names(row)) byName.set(name, [...(byName.get(name) ?? []), row]);
  return {
    names,
    byName,
    byRow: new Map(now.map((row) => [row.row, row])),
    meant: new Map(moved.map((target) => [nameFor(target), target])),
    read: new Map(rows.rows.flatMap((row) => names(row).map((name) => [name, row] as const))),
  };
}

function homesOf({ byName }: Ground, target: Target): readonly Row<string>[] {
  return byName.get(nameFor(target)) ?? [];
}

function repair(scene: Scene, rows: Rows, state: { readonly target: Target; readonly ground: Ground }): Target[] {
  const { target, ground } = state;
  const hit = ground.byRow.get(target.row);
  const back = hit === undefined ? [] : restored(scene, rows, { ...state, hit });
  const [home, ...others] = homesOf(ground, target);
  return home === undefined || others.length > 0 ? back : [...back, { ...target, row: home.row }];
}

/**
 * The cells of the row that was hit, as they were before. Cells that it gets anyway in this run need not come back,
 * and one that nobody knows is the row itself, edited by a person meanwhile.
 */
function restored(
  scene: Scene,
  rows: Rows,
  { target, ground, hit }: { readonly target: Target; readonly ground: Ground; readonly hit: Row<string> },
): Target[] {
  const names = ground.names(hit);
  const own = names.map((name) => ground.meant.get(name)).find((found) => found !== undefined);
  const read = names.map((name) => ground.read.get(name)).find((row) => row !== undefined)?.cells;
  const record = recordOf(scene, rows, { target, hit });
  const isInserted = Object.entries(hit.cells).every(([key, text]) => text === '' || key in target.cells);
  const cells: Record<string, Cell> = {};
  for (const [key, cell] of Object.entries(target.cells).filter(([column]) => own?.cells[column] === undefined)) {
    const isOurs = isWritten(cellOf(hit, key), cell);
    const before = isOurs ? earlier(scene, rows, { key, record, read: isInserted ? '' : read?.[key] }) : undefined;
    if (before !== undefined) cells[key] = before;
  }
  return [{ row: hit.row, cells, notes: {}, print: '', marks: '', id: '' }];
}

/** What a cell held: from the rows read at the start, else from memory. */
function earlier(
  { vocabulary }: Scene,
  { table }: Rows,
  {
    key,
    record,
    read,
  }: { readonly key: string; readonly record: MemoryRow | undefined; readonly read: Cell | undefined },
): Cell | undefined {
  if (read !== undefined || record === undefined) return read;
  if (key === idColumn[table.key]) return splitMemoryKey(record.key)?.id;
  return encode(columnOf(table.key, key), record.values[key] ?? '', vocabulary);
}

/** The record of a row that was hit: by its id, or by everything else where an id of ours was written over its own. */
function recordOf(
  { memory }: Scene,
  { table: { key } }: Rows,
  { target, hit }: { readonly target: Target; readonly hit: Row<string> },
): MemoryRow | undefined {
  const given = target.cells[idColumn[key]];
  const bears = given === undefined || !sameCell(cellOf(hit, idColumn[key]), given);
  return bears ? memory.rows.get(memoryKey(key, idOf(key, hit))) : recordByMarks(memory, key, hit);
}

/** The record that a row can only be by everything but its id. */
export function recordByMarks({ rows }: Memory, key: TableKey, { row, cells }: Row<string>): MemoryRow | undefined {
  const bare = { row, cells: { ...cells, [idColumn[key]]: '' } };
  return identify(key, [bare], { memory: rows, elsewhere: new Set() })[0]?.before;
}

/** Whether a cell shows what was written: a date without its format is a bare number, a text may have become one. */
function isWritten(now: Cell, written: Cell): boolean {
  return sameCell(now, written) || (isMoment(written) && now === written.serial) || isTurned(written, now);
}
