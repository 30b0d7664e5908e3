import type { ServiceHost } from '../kernel/service-host';

const LONGEST_VALUE = 9 * 1024;
const LONGEST_KEY = 8066;
/** The documented size of a store, and the one measured. */
const STORE = { documented: 500 * 1024, measured: 524_288 } as const;

const size = (text: string): number => Buffer.byteLength(text, 'utf8');

function storeSize(store: ReadonlyMap<string, string>): number {
  let total = 0;
  for (const [key, value] of store) total += size(key) + size(value);
  return total;
}

function checkKey(host: ServiceHost, key: string | null): string {
  if (key === null || key === '') {
    host.fail('When setting or getting a property value, the property name must not be null or empty');
  }
  if (size(key) > LONGEST_KEY) host.fail('Data storage error');
  return key;
}

/** The store as it would be, or a refusal: a call is carried out whole or not at all. */
function enlarged(host: ServiceHost, store: ReadonlyMap<string, string>, entries: Iterable<[string, unknown]>) {
  const next = new Map(store);
  for (const [key, given] of entries) {
    const value = String(given);
    if (host.profile.strictProperties && size(value) > LONGEST_VALUE) host.fail('Argument too large: value');
    next.set(checkKey(host, key), value);
  }
  if (storeSize(next) > (host.profile.strictProperties ? STORE.documented : STORE.measured)) {
    host.fail('You have exceeded the property storage quota. Please remove some properties and try again.');
  }
  return next;
}

function replace(store: Map<string, string>, next: ReadonlyMap<string, string>): void {
  store.clear();
  for (const [key, value] of next) store.set(key, value);
}

function createProperties(host: ServiceHost, store: Map<string, string>): object {
  const properties = {
    getProperty: (key: string | null) => store.get(checkKey(host, key)) ?? null,
    getProperties: () => host.realm.record(Object.fromEntries(store)),
    getKeys: () => host.realm.list(store.keys()),
    setProperty: (key: string | null, value: unknown) => {
      replace(store, enlarged(host, store, [[checkKey(host, key), value]]));
      return properties;
    },
    setProperties: (entries: object, deleteOthers?: boolean) => {
      replace(store, enlarged(host, deleteOthers ? new Map() : store, Object.entries(entries)));
      return properties;
    },
    deleteProperty: (key: string | null) => {
      store.delete(checkKey(host, key));
      return properties;
    },
    deleteAllProperties: () => {
      store.clear();
      return properties;
    },
  };
  return host.guard('Properties', properties);
}

function userStore({ file, execution }: ServiceHost): Map<string, string> {
  const known = file.userProperties.get(execution.effectiveUser);
  if (known !== undefined) return known;
  const store = new Map<string, string>();
  file.userProperties.set(execution.effectiveUser, store);
  return store;
}

/** The PropertiesService: stores of the file, of the script and of the effective user. */
export function createPropertiesService(host: ServiceHost): object {
  return host.guard('PropertiesService', {
    getDocumentProperties: () => createProperties(host, host.file.documentProperties),
    getScriptProperties: () => createProperties(host, host.file.scriptProperties),
    getUserProperties: () => createProperties(host, userStore(host)),
  });
}
