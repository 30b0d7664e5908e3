import type { App } from './app';
import { el } from './el';
import type { Outbox } from './outbox';

interface Action {
  readonly class?: string;
  label(): string;
  run(): void;
}

function button(app: App, action: Action): HTMLElement {
  const element = el('button', { type: 'button', class: action.class, onclick: () => action.run() });
  const draw = (): void => {
    element.textContent = action.label();
  };
  app.model.on(['book', 'language'], draw);
  draw();
  return element;
}

function clock(app: App): HTMLElement {
  const { model } = app;
  const face = el('time', { class: 'clock' });
  const draw = (): void => {
    const { now, zone } = model.book;
    const weekday = model.words.weekdays[new Date(`${now}Z`).getUTCDay()] ?? '';
    face.textContent = `${model.words.clock} ${now.replace('T', ' ')} ${weekday}`;
    face.title = zone;
  };
  model.on(['book', 'language'], draw);
  draw();
  return el('div', { class: 'clock-group' }, [
    face,
    button(app, { label: () => model.words.plusHour, run: () => void app.act({ kind: 'clock', to: 'hour' }) }),
    button(app, { label: () => model.words.tomorrow, run: () => void app.act({ kind: 'clock', to: 'tomorrow' }) }),
  ]);
}

function download(): void {
  const link = el('a', { href: '/leadbook.xlsx', download: 'leadbook.xlsx' });
  document.body.append(link);
  link.click();
  link.remove();
}

function swapLanguage({ model }: App): void {
  model.setLanguage(model.language === 'zh' ? 'en' : 'zh');
  document.documentElement.lang = model.language === 'zh' ? 'zh-CN' : 'en';
}

/** The top line: name of the file, clock, mails, saving, language of the page. */
export function makeHeader(app: App, outbox: Outbox): HTMLElement {
  const { model } = app;
  const title = el('h1');
  const draw = (): void => {
    title.textContent = model.words.title;
    document.title = model.words.title;
  };
  model.on(['language'], draw);
  draw();
  return el('div', { class: 'top' }, [
    el('img', { src: '/icon.svg', alt: '', class: 'logo' }),
    title,
    clock(app),
    el('div', { class: 'actions' }, [
      button(app, {
        class: 'mail-button',
        label: () => `${model.words.mails} ${model.book.mails.length}`,
        run: () => outbox.toggle(),
      }),
      button(app, { label: () => model.words.save, run: download }),
      button(app, { class: 'language', label: () => model.words.language, run: () => swapLanguage(app) }),
    ]),
  ]);
}
