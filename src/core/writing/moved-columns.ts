import type { Placed } from '../pipeline/blocks';
import { type Cell, isMoment } from '../schema/row';
import { placesNow } from './places-now';
import type { Target } from './target';

/** A table as it was read: headers, the place of every column (0-based), and all cells from row `first` on. */
export interface AsRead {
  readonly headers: readonly string[];
  readonly at: Readonly<Record<string, number>>;
  readonly first: number;
  readonly grid: readonly (readonly Cell[])[];
}

/** What a cell held when it was read; a column that was not there held nothing. */
export function cellAt({ grid, first }: Pick<AsRead, 'grid' | 'first'>, row: number, at: number | undefined): Cell {
  return at === undefined ? '' : (grid[row - first]?.[at] ?? '');
}

/** Every column where it stands under the headers of now; one that has gone stands nowhere. */
export function columnsNow({ headers, at }: AsRead, now: readonly string[]): Readonly<Record<string, number>> {
  const place = placesNow(headers, now);
  const entries = Object.entries(at).map(([key, old]) => [key, place(old)] as const);
  return Object.fromEntries(entries.flatMap(([key, there]) => (there === undefined ? [] : [[key, there] as const])));
}

/** Cells of other columns that were hit, as columns moved before targets were written, and what they held. */
export function hitCells(read: AsRead, targets: readonly Target[], now: readonly string[]): Placed[] {
  const place = placesNow(read.headers, now);
  const before = new Map(read.headers.map((_header, at) => [place(at), at]));
  return writtenPlaces(read, targets).flatMap(({ row, at }) => {
    const earlier = before.get(at);
    return earlier === at || at >= now.length ? [] : [{ row, column: at + 1, cell: cellAt(read, row, earlier) }];
  });
}

/** Every cell that targets were written to, with what it held. */
export function cellsBefore(read: AsRead, targets: readonly Target[]): Placed[] {
  return writtenPlaces(read, targets).map(({ row, at }) => ({ row, column: at + 1, cell: cellAt(read, row, at) }));
}

/** Rows and 0-based columns that targets were written to. */
function writtenPlaces({ at }: AsRead, targets: readonly Target[]): { readonly row: number; readonly at: number }[] {
  return targets.flatMap(({ row, cells }) =>
    Object.keys(cells).flatMap((key) => {
      const place = at[key];
      return place === undefined ? [] : [{ row, at: place }];
    }),
  );
}

/**
 * Whether columns had moved already when the rows were read, so that everything was decided under wrong headers: then
 * what nobody wrote stands now exactly where it was read. `lineNow` = a row's values as they stand, dates in any form.
 */
export function wasReadLate(
  read: AsRead,
  targets: readonly Target[],
  lineNow: (row: number) => readonly unknown[],
): boolean {
  const written = new Set(writtenPlaces(read, targets).map(({ row, at }) => `${row}:${at}`));
  return targets.every(({ row, id }) => {
    const line = read.grid[row - read.first];
    // A new row was not there to be read; one with an id was followed to where it stands now.
    if (line === undefined) return id === '';
    const now = lineNow(row);
    return line.every(
      (cell, at) =>
        at >= now.length || isMoment(cell) || written.has(`${row}:${at}`) || String(now[at]) === String(cell),
    );
  });
}
