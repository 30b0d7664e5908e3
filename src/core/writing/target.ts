import { type Cell, cellOf, type Row, sameCell } from '../schema/row';
import type { TableKey } from '../schema/sheets';
import { idColumn } from '../schema/table-columns';

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
export function withOwnId(table: TableKey, target: Target): Target {
  return target.isNew ? { ...target, cells: { ...target.cells, [idColumn[table]]: target.id } } : target;
}

/** Every column that one of these targets writes: it tells no row from another meanwhile. */
export function writtenColumns(targets: readonly Pick<Target, 'cells'>[]): ReadonlySet<string> {
  return new Set(targets.flatMap(({ cells }) => Object.keys(cells)));
}

/** Whether every cell of a target stands in a row as it was meant. */
export function holds(row: Row<string> | undefined, target: Target): boolean {
  return Object.entries(target.cells).every(([key, cell]) => sameCell(cellOf(row, key), cell));
}

/** A target with some of its cells; undefined where none is left. */
export function onlyCells(target: Target, isWanted: (column: string, cell: Cell) => boolean): Target | undefined {
  const cells = Object.entries(target.cells).filter(([column, cell]) => isWanted(column, cell));
  return cells.length === 0 ? undefined : { ...target, cells: Object.fromEntries(cells) };
}
