import type { BookView, CellView, Outcome, TabView } from '../protocol';
import { type Block, blockBetween, type Spot } from './a1';
import { CellStore } from './cell-store';
import { type PageLanguage, type PageWords, pageWords } from './page-words';

export type Topic = 'book' | 'selection' | 'cells' | 'language' | 'busy';

/** What the page shows at the moment; parts of the page listen to the topics they draw. */
export class Model {
  book: BookView;
  language: PageLanguage;
  tabId: number;
  /** The cell that typing goes to. */
  active: Spot = { row: 1, column: 1 };
  /** The other corner of what is marked. */
  corner: Spot = { row: 1, column: 1 };
  busy = false;
  readonly cells: CellStore;
  private readonly listeners = new Map<Topic, (() => void)[]>();

  constructor(book: BookView, language: PageLanguage) {
    this.book = book;
    this.language = language;
    this.tabId = book.tabs[0]?.id ?? 0;
    this.cells = new CellStore(() => this.tell('cells'));
    this.cells.expect(book.version);
    this.follow();
  }

  get words(): PageWords {
    return pageWords[this.language];
  }

  get tab(): TabView | undefined {
    return this.book.tabs.find(({ id }) => id === this.tabId);
  }

  get marked(): Block {
    return blockBetween(this.active, this.corner);
  }

  get activeCell(): CellView | null {
    return this.cells.at(this.tabId, this.active.row, this.active.column);
  }

  on(topics: readonly Topic[], listener: () => void): void {
    for (const topic of topics) this.listeners.set(topic, [...(this.listeners.get(topic) ?? []), listener]);
  }

  tell(topic: Topic): void {
    for (const listener of this.listeners.get(topic) ?? []) listener();
  }

  setBusy(busy: 'busy' | 'idle'): void {
    this.busy = busy === 'busy';
    this.tell('busy');
  }

  setLanguage(language: PageLanguage): void {
    this.language = language;
    this.tell('language');
  }

  openTab(id: number, spot: Spot = { row: 1, column: 1 }): void {
    this.tabId = id;
    this.tell('book');
    this.mark(spot, spot);
  }

  mark(active: Spot, corner: Spot = active): void {
    this.active = active;
    this.corner = corner;
    this.tell('selection');
  }

  /** Takes over a new state of the book; a selection that a script has moved is followed. */
  show({ book }: Outcome, moved: 'moved' | 'same'): void {
    this.book = book;
    this.cells.expect(book.version);
    if (moved === 'moved') this.follow();
    if (this.tab === undefined) this.tabId = book.tabs[0]?.id ?? 0;
    this.tell('book');
    this.tell('selection');
  }

  private follow(): void {
    const { tab, row, column, rows, columns } = this.book.selection;
    if (!this.book.tabs.some(({ id }) => id === tab)) return;
    this.tabId = tab;
    this.active = { row, column };
    this.corner = { row: row + rows - 1, column: column + columns - 1 };
  }
}
