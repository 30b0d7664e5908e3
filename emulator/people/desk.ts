import { parseA1 } from '../grid/parse-a1';
import { dispatchChange, dispatchHeld, type Scene } from '../kernel/dispatch';
import type { Execution } from '../kernel/execution';
import type { File } from '../kernel/file';
import { hasAccess, isEditor, PROTECTED_TEXT } from '../kernel/rights';
import type { Alert, MenuItem, Screen, ShownDialog } from '../kernel/screen';
import type { Area } from '../model';
import type { World } from '../world';
import { areaOf } from './area-of';
import { clearCells, type Paste, pasteRows, typeText, writeNote } from './cell-edits';
import { type Clipboard, copyCells, type PasteTarget, pasteCells } from './copy-cells';
import { fillCells } from './fill-cells';
import { type Fired, refusedWith } from './fired';
import { Hand } from './hand';
import { menuEntries } from './menu';
import { newScreen } from './new-screen';
import { type Sidebar, sidebarOf } from './sidebar';
import {
  cutRowsByHand,
  deleteColumnsByHand,
  deleteRowsByHand,
  filterByHand,
  formatByHand,
  hideRowsByHand,
  insertColumnsByHand,
  insertRowsByHand,
  mergeByHand,
  moveColumnsByHand,
  moveRowsByHand,
  sortByHand,
} from './structure-edits';
import { addTabByHand, deleteTabByHand, duplicateTabByHand, renameTabByHand } from './tab-edits';

/** A person's window on a file: what the person sees in it and can do there. Rows and columns are 1-based. */
export class Desk {
  readonly scene: Scene;
  readonly file: File;
  /** What opening the file started. */
  readonly opened: Execution[] = [];
  private readonly screen: Screen;
  private readonly hand: Hand;

  constructor({ world, file, email }: { world: World; file: File; email: string }) {
    if (!hasAccess(file.workbook, email)) throw new Error(`The file is not shared with ${email}`);
    this.file = file;
    this.screen = newScreen(file, email);
    this.scene = { world, file, screen: this.screen, held: null };
    this.hand = new Hand(this.scene);
  }

  get alerts(): readonly Alert[] {
    return this.screen.alerts;
  }

  get toasts(): readonly { message: string; title: string; at: number }[] {
    return this.screen.toasts;
  }

  get dialogs(): readonly ShownDialog[] {
    return this.screen.dialogs;
  }

  get sidebar(): Sidebar | null {
    return sidebarOf(this.scene);
  }

  closeSidebar(): void {
    this.screen.sidebarPage = null;
  }

  /** The top-level menus of the script. */
  menu(): MenuItem[] {
    return [...this.screen.menus.values()];
  }

  /** Clicks the menu entry that starts this function; `force` starts it without a menu, as from the script editor. */
  run(functionName: string, { force = false }: { force?: boolean } = {}): Execution {
    const offered = menuEntries(this.menu()).some((item) => item.functionName === functionName);
    if (!offered && !force) throw new Error(`No menu entry starts ${functionName}`);
    const { world, file, screen } = this.scene;
    const user = { effectiveUser: screen.email, activeUser: screen.email };
    const origin = offered ? 'menu' : 'editor';
    const makeArguments = (): [] => [];
    return world.run(file, { ...user, functionName, origin, authMode: 'FULL', screen, makeArguments }).execution;
  }

  /** Clicks a menu entry by its visible label. */
  choose(label: string): Execution {
    const found = menuEntries(this.menu()).filter((one) => one.label === label);
    const [item] = found;
    if (item?.functionName === undefined || found.length > 1) {
      const labels = menuEntries(this.menu()).map((one) => one.label);
      throw new Error(`${found.length} menu entries are called ${label}; there are: ${labels.join(', ')}`);
    }
    return this.run(item.functionName);
  }

  /** Queues an answer for the next alert or prompt; without one the person closes the window. */
  willAnswer(button: 'YES' | 'NO' | 'OK' | 'CANCEL' | 'CLOSE', text = ''): void {
    this.screen.answers.push({ button, text });
  }

  /** What was to be answered and was never asked is said to no later question. */
  forgetAnswers(): void {
    this.screen.answers.length = 0;
  }

  select(tab: string, a1: string): void {
    this.screen.selection = { sheetId: this.file.tab(tab).id, area: parseA1(a1) };
  }

  get selection(): Screen['selection'] {
    return this.screen.selection;
  }

  type(tab: string, a1: string, text: string): Fired {
    return typeText(this.hand, this.file.tab(tab), { a1, text });
  }

  setFormula(tab: string, a1: string, formula: string): Fired {
    return this.type(tab, a1, formula);
  }

  /** Several edits at once, faster than events are handled: most events get lost. */
  quickly(action: () => void): Fired {
    return dispatchHeld(this.scene, action);
  }

