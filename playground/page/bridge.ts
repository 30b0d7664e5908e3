/**
 * `google.script` inside the add-on's own pages. The frame may speak to nobody but the page around it, which carries
 * the calls to the server. What cannot travel throws here at once, as it does in the platform's own client.
 */
import { toServer } from '../../emulator/services/transport';
import type { BridgeAnswer, BridgeAsk } from './bridge-messages';

type Handler = (value: unknown, userObject?: unknown) => void;

interface Runner {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Runner>();
let lastId = 0;

function post(message: BridgeAsk): void {
  window.parent.postMessage(message, '*');
}

function call(runner: Runner, name: string, values: readonly unknown[]): void {
  const sent = toServer(values);
  lastId += 1;
  waiting.set(lastId, runner);
  post({ leadbook: 'call', id: lastId, name, values: sent });
}

/** Each `with…` gives a new runner; any other name is a function of the server. */
function runnerOf(runner: Runner): object {
  const builders: Readonly<Record<string, (value: never) => object>> = {
    withSuccessHandler: (success: Handler) => runnerOf({ ...runner, success }),
    withFailureHandler: (failure: Handler) => runnerOf({ ...runner, failure }),
    withUserObject: (userObject: unknown) => runnerOf({ ...runner, userObject }),
  };
  return new Proxy(builders, {
    get: (target, name) => {
      if (typeof name !== 'string') return undefined;
      return target[name] ?? ((...values: unknown[]) => call(runner, name, values));
    },
  });
}

window.addEventListener('message', ({ data, source }: MessageEvent<BridgeAnswer>) => {
  if (source !== window.parent || data.leadbook !== 'answer') return;
  const runner = waiting.get(data.id);
  waiting.delete(data.id);
  if (runner === undefined) return;
  if (data.ok) runner.success?.(data.value, runner.userObject);
  else fail(runner, data.error);
});

function fail({ failure, userObject }: Runner, { name, message }: { name: string; message: string }): void {
  const error = Object.assign(new Error(message), { name });
  if (failure === undefined) console.error(error);
  else failure(error, userObject);
}

const host = {
  close: () => post({ leadbook: 'close' }),
  setHeight: () => undefined,
  setWidth: () => undefined,
  editor: { focus: () => post({ leadbook: 'focus' }) },
};

Object.assign(window, { google: { script: { run: runnerOf({}), host } } });
