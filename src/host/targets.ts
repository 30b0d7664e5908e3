import { columnOf, idColumn } from '../core/schema/table-columns';
import type { Target } from '../core/writing/target';
import { needsTextFormat } from '../core/writing/turned-texts';
import { sheetOf } from './google';
import type { Rows } from './table';
import { formatAsText, writeCells } from './write-cells';

/** Writes the cells of targets where they are believed to stand. */
export function writeTargets({ table }: Rows, targets: readonly Target[]): void {
  if (targets.length === 0) return;
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
