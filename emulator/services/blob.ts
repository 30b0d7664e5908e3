import type { ServiceHost } from '../kernel/service-host';
import { fromBytes, toSignedBytes } from './bytes';

export interface BlobState {
  bytes: Uint8Array;
  type: string | null;
  name: string | null;
}

const TYPE_BY_EXTENSION: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  html: 'text/html',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  zip: 'application/zip',
};

const states = new WeakMap<object, BlobState>();

/** What a blob given by a script holds; undefined for any other object. */
export function blobState(blob: object): BlobState | undefined {
  return states.get(blob);
}

function readText(host: ServiceHost, state: BlobState, charset: string): string {
  if (/^utf-?8$/i.test(charset)) return Buffer.from(state.bytes).toString('utf8');
  return host.gap(`Blob.getDataAsString with the charset ${charset}`);
}

function typeFor(host: ServiceHost, name: string | null): string {
  const extension = /\.(\w+)$/.exec(name ?? '')?.[1] ?? '';
  return TYPE_BY_EXTENSION[extension.toLowerCase()] ?? host.gap(`the content type of ${name}`);
}

/** Makes a Blob for the script. Without a charset its texts are UTF-8. */
export function createBlob(host: ServiceHost, state: BlobState): object {
  const blob = {
    getBytes: () => host.realm.list(toSignedBytes(state.bytes)),
    setBytes: (bytes: number[]) => change({ bytes: fromBytes(bytes) }),
    getContentType: () => state.type,
    setContentType: (type: string | null) => change({ type }),
    setContentTypeFromExtension: () => change({ type: typeFor(host, state.name) }),
    getDataAsString: (charset?: string) => readText(host, state, charset ?? 'UTF-8'),
    setDataFromString: (text: string, charset?: string) =>
      charset === undefined || /^utf-?8$/i.test(charset)
        ? change({ bytes: new Uint8Array(Buffer.from(text, 'utf8')) })
        : host.gap(`Blob.setDataFromString with the charset ${charset}`),
    getName: () => state.name,
    setName: (name: string) => change({ name }),
    getBlob: () => blob,
    copyBlob: () => createBlob(host, { ...state }),
    isGoogleType: () => false,
  };
  function change(parts: Partial<BlobState>): object {
    Object.assign(state, parts);
    return blob;
  }
  states.set(blob, state);
  return host.guard('Blob', blob);
}
