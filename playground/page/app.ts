import type { Answer, Deed, Outcome, SelectionView } from '../protocol';
import { askPerson, showPage, tellPerson } from './dialogs';
import type { Model } from './model';
import { server } from './server';
import type { makeToasts } from './toasts';

/** Carries out what the person does: one thing after the other, each with its questions, messages and toasts. */
export class App {
  readonly model: Model;
  private readonly toasts: ReturnType<typeof makeToasts>;
  private queue: Promise<unknown> = Promise.resolve();
  private sent = '';

  constructor(model: Model, toasts: ReturnType<typeof makeToasts>) {
    this.model = model;
    this.toasts = toasts;
  }

  act(deed: Deed): Promise<void> {
    return this.inTurn(async () => this.present(await this.send(deed)));
  }

  /** A menu entry: its questions are asked one by one, and only with all answers it does its work. */
  run(name: string): Promise<void> {
    return this.inTurn(async () => {
      const answers: Answer[] = [];
      let outcome = await this.send({ kind: 'run', name, answers });
      while (outcome.question !== undefined) {
        answers.push(await askPerson(outcome.question, this.model.words));
        outcome = await this.send({ kind: 'run', name, answers });
      }
      await this.present(outcome);
    });
  }

  /** One `google.script.run` of the add-on's pages. Afterwards the book may have changed. */
  call(name: string, values: readonly unknown[]): Promise<unknown> {
    return this.inTurn(async () => {
      await this.tellSelection();
      const answer = await server.call(name, values);
      await this.present(await server.act({ kind: 'look' }));
      return answer;
    });
  }

  /** Scripts read the selection: the server knows it before anything runs. */
  async tellSelection(): Promise<void> {
    const { tabId: tab, marked } = this.model;
    const selection: SelectionView = { tab, ...marked };
    if (textOf(selection) === this.sent) return;
    this.sent = textOf(selection);
    await server.select(selection);
  }

  private async send(deed: Deed): Promise<Outcome> {
    await this.tellSelection();
    return server.act(deed);
  }

  private async present(outcome: Outcome): Promise<void> {
    const { model } = this;
    const selection = textOf(outcome.book.selection);
    model.show(outcome, selection === this.sent ? 'same' : 'moved');
    this.sent = selection;
    model.setBusy('idle');
    for (const toast of outcome.toasts) this.toasts.show(toast);
    if (outcome.dialog !== undefined) showPage(outcome.dialog, model.words);
    if (outcome.refused !== undefined) await tellPerson(outcome.refused, model.words);
    for (const told of outcome.told) await askPerson(told, model.words);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(async () => {
      this.model.setBusy('busy');
      try {
        return await work();
      } finally {
        this.model.setBusy('idle');
      }
    });
    this.queue = turn.catch(() => undefined);
    turn.catch((error: unknown) => this.failed(error));
    return turn;
  }

  private failed(error: unknown): void {
    const { words } = this.model;
    const isLost = error instanceof TypeError;
    const text = error instanceof Error ? error.message : String(error);
    void tellPerson(isLost ? words.lost : `${words.failed}: ${text}`, words);
  }
}

function textOf({ tab, row, column, rows, columns }: SelectionView): string {
  return [tab, row, column, rows, columns].join();
}
