import type { Answer, Button, QuestionView } from '../protocol';
import { el } from './el';
import type { PageWords } from './page-words';

/** Puts a window in front of the page; it is gone when `done` is called. */
function openWindow(parts: readonly Node[], label: string): HTMLDialogElement {
  const dialog = el('dialog', { class: 'window', 'aria-label': label }, parts);
  document.body.append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
  return dialog;
}

/** Shows a question or message of the add-on and waits for the button. Escape closes the window, as in the grid. */
export function askPerson(question: QuestionView, words: PageWords): Promise<Answer> {
  return new Promise((resolve) => {
    const input = el('input', { type: 'text', 'aria-label': words.answer, class: 'answer' });
    const answer = (button: Button): void => {
      resolve({ button, text: input.value });
      dialog.close();
    };
    input.addEventListener('keydown', ({ key, isComposing }) => {
      if (key === 'Enter' && !isComposing) answer('OK');
    });
    const buttons = question.buttons.map((button, index) =>
      el('button', { type: 'button', class: index === 0 ? 'primary' : '', onclick: () => answer(button) }, [
        words.buttons[button],
      ]),
    );
    const parts = [
      ...(question.title === '' ? [] : [el('h2', {}, [question.title])]),
      el('p', { class: 'message', dir: 'auto' }, [question.message]),
      ...(question.kind === 'prompt' ? [input] : []),
      el('div', { class: 'buttons' }, buttons),
    ];
    const dialog = openWindow(parts, question.title || words.title);
    dialog.addEventListener('cancel', () => resolve({ button: 'CLOSE' }));
    (question.kind === 'prompt' ? input : buttons[0])?.focus();
  });
}

/** Says one sentence. */
export async function tellPerson(message: string, words: PageWords): Promise<void> {
  if (message === '') return;
  await askPerson({ kind: 'alert', title: '', message, buttons: ['OK'] }, words);
}

/** An HTML dialog of the add-on in a frame of its own. */
export function showPage(
  { title, width, height, number }: { title: string; width: number; height: number; number: number },
  words: PageWords,
): void {
  const frame = el('iframe', {
    title,
    sandbox: 'allow-scripts allow-popups allow-modals',
    src: `/dialog?number=${number}`,
  });
  frame.style.width = `${width}px`;
  frame.style.height = `${height}px`;
  const close = el('button', { type: 'button', onclick: () => dialog.close() }, [words.close]);
  const dialog = openWindow([el('h2', {}, [title]), frame, el('div', { class: 'buttons' }, [close])], title);
}
