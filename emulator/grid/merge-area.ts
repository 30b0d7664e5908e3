import type { Area, Sheet } from '../model';
import { cellAt } from './cell-at';
import { overlaps } from './overlaps';
import { patchCell } from './set-cell';

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
