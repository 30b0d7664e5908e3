import { ServiceError } from '../kernel/service-error';
import type { Area, Sheet } from '../model';
import { cellAt } from './cell-at';
import { contains, overlaps } from './overlaps';
import { patchCell } from './set-cell';

/** Refuses to merge or break apart a rectangle that cuts a merge: merges go whole or not at all. */
export function assertWholeMerges(sheet: Sheet, area: Area): void {
  if (!sheet.merges.some((merge) => overlaps(merge, area) && !contains(area, merge))) return;
  throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
}

/** Refuses to freeze or move rows or columns at borders (each before a line) that run through a merge. */
export function assertNoMergeCut(
  sheet: Sheet,
  lines: 'rows' | 'columns',
  cut: { readonly verb: 'freeze' | 'move'; readonly before: readonly number[] },
): void {
  const isCut = sheet.merges.some((merge) => {
    const [start, length] = lines === 'rows' ? [merge.row, merge.rows] : [merge.column, merge.columns];
    return cut.before.some((line) => line > start && line < start + length);
  });
  if (isCut) throw new ServiceError(`You can't ${cut.verb} ${lines} which contain only part of a merged cell.`);
}

/** Whether a cell lies behind the first one of a merge: nobody sees it, and nothing can be written into it. */
export function isBehindMerge(sheet: Sheet, row: number, column: number): boolean {
  const cell = { row, column, rows: 1, columns: 1 };
  return sheet.merges.some((merge) => overlaps(merge, cell) && (merge.row !== row || merge.column !== column));
}

/** Merges a rectangle: only the top-left cell keeps its content; merges it touches are dissolved. */
export function mergeArea(sheet: Sheet, area: Area): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const isCorner = row === area.row && column === area.column;
      if (!isCorner && cellAt(sheet, row, column)) patchCell(sheet, { row, column }, { value: null, formula: null });
    }
  }
  sheet.merges = [...sheet.merges.filter((merge) => !overlaps(merge, area)), { ...area }];
}

/** Breaks apart every merge that the rectangle touches. */
export function unmergeArea(sheet: Sheet, area: Area): void {
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
}
