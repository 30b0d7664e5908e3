import { mergeNote } from '../core/pipeline/merge-note';
import { sheetOf } from './google';
import type { Table } from './table';
import type { Target } from './targets';

/** Puts our notes on cells at once. */
export function writeNotes(table: Table, targets: readonly Pick<Target, 'row' | 'notes'>[]): void {
  placeNotes(table, targets)();
}

/**
 * Reads the notes around the cells that get ours (or lose them); what it returns writes them, with what people wrote
 * there kept: one read and one write.
 */
export function placeNotes(table: Table, targets: readonly Pick<Target, 'row' | 'notes'>[]): () => void {
  const width = sheetOf(table.tab).getMaxColumns();
  const placed = targets.flatMap(({ row, notes: wanted }) =>
    Object.entries(wanted).flatMap(([key, text]) => {
      const at = table.columns.at[key];
      return at === undefined || at >= width ? [] : [{ row, column: at + 1, text }];
    }),
  );
  if (placed.length === 0) return () => undefined;
  const [top, bottom] = ends(placed.map(({ row }) => row));
  const [left, right] = ends(placed.map(({ column }) => column));
  const range = sheetOf(table.tab).getRange(top, left, bottom - top + 1, right - left + 1);
  const present: string[][] = range.getNotes().map((line) => line.map(String));
  for (const { row, column, text } of placed) {
    const line = present[row - top];
    if (line !== undefined) line[column - left] = mergeNote(line[column - left] ?? '', text);
  }
  return () => {
    range.setNotes(present);
  };
}

/** Least and greatest of many numbers; spreading 100,000 of them into `Math.min` would overflow the stack. */
function ends(numbers: readonly number[]): [number, number] {
  return numbers.reduce<[number, number]>(
    ([least, most], one) => [Math.min(least, one), Math.max(most, one)],
    [Number.POSITIVE_INFINITY, 0],
  );
}
