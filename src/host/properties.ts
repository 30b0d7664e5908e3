/** Document properties: one read a run, values in pieces below the documented 9 KB, JSON inside. */
export type PropertyKey = 'settings' | 'automation' | 'ledger' | 'tabs' | 'charts' | 'stamps' | 'jobs' | 'menuLanguage';

/** Documented limit of a value is 9 KB; UTF-8 needs up to 3 bytes a character. */
const PIECE = 2900;

export interface Properties {
  /** The text kept under a key, '' where nothing is. */
  text(key: PropertyKey): string;
  /** Stores a text at once (one service call); readers of this run see it. */
  put(key: PropertyKey, text: string): void;
}

/** Reads every property with one call. */
export function openProperties(): Properties {
  const store = PropertiesService.getDocumentProperties();
  const all: Record<string, string> = store.getProperties();
  return {
    text: (key) => joined(all, key),
    put: (key, text) => {
      const stale = keysOf(all, key);
      const pieces = cut(key, text);
      store.setProperties(pieces);
      for (const old of stale) {
        if (pieces[old] === undefined) store.deleteProperty(old);
        delete all[old];
      }
      Object.assign(all, pieces);
    },
  };
}

function cut(key: string, text: string): Record<string, string> {
  const pieces: Record<string, string> = {};
  for (let at = 0, index = 0; at === 0 || at < text.length; at += PIECE, index++) {
    pieces[`${key}.${index}`] = text.slice(at, at + PIECE);
  }
  return pieces;
}

function keysOf(all: Record<string, string>, key: string): string[] {
  return Object.keys(all).filter((name) => name.startsWith(`${key}.`));
}

function joined(all: Record<string, string>, key: string): string {
  let text = '';
  for (let index = 0; all[`${key}.${index}`] !== undefined; index++) text += all[`${key}.${index}`];
  return text;
}
