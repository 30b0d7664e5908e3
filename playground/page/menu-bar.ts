import type { MenuView } from '../protocol';
import { blockA1 } from './a1';
import type { App } from './app';
import { el } from './el';

/** An entry of a menu as the page draws it. */
interface Entry {
  readonly label: string;
  readonly hint?: string;
  readonly separator?: boolean;
  run(): void;
}

interface Menu {
  readonly label: string;
  readonly entries: readonly Entry[];
}

const nothing = (): void => undefined;

/** Entries of submenus follow their own heading's name. */
function entriesOf(app: App, items: readonly MenuView[], prefix = ''): Entry[] {
  return items.flatMap(({ label, run, items: inner, separator }): Entry[] => {
    if (separator) return [{ label: '', separator: true, run: nothing }];
    if (inner !== undefined) return entriesOf(app, inner, `${prefix}${label} › `);
    return [{ label: prefix + label, run: () => void (run !== undefined && app.run(run)) }];
  });
}

function editMenu(app: App): Menu {
  const { model } = app;
  const { words } = model;
  const inGrid = (kind: 'insertRows' | 'deleteRows' | 'sortUp' | 'sortDown') => (): void => {
    void app.act({ kind, tab: model.tabId, a1: blockA1(model.marked) });
  };
  const entries: Entry[] = [
    { label: words.undo, hint: 'Ctrl+Z', run: () => void app.act({ kind: 'undo' }) },
    { label: words.redo, hint: 'Ctrl+Y', run: () => void app.act({ kind: 'redo' }) },
    { label: '', separator: true, run: nothing },
    { label: words.insertRow, run: inGrid('insertRows') },
    { label: words.deleteRow, run: inGrid('deleteRows') },
    { label: '', separator: true, run: nothing },
    { label: words.sortUp, run: inGrid('sortUp') },
    { label: words.sortDown, run: inGrid('sortDown') },
  ];
  return { label: words.edit, entries };
}

/** Moves the focus among items with wrap-around. */
function moveFocus(items: readonly HTMLElement[], step: number): void {
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(at + step + items.length) % items.length]?.focus();
}

function drawEntry({ label, hint, separator, run }: Entry, close: () => void): HTMLElement {
  if (separator) return el('div', { role: 'separator', class: 'separator' });
  const start = (): void => {
    close();
    run();
  };
  const parts = [
    el('span', {}, [label]),
    ...(hint === undefined ? [] : [el('kbd', { 'aria-hidden': 'true' }, [hint])]),
  ];
  return el('button', { type: 'button', role: 'menuitem', tabindex: -1, class: 'entry', onclick: start }, parts);
}

interface Drawn {
  readonly holder: HTMLElement;
  readonly button: HTMLElement;
  open(): void;
  close(): void;
}

function drawMenu({ label, entries }: Menu): Drawn {
  const popup = el('div', { role: 'menu', class: 'menu', 'aria-label': label, hidden: true });
  const close = (): void => {
    popup.hidden = true;
    button.setAttribute('aria-expanded', 'false');
  };
  const open = (): void => {
    popup.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    popup.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  };
  const toggle = (): void => (popup.hidden ? open() : close());
  const aria = { role: 'menuitem', 'aria-haspopup': 'menu', 'aria-expanded': 'false' };
  const button = el('button', { type: 'button', class: 'menu-button', ...aria, onclick: toggle }, [label]);
  popup.append(...entries.map((entry) => drawEntry(entry, close)));
  const leave = (): void => {
    close();
    button.focus();
  };
  popup.addEventListener('keydown', (event) => inMenu(event, popup, leave));
  const holder = el('div', { class: 'menu-holder', role: 'none' }, [button, popup]);
  holder.addEventListener('focusout', ({ relatedTarget }) => {
    if (!holder.contains(relatedTarget as Node | null)) close();
  });
  return { holder, button, open, close };
}

const VERTICAL: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Up and down go from entry to entry, Escape goes back to the bar. */
function inMenu(event: KeyboardEvent, popup: HTMLElement, leave: () => void): void {
  const step = VERTICAL[event.key];
  if (step === undefined && event.key !== 'Escape') return;
  event.preventDefault();
  if (step === undefined) leave();
  else moveFocus([...popup.querySelectorAll<HTMLElement>('[role=menuitem]')], step);
}

/** The menu bar: the page's own edit menu, then what the add-on's onOpen has made. */
export function makeMenuBar(app: App): HTMLElement {
  const { model } = app;
  const element = el('div', { role: 'menubar', class: 'menu-bar' });
  let drawn: readonly Drawn[] = [];
  let last = '';
  const draw = (): void => {
    const now = JSON.stringify([model.book.menu, model.language]);
    if (now === last) return;
    last = now;
    const added = model.book.menu.map(({ label, items = [] }): Menu => ({ label, entries: entriesOf(app, items) }));
    drawn = [editMenu(app), ...added].map(drawMenu);
    drawn.forEach(({ button }, index) => {
      button.tabIndex = index === 0 ? 0 : -1;
    });
    element.setAttribute('aria-label', model.words.menus);
    element.replaceChildren(...drawn.map(({ holder }) => holder));
  };
  element.addEventListener('keydown', (event) => sideways(event, drawn));
  model.on(['book', 'language'], draw);
  draw();
  return element;
}

/** Left and right go to the next menu, open if one was open; down opens. */
function sideways(event: KeyboardEvent, drawn: readonly Drawn[]): void {
  const at = drawn.findIndex(({ holder }) => holder.contains(event.target as Node));
  const isOnButton = drawn[at]?.button === event.target;
  if (event.key === 'ArrowDown' && isOnButton) {
    event.preventDefault();
    drawn[at]?.open();
    return;
  }
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  const next = drawn[(at + step + drawn.length) % drawn.length];
  if (step === 0 || next === undefined) return;
  drawn[at]?.close();
  next.button.focus();
  if (!isOnButton) next.open();
}
