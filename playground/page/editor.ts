import { a1Of, type Spot } from './a1';
import type { App } from './app';
import { el } from './el';
import type { Grid } from './grid';

export type Moved = 'down' | 'up' | 'left' | 'right' | 'stay';

const QUICK_KEYS: Readonly<Record<string, Moved>> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The text field over the cell that is being edited. */
export class Editor {
  readonly element: HTMLTextAreaElement;
  private readonly app: App;
  private readonly grid: Grid;
  private readonly moved: (where: Moved) => void;
  private spot: Spot | null = null;
  private quick = false;
  private before = '';

  /** `moved` is told where the person goes after an entry. */
  constructor(app: App, grid: Grid, moved: (where: Moved) => void) {
    this.app = app;
    this.grid = grid;
    this.moved = moved;
    this.element = el('textarea', {
      class: 'editor',
      hidden: true,
      rows: 1,
      spellcheck: 'false',
      dir: 'auto',
      onkeydown: (event: KeyboardEvent) => this.key(event),
      oninput: () => this.grow(),
      onblur: () => this.commit('stay'),
    });
    grid.element.append(this.element);
  }

  get isOpen(): boolean {
    return this.spot !== null;
  }

  /** Opens on the active cell; `typed` replaces its content, as when a person simply types. */
  open(typed?: string): void {
    const { model } = this.app;
    const { active, activeCell, words } = model;
    this.spot = active;
    this.quick = typed !== undefined;
    this.before = activeCell?.input ?? activeCell?.text ?? '';
    this.place(active);
    this.element.setAttribute('aria-label', `${words.content} ${a1Of(active)}`);
    this.element.hidden = false;
    this.element.value = typed ?? this.before;
    this.element.focus();
    this.element.setSelectionRange(this.element.value.length, this.element.value.length);
    this.grow();
  }

  private place({ row, column }: Spot): void {
    const { left, top, width, height } = this.grid.boxOf(row, column);
    const { style } = this.element;
    Object.assign(style, {
      left: `${left}px`,
      top: `${top}px`,
      minWidth: `${width + 1}px`,
      minHeight: `${height + 1}px`,
    });
    style.width = `${width + 1}px`;
  }

  /** Grows with its text, as the grid's own editor does. */
  private grow(): void {
    const { style } = this.element;
    style.height = 'auto';
    style.height = `${this.element.scrollHeight + 2}px`;
    const room = this.grid.element.clientWidth - this.element.offsetLeft - 24;
    const wanted = Math.max(...this.element.value.split('\n').map((line) => line.length * 9 + 20));
    style.width = `${Math.max(Number.parseInt(style.minWidth, 10), Math.min(wanted, room, 420))}px`;
  }

  private key(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) return;
    const where = this.whereTo(event);
    if (where !== undefined) {
      event.preventDefault();
      this.commit(where);
    } else if (event.key === 'Escape') {
      this.close();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.element.setRangeText('\n', this.element.selectionStart, this.element.selectionEnd, 'end');
      this.grow();
    }
  }

  private whereTo({ key, altKey, ctrlKey, shiftKey }: KeyboardEvent): Moved | undefined {
    if (key === 'Enter' && !altKey && !ctrlKey) return shiftKey ? 'up' : 'down';
    if (key === 'Tab') return shiftKey ? 'left' : 'right';
    return this.quick ? QUICK_KEYS[key] : undefined;
  }

  private commit(where: Moved): void {
    const { spot } = this;
    if (spot === null) return;
    const text = this.element.value;
    const isChanged = text !== this.before;
    this.close(where === 'stay' ? 'elsewhere' : 'grid');
    const tab = this.app.model.tabId;
    if (isChanged) void this.app.act({ kind: 'type', tab, a1: a1Of(spot), text });
    this.moved(where);
  }

  private close(focus: 'grid' | 'elsewhere' = 'grid'): void {
    this.spot = null;
    this.element.hidden = true;
    if (focus === 'grid') this.grid.scroller.focus();
  }
}
