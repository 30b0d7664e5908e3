import { App } from './app';
import { el } from './el';
import { makeFormulaBar } from './formula-bar';
import { Grid } from './grid';
import { GridHands } from './grid-hands';
import { makeHeader } from './header';
import { makeMenuBar } from './menu-bar';
import { Model } from './model';
import { makeNoteCard } from './note-card';
import { Outbox } from './outbox';
import { serveFrames } from './serve-frames';
import { server } from './server';
import { makeSidebarPanel } from './sidebar-panel';
import { makeStatus } from './status-bar';
import { makeTabBar } from './tab-bar';
import { makeToasts } from './toasts';

async function start(): Promise<void> {
  const { book } = await server.act({ kind: 'look' });
  const model = new Model(book, document.documentElement.lang.startsWith('zh') ? 'zh' : 'en');
  const toasts = makeToasts();
  const app = new App(model, toasts);
  const grid = new Grid(model);
  const outbox = new Outbox(model);
  const page = [
    el('header', {}, [makeHeader(app, outbox), makeMenuBar(app), makeFormulaBar(app)]),
    el('main', {}, [grid.element, makeSidebarPanel(app), outbox.element]),
    el('footer', {}, [makeTabBar(model), makeStatus(model)]),
    toasts.element,
  ];
  document.getElementById('app')?.replaceChildren(...page);
  new GridHands(app, grid);
  makeNoteCard(model, grid);
  serveFrames(app);
  model.tell('book');
  model.tell('selection');
  grid.scroller.focus();
}

void start();
