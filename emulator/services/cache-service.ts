import type { ServiceHost } from '../kernel/service-host';

interface Entry {
  value: string;
  expires: number;
}

const LONGEST_KEY = 250;
const LARGEST_VALUE = 102_400;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;
const MOST_ITEMS = 1000;
/** How many of the oldest go at once when the cache is full (measured). */
const EVICTED = 101;

function checkKey(host: ServiceHost, key: string | null): string {
  if (key === null || key === '') host.fail('Invalid argument: key');
  if (key.length > LONGEST_KEY) host.fail('Argument too large: key');
  return key;
}

function look(host: ServiceHost, items: Map<string, Entry>, key: string): string | null {
  const entry = items.get(key);
  if (entry === undefined) return null;
  const { cacheEviction } = host.profile;
  const evicted = cacheEviction > 0 && host.chance() < cacheEviction;
  if (!evicted && entry.expires > host.now()) return entry.value;
  items.delete(key);
  return null;
}

function store(host: ServiceHost, items: Map<string, Entry>, entry: { key: string; value: unknown; seconds: number }) {
  const value = String(entry.value);
  if (Buffer.byteLength(value, 'utf8') > LARGEST_VALUE) host.fail('Argument too large: value');
  items.delete(entry.key);
  items.set(entry.key, { value, expires: host.now() + Math.min(entry.seconds, MOST_SECONDS) * 1000 });
  if (items.size <= MOST_ITEMS) return;
  for (const key of [...items.keys()].slice(0, EVICTED)) items.delete(key);
}

function createCache(host: ServiceHost, name: string): object {
  const items = host.file.caches.get(name) ?? new Map<string, Entry>();
  host.file.caches.set(name, items);
  return host.guard('Cache', {
    get: (key: string | null) => look(host, items, checkKey(host, key)),
    getAll: (keys: string[]) => {
      const found = keys.map((key) => [key, look(host, items, checkKey(host, key))] as const);
      return host.realm.record(Object.fromEntries(found.filter(([, value]) => value !== null)));
    },
    put: (...[key, value, seconds]: [string | null, unknown, number?]) =>
      store(host, items, { key: checkKey(host, key), value, seconds: seconds ?? DEFAULT_SECONDS }),
    putAll: (values: object, seconds?: number) => {
      for (const [key, value] of Object.entries(values)) {
        store(host, items, { key: checkKey(host, key), value, seconds: seconds ?? DEFAULT_SECONDS });
      }
    },
    remove: (key: string | null) => {
      items.delete(checkKey(host, key));
    },
    removeAll: (keys: string[]) => {
      for (const key of keys) items.delete(checkKey(host, key));
    },
  });
}

/** The CacheService: may forget anything at any time, and surely after its seconds. */
export function createCacheService(host: ServiceHost): object {
  return host.guard('CacheService', {
    getDocumentCache: () => createCache(host, 'document'),
    getScriptCache: () => createCache(host, 'script'),
    getUserCache: () => createCache(host, `user:${host.execution.effectiveUser}`),
  });
}
