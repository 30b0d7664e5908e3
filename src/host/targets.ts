import type { Column } from '../core/schema/column';
import { isFreeText } from '../core/schema/formats';
import { type Cell, cellOf, type Row, sameCell } from '../core/schema/row';
import { columnOf, idColumn } from '../core/schema/table-columns';
import { sheetOf } from './google';
import type { Rows } from './table';
import { formatAsText, writeCells } from './write-cells';

/** The cells and notes of one row that an operation writes, and how the row is told from others. */
export interface Target {
  readonly row: number;
  readonly cells: Readonly<Record<string, Cell>>;
  /** Our note by column; '' takes ours off. */
  readonly notes: Readonly<Record<string, string>>;
  readonly print: string;
  /** The same without the id: where ids were sorted alone, it tells that the row has stayed. */
  readonly marks: string;
  /** The id by which the row is found again; '' where it has none yet, is being given one, or shares it. */
  readonly id: string;
  /** A new row, whose id was written before everything else. */
  readonly isNew?: true;
}

/** The same with the id that a new row was given first. */
export function withOwnId({ table }: Rows, target: Target): Target {
  return target.isNew ? { ...target, cells: { ...target.cells, [idColumn[table.key]]: target.id } } : target;
}

/** Every column that one of these targets writes: it tells no row from another meanwhile. */
export function writtenColumns(targets: readonly Pick<Target, 'cells'>[]): ReadonlySet<string> {
  return new Set(targets.flatMap(({ cells }) => Object.keys(cells)));
}

/** Writes the cells of targets where they are believed to stand. */
export function writeTargets({ table }: Rows, targets: readonly Target[]): void {
  const sheet = sheetOf(table.tab);
  const placed = targets.flatMap(({ row, cells }) =>
    Object.entries(cells).flatMap(([key, cell]) => {
      const at = table.columns.at[key];
      return at === undefined ? [] : [{ row, column: at + 1, cell, key }];
    }),
  );
  const texts = placed.filter(({ key, cell }) => needsTextFormat(columnOf(table.key, key), cell));
  if (table.formats !== 'refused') formatAsText(sheet, texts);
  // A new row that a killed run leaves unfinished is found again by its id.
  writeCells(sheet, placed, (table.columns.at[idColumn[table.key]] ?? 0) + 1);
}

/**
 * Texts of which a sheet would make a number, a date, a time or a truth value, such as '001', '3-5' or '上午9:00'; what
 * slips through shows at read-back.
 */
const TURNS = /^[\s\p{P}\p{S}]*\p{N}|^\s*(?:true|false)\s*$|^\s*[a-z]{3,9}\W?\d|^\s*[上下]午\s*\d/iu;

function needsTextFormat(column: Column, cell: Cell): boolean {
  const isWord = isFreeText(column) || column.type === 'list' || column.type === 'member';
  return isWord && column.key !== 'reminder' && typeof cell === 'string' && TURNS.test(cell);
}

/** Whether every cell of a target stands in a row as it was meant. */
export function holds(row: Row<string> | undefined, target: Target): boolean {
  return Object.entries(target.cells).every(([key, cell]) => sameCell(cellOf(row, key), cell));
}

/** A text came back as a number, a date or a truth value. */
export function isTurned(meant: Cell, now: Cell): boolean {
  return typeof meant === 'string' && meant !== '' && typeof now !== 'string';
}
