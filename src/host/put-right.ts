import type { Row } from '../core/schema/row';
import { movedAway, putBack, type Scenery, stillMissing } from '../core/writing/put-back';
import type { Target } from '../core/writing/target';
import type { Scene } from './apply';
import { sheetOf } from './google';
import { sendWrites } from './send-writes';
import { type Rows, readRows, type Table } from './table';
import { writeTargets } from './targets';

interface Moved {
  readonly moved: readonly Target[];
  readonly written: ReadonlySet<string>;
}

/** A person may sort again while we put right; after so many rounds the sweep goes on. */
const ROUNDS = 3;

/**
 * Rows moved between reading and writing: finds every row again, gives back what stood in the rows that were hit
 * instead, and writes cells where they belong. Returns how many rows had really moved.
 */
export function putRight(scene: Scene, rows: Rows, { moved, written }: Moved): number {
  const look = () => lookAround(scene, rows, written);
  const away = movedAway(look(), moved);
  let left = away;
  for (let round = 0; round < ROUNDS && left.length > 0; round++) {
    writeTargets(rows, putBack(look(), left, moved));
    sendWrites();
    left = stillMissing(look(), left);
  }
  if (left.length > 0) console.warn(`${left.length} rows of ${rows.table.key} kept moving; left to the sweep`);
  return away.length;
}

/** The whole table as it stands now. */
function lookAround({ book, memory, vocabulary }: Scene, rows: Rows, written: ReadonlySet<string>): Scenery {
  const last = Math.max(2, sheetOf(rows.table.tab).getLastRow());
  const now = readRows(book, rows.table, { first: 2, count: last - 1 }).rows;
  const read = [headerRow(rows.table), ...rows.rows];
  return { table: rows.table.key, written, read, now, memory: memory.rows, vocabulary };
}

/** The header as a row like others: where a row was inserted above it, it may be the one that was hit. */
function headerRow({ headers, columns }: Table): Row<string> {
  return { row: 1, cells: Object.fromEntries(Object.entries(columns.at).map(([key, at]) => [key, headers[at] ?? ''])) };
}
