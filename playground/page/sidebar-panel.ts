import type { App } from './app';
import { el } from './el';

/** The add-on's sidebar, 300 pixels wide as in the grid's own window. */
export function makeSidebarPanel(app: App): HTMLElement {
  const { model } = app;
  const title = el('h2');
  const close = el('button', { type: 'button', class: 'icon', onclick: () => void app.act({ kind: 'closeSidebar' }) }, [
    '×',
  ]);
  const element = el('aside', { class: 'panel sidebar', hidden: true }, [
    el('div', { class: 'panel-head' }, [title, close]),
  ]);
  let shown = 0;
  const draw = (): void => {
    const { sidebar } = model.book;
    element.hidden = sidebar === null;
    close.setAttribute('aria-label', model.words.close);
    element.setAttribute('aria-label', model.words.sidebar);
    if (sidebar === null || sidebar.number === shown) return;
    shown = sidebar.number;
    title.textContent = sidebar.title;
    element.querySelector('iframe')?.remove();
    const sandbox = 'allow-scripts allow-popups allow-modals';
    element.append(
      el('iframe', { title: sidebar.title || model.words.sidebar, sandbox, src: `/sidebar?number=${shown}` }),
    );
  };
  model.on(['book', 'language'], draw);
  draw();
  return element;
}
