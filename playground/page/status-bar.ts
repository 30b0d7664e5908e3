import { fill } from '../language';
import { el } from './el';
import type { Model } from './model';

/** What the last thing cost, or that something is running. */
export function makeStatus(model: Model): HTMLElement {
  const element = el('div', { class: 'status', role: 'status' });
  const draw = (): void => {
    const { words, book, busy } = model;
    const [first, ...rest] = book.last;
    const more = rest.length === 0 ? '' : fill(words.runs, { more: rest.length });
    element.textContent = busy
      ? words.working
      : first === undefined
        ? words.ready
        : fill(words.cost, { ...first, ok: '' }) + more;
    element.classList.toggle('failed', first?.ok === false);
  };
  model.on(['book', 'language', 'busy'], draw);
  draw();
  return element;
}
