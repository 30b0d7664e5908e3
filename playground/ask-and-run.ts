import type { Execution } from '../emulator/kernel/execution';
import type { Alert } from '../emulator/kernel/screen';
import { keepWorld } from './keep-world';
import type { OpenBook } from './open-leadbook';
import type { Answer, Button, QuestionView } from './protocol';

/**
 * A script waits inside `alert` for the person, but here a run cannot wait for a browser. So a run that asks more than
 * it has answers for is taken back as if it had never begun, the person sees the question, and the run begins anew with
 * that answer. A message with nothing but OK needs no answer: it is shown afterwards.
 */
export type Asked =
  | { readonly question: QuestionView }
  | { readonly execution: Execution; readonly told: readonly QuestionView[] };

const BUTTONS: Readonly<Record<string, readonly Button[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** More messages than a run shows before its first question. */
const SPARE = 10;

function viewOf({ kind, title, message, buttons }: Alert): QuestionView {
  return { kind, title, message, buttons: BUTTONS[buttons] ?? ['OK'] };
}

function needsAnswer({ kind, buttons }: QuestionView): boolean {
  return kind === 'prompt' || buttons.length > 1;
}

/** The person's answers in the order of the windows; an OK-only window takes an OK of its own. */
function queue({ desk }: OpenBook, answers: readonly Answer[], messagesBefore: readonly number[]): void {
  answers.forEach((answer, index) => {
    for (let count = 0; count < (messagesBefore[index] ?? 0); count++) desk.willAnswer('OK');
    desk.willAnswer(answer.button, answer.text ?? '');
  });
}

interface Attempt {
  readonly execution: Execution;
  readonly shown: readonly QuestionView[];
}

function attempt(book: OpenBook, name: string, fillQueue: () => void): Attempt {
  const { desk } = book;
  const before = desk.alerts.length;
  fillQueue();
  const execution = desk.run(name);
  desk.scene.screen.answers.length = 0;
  return { execution, shown: desk.alerts.slice(before).map(viewOf) };
}

/** Runs a menu action with the answers given so far. */
export function askAndRun(book: OpenBook, name: string, answers: readonly Answer[]): Asked {
  const messagesBefore: number[] = [];
  for (let known = 0; ; known++) {
    const putBack = keepWorld(book);
    const given = answers.slice(0, known);
    const { execution, shown } = attempt(book, name, () => queue(book, given, messagesBefore));
    const open = openQuestion(shown, known);
    if (open === undefined) return { execution, told: shown.filter((one) => !needsAnswer(one)) };
    putBack();
    if (known >= answers.length || known > SPARE) return { question: open.question };
    messagesBefore.push(open.messages);
  }
}

/** The first question behind those answered, and how many mere messages stand between them. */
function openQuestion(
  shown: readonly QuestionView[],
  answered: number,
): { readonly question: QuestionView; readonly messages: number } | undefined {
  let [left, messages] = [answered, 0];
  for (const question of shown) {
    if (!needsAnswer(question)) messages += 1;
    else if (left === 0) return { question, messages };
    else [left, messages] = [left - 1, 0];
  }
  return undefined;
}