  // biome-ignore lint/complexity/useMaxParams: the shape of the people's door is shared with tests and the playground
  paste(tab: string, a1: string, rows: Paste['rows'], { mode }: Pick<Paste, 'mode'> = { mode: 'values' }): Fired {
    return pasteRows(this.hand, this.file.tab(tab), { a1, rows, mode });
  }

  /** Copies cells of the file; `pasteCopied` puts them somewhere, with everything that belongs to them or values only. */
  copy(tab: string, a1: string): Clipboard {
    return copyCells(this.hand, this.file.tab(tab), a1);
  }

  pasteCopied(clipboard: Clipboard, tab: string, target: PasteTarget): Fired {
    return pasteCells(this.hand, this.file.tab(tab), { ...target, clipboard });
  }

  fill(tab: string, from: string, to: string): Fired {
    return fillCells(this.hand, this.file.tab(tab), { from, to });
  }

  clear(tab: string, a1: string): Fired {
    return clearCells(this.hand, this.file.tab(tab), a1);
  }

  setNote(tab: string, a1: string, text: string): Fired {
    return writeNote(this.hand, this.file.tab(tab), { a1, text });
  }

  setFormat(tab: string, a1: string, format: string): Fired {
    return formatByHand(this.hand, this.file.tab(tab), { a1, format });
  }

  insertRows(tab: string, row: number, count: number): Fired {
    return insertRowsByHand(this.hand, this.file.tab(tab), { at: row, count });
  }

  deleteRows(tab: string, row: number, count: number): Fired {
    return deleteRowsByHand(this.hand, this.file.tab(tab), { at: row, count });
  }

  // biome-ignore lint/complexity/useMaxParams: the shape of the people's door is shared with tests and the playground
  moveRows(tab: string, from: number, count: number, to: number): Fired {
    return moveRowsByHand(this.hand, this.file.tab(tab), { at: from, count, to });
  }

  // biome-ignore lint/complexity/useMaxParams: the shape of the people's door is shared with tests and the playground
  cutRows(tab: string, from: number, count: number, to: number): Fired {
    return cutRowsByHand(this.hand, this.file.tab(tab), { at: from, count, to });
  }

  insertColumns(tab: string, column: number, count: number): Fired {
    return insertColumnsByHand(this.hand, this.file.tab(tab), { at: column, count });
  }

  deleteColumns(tab: string, column: number, count: number): Fired {
    return deleteColumnsByHand(this.hand, this.file.tab(tab), { at: column, count });
  }

  // biome-ignore lint/complexity/useMaxParams: the shape of the people's door is shared with tests and the playground
  moveColumns(tab: string, from: number, count: number, to: number): Fired {
    return moveColumnsByHand(this.hand, this.file.tab(tab), { at: from, count, to });
  }

  hideRows(tab: string, row: number, count: number): Fired {
    return hideRowsByHand(this.hand, this.file.tab(tab), { at: row, count });
  }

  /** Without an area the whole tab below its frozen rows is sorted. */
  sort(tab: string, { column, ascending, area }: { column: number; ascending: boolean; area?: string | Area }): Fired {
    const sorted = area === undefined ? undefined : areaOf(area);
    return sortByHand(this.hand, this.file.tab(tab), { column, ascending, area: sorted });
  }

  filter(tab: string, area: string | Area | null, hidden: Readonly<Record<number, string[]>> = {}): Fired {
    return filterByHand(this.hand, this.file.tab(tab), { area: area === null ? null : areaOf(area), hidden });
  }

  merge(tab: string, a1: string): Fired {
    return mergeByHand(this.hand, this.file.tab(tab), a1);
  }

  undo(): Fired {
    return this.hand.rearrange('undo');
  }

  redo(): Fired {
    return this.hand.rearrange('redo');
  }

  addTab(name: string): Fired {
    return addTabByHand(this.hand, name);
  }

  renameTab(oldName: string, newName: string): Fired {
    return renameTabByHand(this.hand, this.file.tab(oldName), newName);
  }

  deleteTab(name: string): Fired {
    return deleteTabByHand(this.hand, this.file.tab(name));
  }

  duplicateTab(name: string, copyName = `Copy of ${name}`): Fired {
    return duplicateTabByHand(this.hand, this.file.tab(name), copyName);
  }

  /** "Make a copy": a new file of this person. */
  copyFile(name: string): File {
    return this.scene.world.copyFile(this.file, name, this.screen.email);
  }

  restoreVersion(label: string): Fired {
    if (!isEditor(this.file.workbook, this.screen.email)) return refusedWith(PROTECTED_TEXT);
    this.file.restoreVersion(label);
    return dispatchChange(this.scene, 'OTHER');
  }
}
