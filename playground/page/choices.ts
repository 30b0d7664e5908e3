import { a1Of } from './a1';
import type { App } from './app';
import { el } from './el';
import type { Grid } from './grid';
import { server } from './server';

/** The list that a dropdown cell opens: arrows, letters to jump, Enter to choose. */
export class Choices {
  private readonly app: App;
  private readonly grid: Grid;
  private readonly list: HTMLElement;
  private options: readonly HTMLElement[] = [];
  private at = 0;
  private typed = '';

  constructor(app: App, grid: Grid) {
    this.app = app;
    this.grid = grid;
    this.list = el('div', {
      class: 'choices',
      role: 'listbox',
      tabindex: -1,
      hidden: true,
      onkeydown: (event: KeyboardEvent) => this.key(event),
      onblur: () => this.close('elsewhere'),
      onmousedown: (event: MouseEvent) => event.preventDefault(),
    });
    grid.element.append(this.list);
  }

  /** Opens on the active cell; says nothing when the cell offers nothing. */
  async open(): Promise<void> {
    const { model } = this.app;
    const { active, activeCell, tabId, words } = model;
    const texts = await server.choices(tabId, a1Of(active));
    if (texts.length === 0) return;
    this.options = texts.map((text, index) => this.option(text, index));
    this.list.replaceChildren(...this.options);
    this.list.setAttribute('aria-label', words.choices);
    this.list.hidden = false;
    this.place(active);
    this.typed = '';
    this.move(Math.max(0, texts.indexOf(activeCell?.text ?? '')));
    this.list.focus();
  }

  private option(text: string, index: number): HTMLElement {
    const attributes = { role: 'option', id: `choice-${index}`, class: 'choice', onclick: () => this.choose(index) };
    return el('div', attributes, [text]);
  }

  private place({ row, column }: { row: number; column: number }): void {
    const box = this.grid.boxOf(row, column);
    const { style } = this.list;
    style.left = `${box.left}px`;
    style.minWidth = `${box.width}px`;
    const below = box.top + box.height;
    const room = this.grid.element.clientHeight - below;
    const isBelow = room > this.list.offsetHeight || room > box.top;
    style.top = isBelow ? `${below}px` : `${Math.max(0, box.top - this.list.offsetHeight)}px`;
  }

  private move(to: number): void {
    this.at = Math.min(Math.max(to, 0), this.options.length - 1);
    this.options.forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === this.at));
    });
    this.list.setAttribute('aria-activedescendant', `choice-${this.at}`);
    this.options[this.at]?.scrollIntoView({ block: 'nearest' });
  }

  private key(event: KeyboardEvent): void {
    event.stopPropagation();
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => this.move(this.at + 1),
      ArrowUp: () => this.move(this.at - 1),
      Home: () => this.move(0),
      End: () => this.move(this.options.length - 1),
      Enter: () => this.choose(this.at),
      Tab: () => this.close('grid'),
      Escape: () => this.close('grid'),
    };
    const move = moves[event.key];
    if (move !== undefined) event.preventDefault();
    if (move === undefined) this.jump(event.key);
    else move();
  }

  private jump(key: string): void {
    if (key.length !== 1) return;
    this.typed += key.toLowerCase();
    const found = this.options.findIndex((option) => (option.textContent ?? '').toLowerCase().includes(this.typed));
    if (found >= 0) this.move(found);
    else this.typed = '';
  }

  private choose(index: number): void {
    const text = this.options[index]?.textContent ?? '';
    const { tabId: tab, active } = this.app.model;
    this.close('grid');
    void this.app.act({ kind: 'type', tab, a1: a1Of(active), text });
  }

  private close(focus: 'grid' | 'elsewhere'): void {
    if (this.list.hidden) return;
    this.list.hidden = true;
    if (focus === 'grid') this.grid.scroller.focus();
  }
}
