import type { Answer, Issue, Method, Methods } from '../core/access/protocol';
import type { SidebarWord, Words } from '../core/i18n/sidebar-words';

/** The part of `google.script.run` that is used here; every `with…` returns a new runner. */
export interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  call(method: string, json: string): void;
}

/** Asks the server; never rejects, a failure is an answer with an issue that says what is safe and what to do. */
export type Ask = <M extends Method>(method: M, input: Methods[M]['in']) => Promise<Answer<Methods[M]['out']>>;

/** Issues made here, not by the server: whether it did what was asked is then unknown. */
const UNSETTLED = 'sidebar.';
/** Longer than any call of the sidebar runs; an answer that comes later is ignored and asked for again. */
const PATIENCE_MS = 60_000;

/** The typed client of the one server function `call(method, json)`; `me` is for whom the page was opened, once that is known. */
export function createServer(words: Words, run: () => Runner | undefined, me?: string): Ask {
  return <M extends Method>(method: M, input: Methods[M]['in']) =>
    new Promise<Answer<Methods[M]['out']>>((resolve) => {
      const fail = (error: unknown) => resolve({ ok: false, issues: [issueOf(words, input, error)] });
      setTimeout(() => fail('no answer in time'), PATIENCE_MS);
      try {
        const runner = run();
        if (!runner) return fail('no server');
        runner
          .withSuccessHandler((text) => {
            const answer = parse<Methods[M]['out']>(text);
            if (answer) resolve(answer);
            else fail('unreadable answer');
          })
          .withFailureHandler(fail)
          .call(method, JSON.stringify(me === undefined ? input : { ...input, me }));
      } catch (error) {
        fail(error);
      }
    });
}

/** JSON text of an answer; Google delivers null where a result was lost on the way. */
function parse<Value>(text: unknown): Answer<Value> | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const answer: unknown = JSON.parse(text);
    return isAnswer<Value>(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}

function isAnswer<Value>(answer: unknown): answer is Answer<Value> {
  if (typeof answer !== 'object' || answer === null) return false;
  if ('ok' in answer && answer.ok === true) return 'value' in answer;
  return 'issues' in answer && Array.isArray(answer.issues);
}

/** Google's texts are localised and undocumented, so whatever is not recognised counts as a lost answer. */
function issueOf(words: Words, input: object, error: unknown): Issue {
  const text = error instanceof Object && 'message' in error ? String(error.message) : String(error);
  const word: SidebarWord = /PERMISSION_DENIED/.test(text)
    ? 'account'
    : /Authorization is required/.test(text)
      ? 'consent'
      : 'request' in input
        ? 'lost'
        : 'lostRead';
  return { code: UNSETTLED + word, text: words(word) };
}
