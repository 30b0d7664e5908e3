import { formatOf } from '../schema/formats';
import { type Cell, cellOf, isMoment, type Row, sameCell } from '../schema/row';
import type { TableKey } from '../schema/sheets';
import { columnOf } from '../schema/table-columns';
import { onlyCells, type Target } from './target';
import { isTurned } from './turned-texts';

/** How the row of a target was read, and how it stands after the writing. */
export interface Seen {
  readonly before: (target: Target) => Row<string> | undefined;
  readonly now: (target: Target) => Row<string> | undefined;
}

/** Cells of which the sheet made something else than the text that was meant; what stood there before is no such thing. */
export function turnedCells(targets: readonly Target[], { before, now }: Seen): readonly Target[] {
  return targets.flatMap((target) => {
    const isOne = (column: string, cell: Cell) => {
      const shown = cellOf(now(target), column);
      return isTurned(cell, shown) && !sameCell(shown, cellOf(before(target), column));
    };
    return onlyCells(target, isOne) ?? [];
  });
}

/** Cells that show what they held before: they were passed over. A cell that a person has changed meanwhile is theirs. */
export function passedCells(target: Target, { before, now }: Seen): Target | undefined {
  return onlyCells(target, (column, cell) => {
    const shown = cellOf(now(target), column);
    return !sameCell(shown, cell) && sameCell(shown, cellOf(before(target), column));
  });
}

/** Dates that show as bare numbers, and the format that makes them dates. */
export function bareDates(
  table: TableKey,
  targets: readonly Target[],
  { now }: Pick<Seen, 'now'>,
): readonly { readonly row: number; readonly column: string; readonly cell: Cell; readonly format: string }[] {
  return targets.flatMap((target) =>
    Object.entries(target.cells).flatMap(([column, cell]) => {
      // Another number than ours stands there where columns were moved this very moment.
      if (!isMoment(cell) || cellOf(now(target), column) !== cell.serial) return [];
      return [{ row: target.row, column, cell, format: formatOf(columnOf(table, column)) }];
    }),
  );
}
