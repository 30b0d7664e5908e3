import { blockA1, contains, readJump, type Spot } from './a1';
import type { App } from './app';
import { Choices } from './choices';
import { Editor, type Moved } from './editor';
import type { Grid } from './grid';
import { type Command, commandOf } from './grid-keys';
import { readTsv, writeTsv } from './tsv';

const STEPS: Readonly<Record<Moved, readonly [rows: number, columns: number]>> = {
  down: [1, 0],
  up: [-1, 0],
  left: [0, -1],
  right: [0, 1],
  stay: [0, 0],
};

/** What a person does in the grid with keyboard, mouse and clipboard. */
export class GridHands {
  readonly editor: Editor;
  private readonly app: App;
  private readonly grid: Grid;
  private readonly choices: Choices;
  private dragging = false;
  private leaving = false;

  constructor(app: App, grid: Grid) {
    this.app = app;
    this.grid = grid;
    this.editor = new Editor(app, grid, (where) => this.step(where));
    this.choices = new Choices(app, grid);
    const { scroller } = grid;
    scroller.addEventListener('keydown', (event) => this.key(event));
    scroller.addEventListener('mousedown', (event) => this.press(event));
    scroller.addEventListener('mousemove', (event) => this.drag(event));
    window.addEventListener('mouseup', () => {
      this.dragging = false;
    });
    scroller.addEventListener('dblclick', (event) => this.doublePress(event));
    scroller.addEventListener('copy', (event) => this.copy(event));
    scroller.addEventListener('cut', (event) => this.cut(event));
    scroller.addEventListener('paste', (event) => this.paste(event));
  }

  private step(where: Moved): void {
    const [rows, columns] = STEPS[where];
    const { row, column } = this.app.model.active;
    if (where === 'stay') return;
    const { layout } = this.grid;
    this.app.model.mark({
      row: Math.min(Math.max(row + rows, 1), layout.tab.rows),
      column: Math.min(Math.max(column + columns, 1), layout.tab.columns),
    });
  }

  private key(event: KeyboardEvent): void {
    if (event.target !== this.grid.scroller) return;
    // An input method is about to compose: the field must have the focus before it does.
    if (event.isComposing || event.keyCode === 229) this.editor.open('');
    else this.command(event);
  }

  private command(event: KeyboardEvent): void {
    const { leaving } = this;
    this.leaving = event.key === 'Escape';
    if (leaving && event.key === 'Tab') return;
    const command = this.commandFor(event);
    if (command === undefined) return;
    event.preventDefault();
    this.obey(command);
  }

  private commandFor(event: KeyboardEvent): Command | undefined {
    const { model } = this.app;
    const { rows, columns } = this.grid.layout;
    const key = { key: event.key, ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey, alt: event.altKey };
    const from = event.shiftKey && event.key !== 'Tab' ? model.corner : model.active;
    const isBox = model.activeCell?.choice === 'checkbox';
    return commandOf(key, { rows, columns, from, isBox, pageRows: this.grid.pageRows });
  }

  private obey(command: Command): void {
    const { app } = this;
    switch (command.do) {
      case 'move':
        this.go(command.to, command.extend);
        break;
      case 'type':
        this.editor.open(command.text);
        break;
      case 'edit':
        this.editor.open();
        break;
      case 'undo':
      case 'redo':
        void app.act({ kind: command.do });
        break;
      case 'leave':
        break;
      default:
        this.handle(command.do);
    }
  }

  private handle(deed: 'clear' | 'choices' | 'follow' | 'toggle'): void {
    const { model } = this.app;
    const tab = model.tabId;
    if (deed === 'clear') void this.app.act({ kind: 'clear', tab, a1: blockA1(model.marked) });
    else if (deed === 'choices') void this.choices.open();
    else if (deed === 'follow') this.follow(model.active);
    else this.toggle();
  }

  private toggle(): void {
    const { model } = this.app;
    const isTrue = /^(true|真)$/i.test(model.activeCell?.text ?? '');
    const a1 = blockA1({ ...model.active, rows: 1, columns: 1 });
    void this.app.act({ kind: 'type', tab: model.tabId, a1, text: isTrue ? 'FALSE' : 'TRUE' });
  }

  private go(to: Spot, extend: boolean): void {
    const { model } = this.app;
    if (extend) model.mark(model.active, to);
    else model.mark(to);
    void this.app.tellSelection();
  }

  private press(event: MouseEvent): void {
    if (event.button !== 0 || event.target === this.grid.scroller) return;
    const { row, column } = this.grid.placeAt(event);
    if (row === 0 && column === 0) return;
    if (row === 0 || column === 0) this.markLine(row, column);
    else this.pressCell(event, { row, column });
  }

  private pressCell(event: MouseEvent, { row, column }: Spot): void {
    this.dragging = true;
    this.go({ row, column }, event.shiftKey);
    const target = event.target as HTMLElement;
    if (target.classList.contains('chip')) void this.openChoices(event);
    if (target.classList.contains('link')) this.follow({ row, column });
  }

  private async openChoices(event: Event): Promise<void> {
    event.preventDefault();
    await this.choices.open();
  }

  /** A click on a letter or number marks the whole column or row. */
  private markLine(row: number, column: number): void {
    const { tab } = this.grid.layout;
    if (row === 0) this.app.model.mark({ row: 1, column }, { row: tab.rows, column });
    else this.app.model.mark({ row, column: 1 }, { row, column: tab.columns });
    void this.app.tellSelection();
  }

  private drag(event: MouseEvent): void {
    if (!this.dragging || event.buttons !== 1) return;
    const { row, column } = this.grid.placeAt(event);
    const { model } = this.app;
    if (row === 0 || column === 0 || (model.corner.row === row && model.corner.column === column)) return;
    model.mark(model.active, { row, column });
  }

  private doublePress(event: MouseEvent): void {
    const { row, column } = this.grid.placeAt(event);
    if (row === 0 || column === 0 || !contains(this.app.model.marked, { row, column })) return;
    if (this.app.model.activeCell?.choice === 'checkbox') this.toggle();
    else this.editor.open();
  }

  /** Follows a link inside the workbook; others open in a tab of the browser. */
  private follow({ row, column }: Spot): void {
    const { model } = this.app;
    const link = model.cells.at(model.tabId, row, column)?.link;
    if (link === undefined) return;
    const jump = readJump(link);
    if (jump === undefined) window.open(link, '_blank', 'noopener');
    else if (model.book.tabs.some(({ id }) => id === jump.tab)) model.openTab(jump.tab, jump.spot);
  }

  private copy(event: ClipboardEvent): void {
    const { marked, cells, tabId } = this.app.model;
    const rows = Array.from({ length: marked.rows }, (_, row) =>
      Array.from({ length: marked.columns }, (_unused, column) => {
        return cells.at(tabId, marked.row + row, marked.column + column)?.text ?? '';
      }),
    );
    event.clipboardData?.setData('text/plain', writeTsv(rows));
    event.preventDefault();
  }

  private cut(event: ClipboardEvent): void {
    this.copy(event);
    this.handle('clear');
  }

  private paste(event: ClipboardEvent): void {
    event.preventDefault();
    const rows = readTsv(event.clipboardData?.getData('text/plain') ?? '');
    const { model } = this.app;
    const { row, column } = model.marked;
    const a1 = blockA1({ row, column, rows: 1, columns: 1 });
    const width = Math.max(...rows.map((cells) => cells.length));
    model.mark({ row, column }, { row: row + rows.length - 1, column: column + width - 1 });
    void this.app.act({ kind: 'paste', tab: model.tabId, a1, rows });
  }
}
