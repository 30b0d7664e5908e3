import { toXlsx } from '../emulator/files/to-xlsx';
import { cellReader } from '../emulator/formula/evaluate';
import { closeArea, parseA1 } from '../emulator/grid/parse-a1';
import type { Execution } from '../emulator/kernel/execution';
import type { Sheet } from '../emulator/model';
import { callServer } from '../emulator/people/sidebar';
import { askAndRun } from './ask-and-run';
import { bookView } from './book-view';
import { cellView } from './cell-view';
import { choicesOf } from './choices-of';
import { withMerges } from './merged-cells';
import { momentAt } from './moment';
import type { OpenBook } from './open-leadbook';
import type { CellsView, CellView, Deed, Outcome, QuestionView, SelectionView } from './protocol';

type GridDeed = Extract<Deed, { tab: number }>;
type Fired = Execution[] & { readonly refused?: string };
type Result = Partial<Pick<Outcome, 'refused' | 'question' | 'told'>>;

const HOUR = 3_600_000;

/** One person's page: the book, and what the page has already been shown of it. */
export class PageSession {
  private readonly book: OpenBook;
  private version = 1;
  private sidebarNumber = 0;
  private sidebarPage: object | null = null;
  private last: readonly Execution[] = [];
  private toastsShown = 0;
  private dialogsShown = 0;

  constructor(book: OpenBook, last: readonly Execution[]) {
    this.book = book;
    this.last = last;
    this.toastsShown = book.desk.toasts.length;
    this.dialogsShown = book.desk.dialogs.length;
  }

  /** Carries out what the person did and tells what came of it. */
  act(deed: Deed): Outcome {
    const before = this.book.world.executions.length;
    const result = this.carryOut(deed);
    if (deed.kind !== 'look') this.version += 1;
    const started = this.book.world.executions.slice(before);
    if (started.length > 0) this.last = started;
    return this.outcome(result);
  }

  /** Remembers which cells the person has marked; scripts read it. */
  select({ tab, ...area }: SelectionView): void {
    this.book.desk.scene.screen.selection = { sheetId: tab, area };
  }

  /** Some rows of a tab as the page draws them. */
  cells(tab: number, first: number, count: number): CellsView {
    const { file, world } = this.book;
    const sheet = this.sheet(tab);
    const now = world.now();
    const scene = { workbook: file.workbook, sheet, now, read: cellReader(file.workbook, now) };
    const end = Math.min(first + count - 1, sheet.rowCount);
    const rows = Array.from({ length: Math.max(0, end - first + 1) }, (_, index) =>
      Array.from({ length: sheet.columnCount }, (_unused, column): CellView | null =>
        cellView(scene, first + index, column + 1),
      ),
    );
    return { version: this.version, tab, first, rows: withMerges(sheet, first, rows) };
  }

  /** What the dropdown of a cell offers. */
  choices(tab: number, a1: string): string[] {
    return choicesOf(this.book, this.sheet(tab), parseA1(a1));
  }

  /** One `google.script.run` of the sidebar or of a dialog. */
  call(name: string, values: readonly unknown[]): ReturnType<typeof callServer> {
    const before = this.book.world.executions.length;
    const answer = callServer(this.book.desk.scene, name, values);
    this.version += 1;
    this.last = this.book.world.executions.slice(before);
    return answer;
  }

  sidebarHtml(): string {
    return this.book.desk.scene.screen.sidebarPage?.html ?? '';
  }

  dialogHtml(number: number): string {
    return this.book.desk.dialogs[number - 1]?.html ?? '';
  }

  mailHtml(number: number): string {
    return this.book.world.outbox[number - 1]?.htmlBody ?? '';
  }

  xlsx(): Promise<Uint8Array> {
    return toXlsx(this.book.file.workbook, this.book.world.now());
  }

  private sheet(id: number): Sheet {
    const found = this.book.file.workbook.sheets.find((sheet) => sheet.id === id);
    if (found === undefined) throw new Error(`There is no tab ${id}`);
    return found;
  }

  private carryOut(deed: Deed): Result {
    const { desk } = this.book;
    switch (deed.kind) {
      case 'look':
        return {};
      case 'closeSidebar':
        desk.closeSidebar();
        return {};
      case 'undo':
        return refusalOf(desk.undo());
      case 'redo':
        return refusalOf(desk.redo());
      case 'run':
        return this.run(deed);
      case 'clock':
        return this.moveClock(deed.to);
      default:
        return refusalOf(this.stayingThere(() => this.edit(deed)));
    }
  }

  /** The page moves its own selection; what an edit does to it is not followed. */
  private stayingThere<T>(edit: () => T): T {
    const { screen } = this.book.desk.scene;
    const { selection } = screen;
    const result = edit();
    screen.selection = selection;
    return result;
  }

  private edit(deed: GridDeed): Fired {
    const { desk } = this.book;
    const { name } = this.sheet(deed.tab);
    if (deed.kind === 'type') return desk.type(name, deed.a1, deed.text);
    if (deed.kind === 'paste') return desk.paste(name, deed.a1, deed.rows);
    if (deed.kind === 'clear') return desk.clear(name, deed.a1);
    return this.rearrange(deed);
  }

  private rearrange({ kind, tab, a1 }: GridDeed): Fired {
    const { desk } = this.book;
    const sheet = this.sheet(tab);
    const { row, rows, column } = closeArea(parseA1(a1), sheet);
    if (kind === 'insertRows') return desk.insertRows(sheet.name, row, rows);
    if (kind === 'deleteRows') return desk.deleteRows(sheet.name, row, rows);
    return desk.sort(sheet.name, { column, ascending: kind === 'sortUp' });
  }

  private run({ name, answers }: Extract<Deed, { kind: 'run' }>): Result {
    const asked = askAndRun(this.book, name, answers);
    if ('question' in asked) return { question: asked.question };
    const { ok, error } = asked.execution;
    const failure: QuestionView = { kind: 'alert', title: '', message: error?.message ?? '', buttons: ['OK'] };
    return { told: ok ? asked.told : [...asked.told, failure] };
  }

  private moveClock(to: 'hour' | 'tomorrow'): Result {
    const { world } = this.book;
    if (to === 'hour') world.advance(HOUR);
    else world.advanceTo(`${momentAt(world.now() + 24 * HOUR, world.zone).slice(0, 10)}T09:00`);
    return {};
  }

  private outcome(result: Result): Outcome {
    const { desk } = this.book;
    const { sidebarPage } = desk.scene.screen;
    if (sidebarPage !== this.sidebarPage) this.sidebarNumber += 1;
    this.sidebarPage = sidebarPage;
    const toasts = desk.toasts.slice(this.toastsShown).map(({ title, message }) => ({ title, message }));
    this.toastsShown = desk.toasts.length;
    return { told: [], ...result, book: this.view(), toasts, ...this.newDialog() };
  }

  private view(): Outcome['book'] {
    const { version, sidebarNumber, last } = this;
    return bookView(this.book, { version, sidebarNumber, last });
  }

  private newDialog(): Pick<Outcome, 'dialog'> {
    const { dialogs } = this.book.desk;
    const shown = dialogs.at(-1);
    if (shown === undefined || dialogs.length === this.dialogsShown) return {};
    this.dialogsShown = dialogs.length;
    const { title, width, height } = shown;
    return { dialog: { title, width, height, number: dialogs.length } };
  }
}

function refusalOf({ refused }: Fired): Result {
  return refused === undefined ? {} : { refused };
}
