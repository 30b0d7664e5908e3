import type { ServiceHost } from '../kernel/service-host';
import { dataBytes, toSignedBytes } from './bytes';

type Data = string | readonly number[];

function decode(host: ServiceHost, encoded: string): number[] {
  const plain = encoded.replaceAll('-', '+').replaceAll('_', '/');
  if (!/^[A-Za-z0-9+/\s]*={0,2}$/.test(plain)) host.fail('Could not decode string.');
  return host.realm.list(toSignedBytes(Buffer.from(plain, 'base64')));
}

/** The base-64 methods of Utilities; the web-safe ones use - and _ and keep the padding. */
export function base64Methods(host: ServiceHost) {
  const encode = (data: Data, charset?: object): string =>
    Buffer.from(dataBytes(host, data, host.enumName(charset))).toString('base64');
  return {
    base64Encode: encode,
    base64EncodeWebSafe: (data: Data, charset?: object) =>
      encode(data, charset).replaceAll('+', '-').replaceAll('/', '_'),
    base64Decode: (encoded: string) => decode(host, encoded),
    base64DecodeWebSafe: (encoded: string) => decode(host, encoded),
  };
}
