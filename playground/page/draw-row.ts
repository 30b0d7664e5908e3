import type { CellStyleView, CellView } from '../protocol';
import { a1Of, type Block, contains, type Spot } from './a1';
import { sizeOf, startOf } from './axis';
import { el } from './el';
import { HEADER_WIDTH, type Layout, neededWidth, overflowTo, type Stretch } from './grid-layout';

/** What a row is drawn from. */
export interface RowScene {
  readonly layout: Layout;
  readonly columns: Stretch;
  readonly active: Spot;
  readonly marked: Block;
  readonly words: { readonly note: string };
  cell(row: number, column: number): CellView | null;
}

/** Id of a cell's element, for aria-activedescendant. */
export function cellId({ row, column }: Spot): string {
  return `cell-${row}-${column}`;
}

const JUSTIFY = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;

function lookOf({ background, color, line, size, align }: CellStyleView): Partial<CSSStyleDeclaration> {
  return {
    ...(background && { background }),
    ...(color && { color }),
    ...(line && { textDecoration: line }),
    ...(size && { fontSize: `${(size * 13) / 10}px`, lineHeight: '1.31' }),
    ...(align && { justifyContent: JUSTIFY[align], textAlign: align }),
  };
}

function applyStyle(element: HTMLElement, { style }: CellView): void {
  if (style === undefined) return;
  Object.assign(element.style, lookOf(style));
  const marks = (['bold', 'italic', 'middle', 'wrap'] as const).filter((name) => style[name]);
  element.classList.add(...marks);
}

function boxText({ text, choice }: CellView): string {
  return choice === 'checkbox' ? (/^(true|真)$/i.test(text) ? '☑' : '☐') : text;
}

function contents(cell: CellView): Node[] {
  const { link, choice, note } = cell;
  const text = el('span', { class: link === undefined ? 'text' : 'text link', dir: 'auto' }, [boxText(cell)]);
  const chip = choice === 'list' ? [el('span', { class: 'chip', 'aria-hidden': 'true' }, ['▾'])] : [];
  const corner = note === undefined ? [] : [el('span', { class: 'corner', 'aria-hidden': 'true' })];
  return [text, ...chip, ...corner];
}

interface Drawn {
  readonly element: HTMLElement;
  /** Last column it covers. */
  readonly last: number;
}

/** A text runs over a cell that shows nothing of its own; the active cell is always seen whole. */
function isFree(scene: RowScene, text: CellView, { row, column }: Spot): boolean {
  const cell = scene.cell(row, column);
  if (scene.active.row === row && scene.active.column === column) return false;
  if (cell === null) return text.style?.background === undefined;
  const isBare = cell.text === '' && cell.choice === undefined && cell.span === undefined && cell.note === undefined;
  return isBare && cell.style?.background === text.style?.background;
}

/** Merged cells reach as far as their merge; a long text as far as the cells behind it are empty. */
function lastColumn(scene: RowScene, cell: CellView | null, { row, column, limit }: Spot & { limit: number }): number {
  if (cell?.span) return Math.min(limit, column + Math.max(cell.span[1], 1) - 1);
  const runsOver = cell !== null && cell.text !== '' && !cell.style?.wrap && (cell.style?.align ?? 'left') === 'left';
  if (!runsOver || cell.choice !== undefined) return column;
  const needed = neededWidth(cell);
  return overflowTo(scene.layout, column, {
    limit,
    needed,
    isFree: (next) => isFree(scene, cell, { row, column: next }),
  });
}

function drawCell(scene: RowScene, at: Spot & { limit: number }): Drawn {
  const { layout, active, marked } = scene;
  const { row, column } = at;
  const cell = scene.cell(row, column);
  const last = lastColumn(scene, cell, at);
  const isActive = active.row === row && active.column === column;
  const isMarked = contains(marked, at);
  const element = el(
    'div',
    {
      role: 'gridcell',
      id: cellId(at),
      class: `cell${isMarked ? ' marked' : ''}${isActive ? ' active' : ''}`,
      'aria-colindex': column,
      'aria-selected': isMarked ? 'true' : undefined,
      'aria-description': cell?.note === undefined ? undefined : `${scene.words.note}: ${cell.note}`,
      'data-a1': a1Of(at),
    },
    cell === null ? [] : contents(cell),
  );
  element.style.width = `${startOf(layout.columns, last + 1) - startOf(layout.columns, column)}px`;
  if (cell !== null) applyStyle(element, cell);
  if (cell?.span && cell.span[0] > 1) growDown(element, layout, { row, rows: cell.span[0] });
  if (cell?.span?.[0] === 0) element.classList.add('covered');
  return { element, last };
}

function growDown(element: HTMLElement, { rows }: Layout, merge: { row: number; rows: number }): void {
  element.style.height = `${startOf(rows, merge.row + merge.rows) - startOf(rows, merge.row)}px`;
  element.classList.add('tall');
}

function drawCells(scene: RowScene, row: number, { first, last }: Stretch): HTMLElement[] {
  const elements: HTMLElement[] = [];
  for (let column = first; column <= last; column += 1) {
    if (sizeOf(scene.layout.columns, column) === 0) continue;
    const drawn = drawCell(scene, { row, column, limit: last });
    elements.push(drawn.element);
    column = drawn.last;
  }
  return elements;
}

function freeze(layout: Layout, elements: readonly HTMLElement[]): void {
  for (const element of elements) {
    const column = Number(element.getAttribute('aria-colindex'));
    element.classList.add('frozen');
    element.style.left = `${HEADER_WIDTH + startOf(layout.columns, column)}px`;
  }
}

function rowHeader({ marked }: RowScene, row: number): HTMLElement {
  const isMarked = row >= marked.row && row < marked.row + marked.rows;
  return el('div', { role: 'rowheader', class: `row-head${isMarked ? ' marked' : ''}` }, [String(row)]);
}

/** One row with its number, its frozen cells and those in view. */
export function drawRow(scene: RowScene, row: number): HTMLElement {
  const { layout, columns } = scene;
  const frozen = drawCells(scene, row, { first: 1, last: layout.tab.frozenColumns });
  freeze(layout, frozen);
  const gap = el('div', { class: 'gap', role: 'presentation' });
  gap.style.width = `${startOf(layout.columns, columns.first) - layout.frozenWidth}px`;
  const cells = drawCells(scene, row, columns);
  const element = el('div', { role: 'row', class: 'row', 'aria-rowindex': row + 1 }, [
    rowHeader(scene, row),
    ...frozen,
    gap,
    ...cells,
  ]);
  element.style.height = `${sizeOf(layout.rows, row)}px`;
  return element;
}
