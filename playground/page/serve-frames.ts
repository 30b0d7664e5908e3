import type { App } from './app';
import type { BridgeAnswer, BridgeAsk } from './bridge-messages';

type Calling = Extract<BridgeAsk, { leadbook: 'call' }>;

function frameOf(source: MessageEventSource | null): HTMLIFrameElement | undefined {
  return [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
}

async function answer(app: App, { id, name, values }: Calling): Promise<BridgeAnswer> {
  try {
    const said = (await app.call(name, values)) as { ok: true; value: never };
    return { leadbook: 'answer', id, ...said };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { leadbook: 'answer', id, ok: false, error: { name: 'NetworkError', message } };
  }
}

/** Carries what the add-on's pages ask to the server, and the answers back. Strangers' messages are not heard. */
export function serveFrames(app: App): void {
  window.addEventListener('message', async ({ data, source }: MessageEvent<BridgeAsk>) => {
    const frame = frameOf(source);
    if (frame === undefined) return;
    if (data.leadbook === 'call') frame.contentWindow?.postMessage(await answer(app, data), '*');
    else if (data.leadbook === 'focus') document.querySelector<HTMLElement>('.scroller')?.focus();
    else if (data.leadbook === 'close') close(app, frame);
  });
}

function close(app: App, frame: HTMLIFrameElement): void {
  const dialog = frame.closest('dialog');
  if (dialog !== null) dialog.close();
  else void app.act({ kind: 'closeSidebar' });
}
