import type { Clash } from '../core/edit';
import { onlyOnes } from '../core/only-ones';
import { nameFor, rowNames } from '../core/pipeline/row-names';
import { type Cell, cellOf, type Row, sameCell } from '../core/schema/row';
import { columnOf } from '../core/schema/table-columns';
import type { Book } from './book';
import { sheetOf } from './google';
import { hasStayed, isHome } from './put-right';
import { type Rows, readRows, TableMoved } from './table';
import { type Target, writtenColumns } from './targets';

/** The targets where they stand at this moment, without cells that a person has filled meanwhile. */
interface Looked {
  readonly targets: readonly Target[];
  readonly clashes: readonly Clash[];
  /** The rows that were looked at, where they stand. */
  readonly seen: Rows;
}

/** Up to so many cells the whole table is read: its header tells whether columns were moved, its ids whose notes stand where. */
const MOST = 50_000;

/**
 * The last look before writing (one read): rows that were sorted away since they were read are followed, and a cell that a person has just filled is theirs. What happens after this look is found by reading back.
 */
export function lookAgain(book: Book, read: Rows, targets: readonly Target[]): Looked {
  const known = byNumber(read.rows);
  const now = rowsNow(book, read, spanOf(read, targets));
  const ground: Ground = { read, written: writtenColumns(targets), known, now: byNumber(now.rows) };
  const { placed, seen = now } = placeAll(book, ground, targets);
  // What was decided for rows that have gone may speak of others too: all is decided anew.
  if (placed.length < targets.length) throw new TableMoved(read.table.key);
  return {
    targets: placed.map(({ target }) => target),
    clashes: placed.flatMap(({ clashes }) => clashes),
    seen,
  };
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** All rows with the header; of a very large table the rows of the targets. */
function spanOf({ table }: Rows, targets: readonly Target[]): Span {
  const first = targets.reduce((least, { row }) => Math.min(least, row), Number.POSITIVE_INFINITY);
  const last = targets.reduce((most, { row }) => Math.max(most, row), 0);
  const whole = { first: 1, last: Math.max(last, sheetOf(table.tab).getLastRow()) };
  return whole.last * table.headers.length <= MOST ? whole : { first, last };
}

type Numbered = ReadonlyMap<number, Row<string>>;

interface Ground {
  readonly read: Rows;
  readonly written: ReadonlySet<string>;
  /** Rows as they were read, and as they are now, by number. */
  readonly known: Numbered;
  readonly now: Numbered;
}

function rowsNow(book: Book, { table }: Rows, { first, last }: Span): Rows {
  if (sheetOf(table.tab).getMaxColumns() !== table.headers.length) throw new TableMoved(table.key);
  const read = readRows(book, table, { first, count: last - first + 1 });
  return first === 1 ? belowHeader(read) : read;
}

/** The rows without the header, which names the columns as it did; else they were moved since. */
function belowHeader({ table, grid, rows }: Rows): Rows {
  const [headers = []] = grid;
  const isElsewhere = ([, at]: [string, number]) => String(headers[at] ?? '') !== table.headers[at];
  if (Object.entries(table.columns.at).some(isElsewhere)) throw new TableMoved(table.key);
  return { table, first: 2, grid: grid.slice(1), rows: rows.slice(1) };
}

function byNumber(rows: readonly Row<string>[]): Map<number, Row<string>> {
  return new Map(rows.map((row) => [row.row, row]));
}

interface Placed {
  readonly target: Target;
  readonly clashes: readonly Clash[];
}

/** Targets at their places; `seen` = all rows, where they had to be read. */
function placeAll(
  book: Book,
  ground: Ground,
  targets: readonly Target[],
): { readonly placed: readonly Placed[]; readonly seen?: Rows } {
  const { read, written, now } = ground;
  const isAway = (target: Target) => !isHome(read, now.get(target.row), { target, written });
  const away = new Set(targets.filter(isAway));
  if (away.size === 0) return { placed: targets.map((target) => sparing(ground, target, now.get(target.row))) };
  const last = sheetOf(read.table.tab).getLastRow();
  const seen = rowsNow(book, read, { first: 2, last });
  const search = { places: uniqueNames(ground, seen.rows), all: byNumber(seen.rows) };
  const placed = targets.flatMap((target) => {
    const home = away.has(target) ? homeOf(ground, target, search) : now.get(target.row);
    return home === undefined ? [] : [sparing(ground, target, home)];
  });
  return { placed, seen };
}

interface Search {
  readonly places: ReadonlyMap<string, Row<string>>;
  readonly all: Numbered;
}

/** Rows by what tells them; what two rows share tells none. */
function uniqueNames(ground: Ground, rows: readonly Row<string>[]): Map<string, Row<string>> {
  return onlyOnes(rows.flatMap((row) => namesOf(ground, row).map((name) => [name, row] as const)));
}

function namesOf({ read, written }: Ground, row: Row<string>): string[] {
  return rowNames(read.table.key, row, written);
}

/** Where a row went; one without an id of which nothing else is known was edited where it stands. */
function homeOf(ground: Ground, target: Target, search: Search): Row<string> | undefined {
  const { places, all } = search;
  const found = places.get(nameFor(target));
  const stays = all.get(target.row);
  if (hasStayed(ground.read, target, { written: ground.written, here: stays, there: found })) return stays;
  if (found !== undefined || target.id !== '' || stays === undefined) return found;
  const others = new Set([...ground.known.values()].flatMap((row) => namesOf(ground, row)));
  return namesOf(ground, stays).some((name) => others.has(name)) ? undefined : stays;
}

/** A target at its place, without the cells that a person has changed since they were read. */
function sparing({ read, known }: Ground, target: Target, home: Row<string> | undefined): Placed {
  const { key } = read.table;
  const before = known.get(target.row);
  const theirs = Object.entries(target.cells).filter(([column, wanted]) =>
    columnOf(key, column).by === 'addOn'
      ? false
      : isTheirs(cellOf(home, column), { wanted, read: cellOf(before, column) }),
  );
  const spared = new Set(theirs.map(([column]) => column));
  const cells = Object.fromEntries(Object.entries(target.cells).filter(([column]) => !spared.has(column)));
  const clashes = theirs
    .filter(([column, wanted]) => !sameCell(wanted, cellOf(before, column)))
    .map(
      ([column, wanted]): Clash => ({
        why: 'filled',
        table: key,
        row: target.row,
        column,
        wanted,
        present: cellOf(home, column),
      }),
    );
  return { target: { ...target, row: home?.row ?? target.row, cells }, clashes };
}

/** Neither what was read nor what is to be written. */
function isTheirs(now: Cell, { wanted, read }: { readonly wanted: Cell; readonly read: Cell }): boolean {
  return !sameCell(now, read) && !sameCell(now, wanted);
}
