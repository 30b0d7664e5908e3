import type { Clash } from '../core/edit';
import { areHome, placeTargets } from '../core/writing/place-targets';
import { type Target, writtenColumns } from '../core/writing/target';
import type { Book } from './book';
import { sheetOf } from './google';
import { type Rows, readRows, TableMoved } from './table';

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
  const writing = { table: read.table.key, written: writtenColumns(targets) };
  const near = rowsNow(book, read, spanOf(read, targets));
  const seen = areHome(writing, targets, near.rows) ? near : rowsNow(book, read, belowHeader(read));
  const placed = placeTargets({ ...writing, read: read.rows, now: seen.rows }, targets);
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

function belowHeader({ table }: Rows): Span {
  return { first: 2, last: sheetOf(table.tab).getLastRow() };
}

function rowsNow(book: Book, { table }: Rows, { first, last }: Span): Rows {
  if (sheetOf(table.tab).getMaxColumns() !== table.headers.length) throw new TableMoved(table.key);
  const read = readRows(book, table, { first, count: last - first + 1 });
  return first === 1 ? withoutHeader(read) : read;
}

/** The rows without the header, which names the columns as it did; else they were moved since. */
function withoutHeader({ table, grid, rows }: Rows): Rows {
  const [headers = []] = grid;
  const isElsewhere = ([, at]: [string, number]) => String(headers[at] ?? '') !== table.headers[at];
  if (Object.entries(table.columns.at).some(isElsewhere)) throw new TableMoved(table.key);
  return { table, first: 2, grid: grid.slice(1), rows: rows.slice(1) };
}
