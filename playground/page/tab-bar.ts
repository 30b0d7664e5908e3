import type { TabView } from '../protocol';
import { el } from './el';
import type { Model } from './model';

/** The tabs at the foot; arrow keys go from one to the next. */
export function makeTabBar(model: Model): HTMLElement {
  const element = el('div', { class: 'tabs', role: 'tablist' });
  const tab = ({ id, name, color }: TabView): HTMLElement => {
    const isOpen = id === model.tabId;
    const attributes = {
      role: 'tab',
      type: 'button',
      class: 'tab',
      'aria-selected': String(isOpen),
      tabindex: isOpen ? 0 : -1,
    };
    const button = el('button', { ...attributes, onclick: () => model.openTab(id) }, [name]);
    if (color !== undefined) button.style.borderBottomColor = color;
    return button;
  };
  const draw = (): void => {
    const hadFocus = element.contains(document.activeElement);
    element.setAttribute('aria-label', model.words.tabs);
    element.replaceChildren(...model.book.tabs.map(tab));
    const open = element.querySelector<HTMLElement>('[aria-selected=true]');
    if (hadFocus) open?.focus();
    open?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  };
  element.addEventListener('keydown', ({ key }) => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const { tabs } = model.book;
    const at = tabs.findIndex(({ id }) => id === model.tabId);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (step !== 0 && next !== undefined) model.openTab(next.id);
  });
  model.on(['book', 'language'], draw);
  draw();
  return element;
}
