import { type AsRead, cellsBefore, columnsNow, hitCells, wasReadLate } from '../core/writing/moved-columns';
import { type Target, withOwnId } from '../core/writing/target';
import { asFarAsItReaches } from './as-far-as-it-reaches';
import { sheetOf } from './google';
import type { Rows, Table } from './table';
import { writeTargets } from './targets';
import { writeCells } from './write-cells';

/** The header row as it stands now (one call). */
export function presentHeaders({ tab }: Table): string[] {
  const sheet = sheetOf(tab);
  return asFarAsItReaches(sheet, ({ columns }) => sheet.getRange(1, 1, 1, columns).getDisplayValues())[0] ?? [];
}

/** Rows as the core knows a table that was read. */
export function asRead({ table, first, grid }: Rows): AsRead {
  return { headers: table.headers, at: table.columns.at, first, grid };
}

/**
 * Columns were inserted, moved or deleted between reading and writing: gives every cell that was hit what it held, and
 * writes the targets into their own columns. Returns the rows with the columns as they stand.
 */
export function putColumnsRight(rows: Rows, written: readonly Target[], headers: readonly string[]): Rows {
  const { table } = rows;
  const read = asRead(rows);
  const targets = written.map((target) => withOwnId(table.key, target));
  writeCells(sheetOf(table.tab), hitCells(read, targets, headers));
  const columns = { ...table.columns, at: columnsNow(read, headers) };
  const moved = { ...rows, table: { ...table, columns, headers } };
  writeTargets(moved, targets);
  return moved;
}

/** Whether everything was decided under wrong headers already (one read for each target). */
export function wereReadLate(rows: Rows, targets: readonly Target[]): boolean {
  const sheet = sheetOf(rows.table.tab);
  const width = Math.min(rows.table.headers.length, sheet.getMaxColumns());
  return wasReadLate(asRead(rows), targets, (row) => sheet.getRange(row, 1, 1, width).getValues()[0] ?? []);
}

/** Puts back what was read into every cell that was written. */
export function giveBack(rows: Rows, targets: readonly Target[]): void {
  writeCells(sheetOf(rows.table.tab), cellsBefore(asRead(rows), targets));
}
