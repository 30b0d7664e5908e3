import type { Append } from '../core/edit';
import { splitMemoryKey } from '../core/history/memory';
import { fingerprint } from '../core/pipeline/fingerprint';
import { idColumn } from '../core/schema/table-columns';
import { recordByMarks } from '../core/writing/put-back';
import { type Target, writtenColumns } from '../core/writing/target';
import type { Scene } from './apply';
import { makeRoom } from './make-room';
import { type Rows, readRows, TableMoved } from './table';
import { writeTargets } from './targets';

/** So often somebody may begin a row of their own in the very moment in which one of ours comes there. */
const ROUNDS = 3;

interface Wish {
  /** The first of the rows that were free a moment ago. */
  readonly first: number;
  readonly appends: readonly Append[];
}

/**
 * Gives new rows their ids, and nothing else yet: from then on nobody takes these rows for free ones, and wherever they
 * are sorted to they are found again. A row in which somebody else's shows beside the id is theirs: it gets its own id
 * back, and ours go further down (a write and a read).
 */
export function claimRows(scene: Scene, rows: Rows, { first, appends }: Wish): readonly Target[] {
  const written = writtenColumns(appends);
  let claimed = appends.map(({ id, cells }, index): Target => {
    const { [idColumn[rows.table.key]]: _id, ...others } = cells;
    const print = fingerprint(rows.table.key, undefined, written);
    return { row: first + index, cells: others, notes: {}, id, print, marks: print, isNew: true };
  });
  for (let round = 1; ; round += 1) {
    writeIds(rows, claimed, ({ id }) => id);
    const taken = takenRows(scene, rows, claimed);
    if (taken.size === 0 || round === ROUNDS) return claimed;
    writeIds(rows, claimed, (target) => taken.get(target) ?? '');
    const start = makeRoom(rows.table, appends);
    claimed = claimed.map((target, index) => ({ ...target, row: start + index }));
  }
}

function writeIds(rows: Rows, targets: readonly Target[], idOf: (target: Target) => string): void {
  const column = idColumn[rows.table.key];
  writeTargets(
    rows,
    targets.map((target) => ({ ...target, cells: { [column]: idOf(target) } })),
  );
}

/** Rows that hold something of somebody else's, and the id that is theirs. */
function takenRows({ book, memory }: Scene, { table }: Rows, claimed: readonly Target[]): ReadonlyMap<Target, string> {
  const [{ row: first } = { row: 2 }] = claimed;
  const { grid, rows } = asFarAsColumnsStand(() => readRows(book, table, { first, count: claimed.length }));
  const at = table.columns.at[idColumn[table.key]];
  const taken = claimed.flatMap((target, index): [Target, string][] => {
    const [line, row] = [grid[index], rows[index]];
    if (row === undefined || line?.every((cell, column) => cell === '' || column === at)) return [];
    return [[target, splitMemoryKey(recordByMarks(memory.rows, table.key, row)?.key ?? '')?.id ?? '']];
  });
  return new Map(taken);
}

/** Where columns go in this very moment, nothing is read: the last look puts every cell into its own. */
function asFarAsColumnsStand(read: () => Rows): Pick<Rows, 'grid' | 'rows'> {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof TableMoved)) throw error;
    return { grid: [], rows: [] };
  }
}
