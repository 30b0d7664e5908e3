import type { MailView } from '../protocol';
import { el } from './el';
import type { Model } from './model';

/** The mails that were sent, newest first, each as its reader sees it. */
export class Outbox {
  readonly element = el('aside', { class: 'panel outbox', hidden: true });
  private readonly model: Model;
  private open: number | null = null;
  private plain = false;

  constructor(model: Model) {
    this.model = model;
    model.on(['book', 'language'], () => this.draw());
  }

  toggle(): void {
    this.element.hidden = !this.element.hidden;
    this.open = null;
    this.draw();
    if (!this.element.hidden) this.element.querySelector<HTMLElement>('button')?.focus();
  }

  private draw(): void {
    if (this.element.hidden) return;
    const { words, book } = this.model;
    const mail = book.mails.find(({ number }) => number === this.open);
    const close = el(
      'button',
      { type: 'button', class: 'icon', 'aria-label': words.close, onclick: () => this.toggle() },
      ['×'],
    );
    const head = el('div', { class: 'panel-head' }, [el('h2', {}, [words.mails]), close]);
    this.element.setAttribute('aria-label', words.mails);
    this.element.replaceChildren(head, mail === undefined ? this.list(book.mails) : this.letter(mail));
  }

  private list(mails: readonly MailView[]): HTMLElement {
    const { words } = this.model;
    if (mails.length === 0) {
      return el('div', { class: 'nothing' }, [
        el('p', {}, [words.noMails]),
        el('p', { class: 'faint' }, [words.noMailsHelp]),
      ]);
    }
    return el(
      'ul',
      { class: 'mails' },
      [...mails].reverse().map((mail) => el('li', {}, [this.line(mail)])),
    );
  }

  private line({ number, to, subject, at }: MailView): HTMLElement {
    const read = (): void => {
      this.open = number;
      this.draw();
    };
    return el('button', { type: 'button', class: 'mail', onclick: read }, [
      el('span', { class: 'subject', dir: 'auto' }, [subject]),
      el('span', { class: 'faint' }, [`${to} · ${at}`]),
    ]);
  }

  private letter(mail: MailView): HTMLElement {
    const { words } = this.model;
    const back = (): void => {
      this.open = null;
      this.draw();
    };
    const swap = (): void => {
      this.plain = !this.plain;
      this.draw();
    };
    const isPlain = this.plain || !mail.hasHtml;
    const swapButton = el('button', { type: 'button', onclick: swap }, [isPlain ? words.html : words.plainText]);
    return el('div', { class: 'reading' }, [
      el('div', { class: 'bar' }, [
        el('button', { type: 'button', onclick: back }, [`← ${words.back}`]),
        ...(mail.hasHtml ? [swapButton] : []),
      ]),
      el('h3', { dir: 'auto' }, [mail.subject]),
      el('p', { class: 'faint' }, [`${words.to}: ${mail.to} · ${mail.at}`]),
      isPlain ? el('pre', { tabindex: 0, dir: 'auto' }, [mail.text]) : this.frame(mail),
    ]);
  }

  private frame({ number, subject }: MailView): HTMLElement {
    return el('iframe', { title: subject, sandbox: 'allow-popups', src: `/mail?number=${number}` });
  }
}
