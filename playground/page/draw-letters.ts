import { columnLetters } from '../../emulator/grid/column-letters';
import { sizeOf, startOf } from './axis';
import type { RowScene } from './draw-row';
import { el } from './el';
import { HEADER_WIDTH } from './grid-layout';

function letter({ layout, marked }: RowScene, column: number): HTMLElement {
  const isMarked = column >= marked.column && column < marked.column + marked.columns;
  const attributes = { role: 'columnheader', class: `letter${isMarked ? ' marked' : ''}`, 'aria-colindex': column };
  const element = el('div', attributes, [columnLetters(column)]);
  element.style.width = `${sizeOf(layout.columns, column)}px`;
  if (column <= layout.tab.frozenColumns) {
    element.classList.add('frozen');
    element.style.left = `${HEADER_WIDTH + startOf(layout.columns, column)}px`;
  }
  return element;
}

/** The row of column letters. */
export function drawLetters(scene: RowScene): HTMLElement {
  const { layout, columns } = scene;
  const { frozenColumns } = layout.tab;
  const numbers = [
    ...Array.from({ length: frozenColumns }, (_, index) => index + 1),
    ...Array.from({ length: columns.last - columns.first + 1 }, (_, index) => columns.first + index),
  ].filter((column) => sizeOf(layout.columns, column) > 0);
  const gap = el('div', { class: 'gap', role: 'presentation' });
  gap.style.width = `${startOf(layout.columns, columns.first) - layout.frozenWidth}px`;
  const letters = numbers.map((column) => letter(scene, column));
  const [frozen, rest] = [letters.slice(0, frozenColumns), letters.slice(frozenColumns)];
  const head = el('div', { role: 'gridcell', class: 'row-head' });
  return el('div', { role: 'row', class: 'row letters', 'aria-rowindex': 1 }, [head, ...frozen, gap, ...rest]);
}
