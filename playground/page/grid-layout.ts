import type { CellView, TabView } from '../protocol';
import { type Axis, countOf, endOf, indexAt, makeAxis, sizeOf, startOf } from './axis';

export const HEADER_WIDTH = 46;
export const HEADER_HEIGHT = 24;
const USUAL_HEIGHT = 21;

/** Sizes and places of a tab's rows and columns. */
export interface Layout {
  readonly tab: TabView;
  readonly rows: Axis;
  readonly columns: Axis;
  /** Extent of the frozen rows and columns. */
  readonly frozenHeight: number;
  readonly frozenWidth: number;
}

export function layoutOf(tab: TabView): Layout {
  const rows = makeAxis(tab.rows, (row) => tab.heights[row] ?? USUAL_HEIGHT);
  const columns = makeAxis(tab.columns, (column) => tab.widths[column - 1] ?? 0);
  return {
    tab,
    rows,
    columns,
    frozenHeight: startOf(rows, tab.frozenRows + 1),
    frozenWidth: startOf(columns, tab.frozenColumns + 1),
  };
}

export interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Rows or columns to draw, behind the frozen ones. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A little more is drawn than is seen, so that scrolling shows no gaps. */
const MARGIN = 8;

export function visibleRows({ rows, tab, frozenHeight }: Layout, { top, height }: View): Stretch {
  const first = Math.max(tab.frozenRows + 1, indexAt(rows, top + frozenHeight) - MARGIN);
  return { first, last: Math.min(countOf(rows), indexAt(rows, top + height) + MARGIN) };
}

export function visibleColumns({ columns, tab, frozenWidth }: Layout, { left, width }: View): Stretch {
  const first = Math.max(tab.frozenColumns + 1, indexAt(columns, left + frozenWidth) - 1);
  return { first, last: Math.min(countOf(columns), indexAt(columns, left + width) + 1) };
}

export function canvasSize({ rows, columns }: Layout): { readonly width: number; readonly height: number } {
  return { width: HEADER_WIDTH + endOf(columns), height: HEADER_HEIGHT + endOf(rows) };
}

/** The place under a point of the view; 0 in a direction = on the header. */
export function placeAt(
  layout: Layout,
  point: { x: number; y: number },
  { left, top }: View,
): { row: number; column: number } {
  const { rows, columns, frozenHeight, frozenWidth } = layout;
  const x = point.x - HEADER_WIDTH;
  const y = point.y - HEADER_HEIGHT;
  return {
    row: y < 0 ? 0 : indexAt(rows, y < frozenHeight ? y : y + top),
    column: x < 0 ? 0 : indexAt(columns, x < frozenWidth ? x : x + left),
  };
}

/** How far to scroll so that a row or column is seen. */
export function scrollFor(axis: Axis, index: number, seen: { from: number; length: number; frozen: number }): number {
  const start = startOf(axis, index);
  const { from, length, frozen } = seen;
  if (start < frozen) return from;
  if (start < from + frozen) return start - frozen;
  const end = start + sizeOf(axis, index);
  return end > from + length ? Math.min(end - length, start - frozen) : from;
}

/** A text that has no room runs over the empty cells behind it; the last column it needs and may have. */
export function overflowTo(
  { columns }: Layout,
  from: number,
  { limit, needed, isFree }: { limit: number; needed: number; isFree: (column: number) => boolean },
): number {
  let last = from;
  let width = sizeOf(columns, from);
  while (width < needed && last < limit && isFree(last + 1)) {
    last += 1;
    width += sizeOf(columns, last);
  }
  return last;
}

const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;

/** Room that a text takes on one line, roughly. */
export function neededWidth({ text, style }: CellView): number {
  const size = ((style?.size ?? 10) * 13) / 10;
  let width = 8;
  for (const character of text) width += WIDE.test(character) ? size : size * 0.56;
  return width;
}
