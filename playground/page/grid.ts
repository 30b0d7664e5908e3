import type { CellView, ChartView } from '../protocol';
import { sizeOf, startOf } from './axis';
import { drawChart } from './draw-chart';
import { drawLetters } from './draw-letters';
import { cellId, drawRow, type RowScene } from './draw-row';
import { el } from './el';
import {
  canvasSize,
  HEADER_HEIGHT,
  HEADER_WIDTH,
  type Layout,
  layoutOf,
  placeAt,
  type Stretch,
  scrollFor,
  type View,
  visibleColumns,
  visibleRows,
} from './grid-layout';
import type { Model } from './model';

/** The grid: draws the rows in view, frozen ones above, and says where a point lies. */
export class Grid {
  readonly element: HTMLElement;
  /** Scrolls; has the keyboard focus. */
  readonly scroller: HTMLElement;
  layout: Layout;
  private readonly model: Model;
  private readonly canvas = el('div', { class: 'canvas', role: 'presentation' });
  private readonly head = el('div', { class: 'head', role: 'rowgroup' });
  private readonly body = el('div', { class: 'body', role: 'rowgroup' });
  private readonly charts = el('div', { class: 'charts', role: 'rowgroup' });
  private readonly help = el('p', { id: 'grid-help', class: 'unseen' });
  private frame = 0;
  private shown = '';

  constructor(model: Model) {
    this.model = model;
    const aria = { role: 'grid', tabindex: 0, 'aria-multiselectable': 'true', 'aria-describedby': 'grid-help' };
    this.scroller = el('div', { class: 'scroller', ...aria, onscroll: () => this.later() }, [this.canvas]);
    this.canvas.append(this.head, this.body, this.charts);
    this.element = el('div', { class: 'grid' }, [this.scroller, this.help]);
    this.layout = layoutOf(model.tab ?? EMPTY);
    model.on(['book'], () => this.relayout());
    model.on(['cells'], () => this.later());
    model.on(['selection'], () => this.reveal());
    model.on(['language'], () => this.later());
    new ResizeObserver(() => this.later()).observe(this.scroller);
  }

  /** Where a cell stands inside the element. */
  boxOf(row: number, column: number): { left: number; top: number; width: number; height: number } {
    const { rows, columns, frozenHeight, frozenWidth } = this.layout;
    const { left, top } = this.view();
    const x = startOf(columns, column);
    const y = startOf(rows, row);
    return {
      left: HEADER_WIDTH + (x < frozenWidth ? x : x - left),
      top: HEADER_HEIGHT + (y < frozenHeight ? y : y - top),
      width: sizeOf(columns, column),
      height: sizeOf(rows, row),
    };
  }

  placeAt(event: { clientX: number; clientY: number }): { row: number; column: number } {
    const { left, top } = this.scroller.getBoundingClientRect();
    return placeAt(this.layout, { x: event.clientX - left, y: event.clientY - top }, this.view());
  }

  /** Rows a page-down moves. */
  get pageRows(): number {
    return Math.max(1, Math.floor((this.scroller.clientHeight - HEADER_HEIGHT - this.layout.frozenHeight) / 21) - 1);
  }

  private view(): View {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.scroller;
    return {
      left: scrollLeft,
      top: scrollTop,
      width: clientWidth - HEADER_WIDTH,
      height: clientHeight - HEADER_HEIGHT,
    };
  }

  private relayout(): void {
    const { tab, words } = this.model;
    if (tab === undefined) return;
    this.layout = layoutOf(tab);
    const { width, height } = canvasSize(this.layout);
    this.canvas.style.width = `${width}px`;
    this.canvas.style.height = `${height}px`;
    this.scroller.classList.toggle('no-lines', !tab.gridlines);
    this.scroller.setAttribute('aria-label', tab.name);
    this.scroller.setAttribute('aria-rowcount', String(tab.rows + 1));
    this.scroller.setAttribute('aria-colcount', String(tab.columns));
    this.help.textContent = words.gridHelp;
    this.charts.replaceChildren(...tab.charts.map((chart) => placeChart(chart, this.layout)));
    if (this.shown !== String(tab.id)) this.scroller.scrollTo(0, 0);
    this.shown = String(tab.id);
    this.later();
  }

  private reveal(): void {
    const { rows, columns, frozenHeight, frozenWidth } = this.layout;
    const { row, column } = this.model.corner;
    const { left, top, width, height } = this.view();
    const y = scrollFor(rows, row, { from: top, length: height, frozen: frozenHeight });
    const x = scrollFor(columns, column, { from: left, length: width, frozen: frozenWidth });
    if (x !== left || y !== top) this.scroller.scrollTo(x, y);
    this.later();
  }

  private later(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.draw();
    });
  }

  private scene(columns: Stretch): RowScene {
    const { model, layout } = this;
    const { active, marked, tabId, words } = model;
    const cell = (row: number, column: number): CellView | null => model.cells.at(tabId, row, column);
    return { layout, columns, active, marked, words, cell };
  }

  private draw(): void {
    const { layout, model } = this;
    const view = this.view();
    const rows = visibleRows(layout, view);
    const scene = this.scene(visibleColumns(layout, view));
    const { frozenRows } = layout.tab;
    this.head.replaceChildren(drawLetters(scene), ...this.rows(scene, { first: 1, last: frozenRows }));
    this.body.replaceChildren(...this.rows(scene, rows));
    this.body.style.top = `${HEADER_HEIGHT + startOf(layout.rows, rows.first)}px`;
    const hasActive = document.getElementById(cellId(model.active)) !== null;
    if (hasActive) this.scroller.setAttribute('aria-activedescendant', cellId(model.active));
    else this.scroller.removeAttribute('aria-activedescendant');
    void this.load(rows);
  }

  private rows(scene: RowScene, { first, last }: Stretch): HTMLElement[] {
    const drawn: HTMLElement[] = [];
    for (let row = first; row <= last; row += 1) {
      if (sizeOf(this.layout.rows, row) > 0) drawn.push(drawRow(scene, row));
    }
    return drawn;
  }

  private async load(rows: Stretch): Promise<void> {
    const { cells, tabId } = this.model;
    const { frozenRows } = this.layout.tab;
    if (frozenRows > 0) await cells.load(tabId, 1, frozenRows);
    await cells.load(tabId, rows.first, rows.last);
  }
}

const EMPTY = {
  id: -1,
  name: '',
  rows: 1,
  columns: 1,
  frozenRows: 0,
  frozenColumns: 0,
  widths: [100],
  heights: {},
  gridlines: true,
  charts: [],
};

/** A chart stands with its corner on a cell and scrolls with it. */
function placeChart(chart: ChartView, { rows, columns }: Layout): HTMLElement {
  const element = el('div', { class: 'chart', role: 'gridcell' }, [drawChart(chart)]);
  element.style.left = `${HEADER_WIDTH + startOf(columns, chart.column)}px`;
  element.style.top = `${HEADER_HEIGHT + startOf(rows, chart.row)}px`;
  return el('div', { role: 'row' }, [element]);
}
