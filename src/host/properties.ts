import { cutText } from '../core/setup/cut-text';
import { patient } from './patient';

/** Document properties: one read a run, values in pieces below the documented 9 KB, JSON inside. */
export type PropertyKey =
  | 'settings'
  | 'automation'
  | 'ledger'
  | 'notesA'
  | 'notesB'
  | 'tabs'
  | 'charts'
  | 'rows'
  | 'score'
  | 'stamps'
  | 'check'
  | 'compaction'
  | 'pending'
  | 'schema'
  | 'platform'
  | 'silence'
  | 'review'
  | 'history'
  | 'backup'
  | 'erased';

/**
 * Values that are records. One that cannot be read, such as the pieces of two writings after a run that died, is as good
 * as not there: set-up makes it anew. Of the mails and of who was erased nothing may be taken for not there: their
 * readers decide themselves.
 */
const records: ReadonlySet<PropertyKey> = new Set([
  'settings',
  'automation',
  'tabs',
  'pending',
  'check',
  'compaction',
  'charts',
  'stamps',
  'history',
  'backup',
  'review',
]);

/** Documented limit of a value is 9 KB; UTF-8 needs up to 3 bytes for a UTF-16 unit. */
const PIECE = 2900;

export interface Properties {
  /** The text kept under a key, '' where nothing is. */
  text(key: PropertyKey): string;
  /** Stores a text at once (one service call, none where it stands already); readers of this run see it. */
  put(key: PropertyKey, text: string): void;
  /** Stores several texts with one call. */
  putAll(texts: Readonly<Partial<Record<PropertyKey, string>>>): void;
}

/** Reads every property with one call. */
export function openProperties(): Properties {
  const store = patient(PropertiesService).getDocumentProperties();
  const all: Record<string, string> = store.getProperties();
  const putAll: Properties['putAll'] = (texts) => {
    const changed = Object.entries(texts).filter(([key, text]) => joined(all, key) !== text);
    if (changed.length === 0) return;
    const pieces = Object.assign({}, ...changed.map(([key, text]) => cut(key, text))) as Record<string, string>;
    const stale = changed.flatMap(([key]) => keysOf(all, key)).filter((name) => pieces[name] === undefined);
    store.setProperties(pieces);
    Object.assign(all, pieces);
    for (const name of stale) {
      store.deleteProperty(name);
      delete all[name];
    }
  };
  return { text: (key) => readable(key, joined(all, key)), put: (key, text) => putAll({ [key]: text }), putAll };
}

/**
 * A text in pieces. The first of several begins with their number, so that pieces of an earlier, longer text that a
 * killed run left behind are never read.
 */
function cut(key: string, text: string): Record<string, string> {
  const [only = '', ...more] = cutText(text, PIECE);
  if (more.length === 0) return { [`${key}.0`]: `1:${only}` };
  const pieces = [`${more.length + 1}:${only}`, ...more];
  return Object.fromEntries(pieces.map((piece, index) => [`${key}.${index}`, piece]));
}

function keysOf(all: Readonly<Record<string, string>>, key: string): string[] {
  return Object.keys(all).filter((name) => name.startsWith(`${key}.`));
}

function joined(all: Readonly<Record<string, string>>, key: string): string {
  const match = /^(\d+):/.exec(all[`${key}.0`] ?? '');
  if (match === null) return '';
  const pieces = Array.from({ length: Number(match[1]) }, (_, index) => all[`${key}.${index}`] ?? '');
  return pieces.join('').slice(match[0].length);
}

function readable(key: PropertyKey, text: string): string {
  return !records.has(key) || isRecord(text) ? text : '';
}

function isRecord(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
