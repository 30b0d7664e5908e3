import type { Area } from '../model';

/** The rectangle that whole rows or columns fill. */
export function linesArea(lines: 'rows' | 'columns', from: number, count: number): Area {
  const open = Number.POSITIVE_INFINITY;
  return lines === 'rows'
    ? { row: from, column: 1, rows: count, columns: open }
    : { row: 1, column: from, rows: open, columns: count };
}

/** The rows or columns between which new ones come: who may not change both may not insert there. */
export function neighboursArea(lines: 'rows' | 'columns', before: number): Area {
  return linesArea(lines, Math.max(1, before - 1), before === 1 ? 1 : 2);
}
