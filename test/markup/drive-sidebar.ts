import type { StartView } from '../../src/core/access/protocol';

/** What the double of the server says: refusals and answers of every method in turn. */
export interface Said {
  readonly refusal: object;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What one tour of the sidebar showed: the signature after every press, an element a line. */
export type Tour = readonly string[];

/** What a tour is made with. */
export interface Tourist {
  readonly start: StartView | null;
  readonly said: Said;
  readonly text: string;
  /** The presses to make, by their number; all of them when absent. */
  readonly presses?: readonly number[];
}

/**
 * In the browser: mounts the sidebar with this start view, fills every field with the text, presses every button of
 * every view one after the other, twice (refused the first time, granted the second), and looks after every step.
 */
export async function tour({ start, said, text, presses }: Tourist): Promise<Tour> {
  const page = window as unknown as {
    sidebarScript: string;
    signatureOf: (root: Element) => string[];
    google: unknown;
  };
  // Unlike a timer, a message is not made to wait by the browser.
  const soon = (work: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = work;
    port2.postMessage('');
  };
  const turns = new Map<string, number>();
  const answer = (method: string): string => {
    const turn = (turns.get(method) ?? 0) + 1;
    turns.set(method, turn);
    const isGranted = method === 'duplicates' || turn % 2 === 0;
    return JSON.stringify(isGranted ? { ok: true, value: said.values[method] } : said.refusal);
  };
  const runner = (success: (value: unknown) => void): object => ({
    withSuccessHandler: (handler: (value: unknown) => void) => runner(handler),
    withFailureHandler: () => runner(success),
    call: (method: string) => soon(() => success(answer(method))),
  });
  page.google = { script: { run: runner(() => undefined) } };
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  root.id = 'app';
  if (start !== null) {
    const element = document.body.appendChild(document.createElement('script'));
    Object.assign(element, { type: 'application/json', id: 'start', textContent: JSON.stringify(start) });
  }
  new Function(page.sidebarScript)();
  const rest = () => new Promise<void>((done) => soon(() => soon(() => soon(done))));
  const steps: string[] = [];
  const look = async () => {
    await rest();
    steps.push(page.signatureOf(root).join('\n'));
  };
  const fill = () => {
    for (const input of root.querySelectorAll<HTMLInputElement>('input:not([type]), input[type=text], textarea')) {
      input.value = text;
      for (const kind of ['input', 'change', 'focusout']) input.dispatchEvent(new Event(kind, { bubbles: true }));
      input.dispatchEvent(new FocusEvent('blur'));
    }
  };
  await look();
  for (const press of presses ?? Array.from({ length: 160 }, (_, number) => number)) {
    if (press % 8 === 0) fill();
    const button = root.querySelectorAll('button')[press % 80];
    button?.click();
    if (button === undefined) steps.push(steps[steps.length - 1] ?? '');
    else await look();
  }
  return steps;
}

/** The presses that showed something else than the step before: the others add nothing. */
export function tellingPresses(steps: Tour): number[] {
  return steps.flatMap((step, index) => (index > 0 && step !== steps[index - 1] ? [index - 1] : []));
}

/** Where two tours showed something else. */
export function differences(one: Tour, other: Tour): string[] {
  return one.flatMap((step, index) => {
    const [left, right] = [step.split('\n'), (other[index] ?? '').split('\n')];
    const at = left.findIndex((element, place) => element !== right[place]);
    return at < 0 && left.length === right.length ? [] : [`step ${index}: ${left[at]} became ${right[at]}`];
  });
}
