import { isFreeText } from '../core/schema/formats';
import type { Cell } from '../core/schema/row';
import { columnOf } from '../core/schema/table-columns';
import { sameCell } from './cells';
import { sheetOf } from './google';
import type { Rows } from './table';
import { formatAsText, writeCells } from './write-cells';

/** The cells of one row that an operation writes, and how the row is told from others. */
export interface Target {
  readonly row: number;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly print: string;
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
  formatAsText(
    sheet,
    placed.filter(({ key }) => isFreeText(columnOf(table.key, key)) && key !== 'reminder'),
  );
  writeCells(sheet, placed);
}

/** Whether every cell of a target stands in a row as it was meant. */
export function holds(cells: Readonly<Partial<Record<string, Cell>>>, target: Target): boolean {
  return Object.entries(target.cells).every(([key, cell]) => sameCell(cells[key] ?? '', cell));
}
