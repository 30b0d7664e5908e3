import { type Cell, isMoment } from '../core/schema/row';
import { asFarAsItReaches } from './as-far-as-it-reaches';
import { sheetOf } from './google';
import { placesNow } from './places-now';
import type { Rows, Table } from './table';
import { type Target, withOwnId, writeTargets } from './targets';
import { writeCells } from './write-cells';

/** The header row as it stands now (one call). */
export function presentHeaders({ tab }: Table): string[] {
  const sheet = sheetOf(tab);
  return asFarAsItReaches(sheet, ({ columns }) => sheet.getRange(1, 1, 1, columns).getDisplayValues())[0] ?? [];
}

/**
 * Columns were inserted, moved or deleted between reading and writing: gives every cell that was hit what it held, and
 * writes the targets into their own columns. Returns the rows with the columns as they stand.
 */
export function putColumnsRight(rows: Rows, written: readonly Target[], headers: readonly string[]): Rows {
  const targets = written.map((target) => withOwnId(rows, target));
  const old = rows.table.headers;
  const now = placesNow(old, headers);
  const before = new Map(old.map((_header, at) => [now(at), at]));
  const hits = targets.flatMap(({ row, cells }) =>
    Object.keys(cells).flatMap((key) => {
      const at = rows.table.columns.at[key] ?? -1;
      const earlier = before.get(at);
      return earlier === at || at >= headers.length ? [] : [{ row, column: at + 1, cell: cellAt(rows, row, earlier) }];
    }),
  );
  writeCells(sheetOf(rows.table.tab), hits);
  const entries = Object.entries(rows.table.columns.at).flatMap(([key, at]) => {
    const place = now(at);
    return place === undefined ? [] : [[key, place] as const];
  });
  const columns = { ...rows.table.columns, at: Object.fromEntries(entries) };
  const moved = { ...rows, table: { ...rows.table, columns, headers } };
  writeTargets(moved, targets);
  return moved;
}

/**
 * Whether columns had moved already when the rows were read, so that everything was decided under wrong headers: then
 * what nobody wrote stands now exactly where it was read.
 */
export function wasReadLate({ table, grid, first }: Rows, targets: readonly Target[]): boolean {
  const width = Math.min(table.headers.length, sheetOf(table.tab).getMaxColumns());
  const written = new Set(
    targets.flatMap(({ row, cells }) => Object.keys(cells).map((key) => `${row}:${table.columns.at[key]}`)),
  );
  return targets.every(({ row, id }) => {
    const line = grid[row - first];
    // A new row was not there to be read; one with an id was followed to where it stands now.
    if (line === undefined) return id === '';
    const now = sheetOf(table.tab).getRange(row, 1, 1, width).getValues()[0] ?? [];
    return line
      .slice(0, width)
      .every((cell, at) => isMoment(cell) || written.has(`${row}:${at}`) || String(now[at] ?? '') === String(cell));
  });
}

/** Puts back what was read into every cell that was written. */
export function giveBack(rows: Rows, targets: readonly Target[]): void {
  const back = targets.flatMap(({ row, cells }) =>
    Object.keys(cells).map((key) => {
      const at = rows.table.columns.at[key] ?? 0;
      return { row, column: at + 1, cell: cellAt(rows, row, at) };
    }),
  );
  writeCells(sheetOf(rows.table.tab), back);
}

/** What a cell held when it was read; a column that was not there held nothing. */
export function cellAt(rows: Rows, row: number, at: number | undefined): Cell {
  return at === undefined ? '' : (rows.grid[row - rows.first]?.[at] ?? '');
}
