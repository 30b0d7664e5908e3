import type { Answer, StartView } from '../core/access/protocol';
import type { Ask } from './server';

/** The start view that travelled with the page, or else asked from the server. */
export async function startView(page: Document, ask: Ask): Promise<Answer<StartView>> {
  const value = embedded(page);
  return value ? { ok: true, value } : ask('start', {});
}

function embedded(page: Document): StartView | undefined {
  try {
    const view: unknown = JSON.parse(page.getElementById('start')?.textContent ?? '');
    return isStartView(view) ? view : undefined;
  } catch {
    return undefined;
  }
}

function isStartView(view: unknown): view is StartView {
  return typeof view === 'object' && view !== null && 'me' in view && 'day' in view && 'language' in view;
}
