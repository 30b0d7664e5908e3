import type { Alert, Screen } from '../kernel/screen';
import type { EnumValue, ServiceHost } from '../kernel/service-host';

interface Question {
  /** (message), (message, buttons) or (title, message, buttons). */
  readonly words: readonly unknown[];
  setName(value: unknown): string;
}

/** Shows an alert and waits for the person's answer; gives the name of the button. */
export function showAlert(host: ServiceHost, screen: Screen, question: Question): string {
  return ask(host, screen, { kind: 'alert', question }).answer;
}

/** Shows a prompt; gives the response object of the platform. */
export function showPrompt(
  host: ServiceHost,
  screen: Screen,
  question: Question & { readonly Button: Record<string, EnumValue> },
): object {
  const shown = ask(host, screen, { kind: 'prompt', question });
  return host.guard('PromptResponse', {
    getSelectedButton: () => question.Button[shown.answer],
    getResponseText: () => shown.text ?? '',
  });
}

/** How long a person takes to answer, in milliseconds: the script waits, and the wait is part of its time. */
const THINKING = 2000;

function ask(
  host: ServiceHost,
  screen: Screen,
  { kind, question }: { kind: Alert['kind']; question: Question },
): Alert {
  const { title, message, buttons } = wording(question);
  host.spend(THINKING);
  const given = screen.answers.shift() ?? { button: 'CLOSE', text: '' };
  const shown: Alert = { kind, title, message, buttons, answer: given.button };
  if (kind === 'prompt') shown.text = given.text;
  screen.alerts.push(shown);
  return shown;
}

function wording({ words, setName }: Question): { title: string; message: string; buttons: string } {
  const [first, second, third] = words;
  if (words.length === 3) return { title: String(first), message: String(second), buttons: setName(third) };
  return { title: '', message: String(first), buttons: words.length === 2 ? setName(second) : 'OK' };
}
