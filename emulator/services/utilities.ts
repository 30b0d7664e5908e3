import { gunzipSync, gzipSync } from 'node:zlib';
import type { ServiceHost } from '../kernel/service-host';
import { formatDate } from '../utilities/format-date';
import { parseDate } from '../utilities/parse-date';
import { base64Methods } from './base64';
import { type BlobState, blobState, createBlob } from './blob';
import { dataBytes } from './bytes';
import { digestMethods } from './digest';
import { formatString } from './format-string';

const LONGEST_SLEEP = 300_000;

function uuid(host: ServiceHost): string {
  const digit = (): string => Math.floor(host.chance() * 16).toString(16);
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) =>
    place === 'x' ? digit() : '89ab'.charAt(Math.floor(host.chance() * 4)),
  );
}

function requireBlob(host: ServiceHost, blob: object): BlobState {
  return blobState(host.implOf(blob)) ?? host.gap('a blob source that is not a Blob');
}

function dateMethods(host: ServiceHost) {
  return {
    formatDate: (date: Date, zone: string, pattern: string) => {
      if (Number.isNaN(date.getTime())) host.gap('Utilities.formatDate of an invalid date');
      return formatDate(date.getTime(), zone, pattern);
    },
    parseDate: (text: string, zone: string, pattern: string) =>
      host.realm.date(parseDate(text, { zone, pattern, now: host.now() })),
  };
}

function inflated(host: ServiceHost, bytes: Uint8Array): Uint8Array {
  try {
    return new Uint8Array(gunzipSync(bytes));
  } catch {
    return host.fail('Could not decompress gzip.');
  }
}

function blobMethods(host: ServiceHost) {
  return {
    newBlob: (...[data, type, name]: [string | readonly number[], string?, string?]) => {
      const bytes = typeof data === 'string' ? new Uint8Array(Buffer.from(data, 'utf8')) : dataBytes(host, data);
      return createBlob(host, {
        bytes,
        type: type ?? (typeof data === 'string' ? 'text/plain' : null),
        name: name ?? null,
      });
    },
    gzip: (blob: object, name?: string) => {
      const state = requireBlob(host, blob);
      const packed = new Uint8Array(gzipSync(state.bytes));
      return createBlob(host, {
        bytes: packed,
        type: 'application/x-gzip',
        name: name ?? `${state.name ?? 'archive'}.gz`,
      });
    },
    ungzip: (blob: object) => {
      const state = requireBlob(host, blob);
      return createBlob(host, {
        bytes: inflated(host, state.bytes),
        type: null,
        name: state.name?.replace(/\.gz$/, '') ?? null,
      });
    },
  };
}

/** The Utilities service: texts, bytes, dates after Java, seeded UUIDs and sleep in virtual time. */
export function createUtilities(host: ServiceHost): object {
  return host.guard('Utilities', {
    Charset: host.enumeration('Charset', ['US_ASCII', 'UTF_8']),
    DigestAlgorithm: host.enumeration('DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']),
    MacAlgorithm: host.enumeration('MacAlgorithm', [
      'HMAC_MD5',
      'HMAC_SHA_1',
      'HMAC_SHA_256',
      'HMAC_SHA_384',
      'HMAC_SHA_512',
    ]),
    ...base64Methods(host),
    ...digestMethods(host),
    ...dateMethods(host),
    ...blobMethods(host),
    getUuid: () => uuid(host),
    formatString: (template: string, ...values: unknown[]) => formatString(host, template, values),
    sleep: (milliseconds: number) => {
      if (milliseconds > LONGEST_SLEEP) host.gap('Utilities.sleep for more than five minutes');
      host.spend(Math.max(0, milliseconds));
    },
  });
}
