import { a1Of, blockA1 } from './a1';
import type { App } from './app';
import { el } from './el';

/** The line above the grid: where the person is, and what the cell really holds. */
export function makeFormulaBar(app: App): HTMLElement {
  const { model } = app;
  const name = el('div', { class: 'name-box' });
  const input = el('input', { type: 'text', class: 'content', spellcheck: 'false', dir: 'auto' });
  const stored = (): string => model.activeCell?.input ?? model.activeCell?.text ?? '';
  const show = (): void => {
    name.textContent = blockA1(model.marked);
    input.setAttribute('aria-label', model.words.content);
    if (document.activeElement !== input) input.value = stored();
  };
  const enter = (): void => {
    const text = input.value;
    const a1 = a1Of(model.active);
    if (text !== stored()) void app.act({ kind: 'type', tab: model.tabId, a1, text });
    document.querySelector<HTMLElement>('.scroller')?.focus();
  };
  const keys: Readonly<Record<string, () => void>> = {
    Enter: enter,
    Escape: () => {
      input.value = stored();
      document.querySelector<HTMLElement>('.scroller')?.focus();
    },
  };
  input.addEventListener('keydown', (event) => {
    if (!event.isComposing) keys[event.key]?.();
  });
  model.on(['selection', 'cells', 'book', 'language'], show);
  show();
  return el('div', { class: 'formula-bar' }, [name, el('span', { class: 'fx', 'aria-hidden': 'true' }, ['fx']), input]);
}
