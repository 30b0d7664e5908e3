import { createHash, createHmac } from 'node:crypto';
import type { ServiceHost } from '../kernel/service-host';
import { dataBytes, toSignedBytes } from './bytes';

type Data = string | readonly number[];

const HASHES: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

function hashName(host: ServiceHost, algorithm: unknown): string {
  const name = host.enumName(algorithm)?.replace(/^HMAC_/, '') ?? '';
  return HASHES[name] ?? host.gap(`the algorithm ${name}`);
}

/** The digest and signature methods of Utilities. */
export function digestMethods(host: ServiceHost) {
  const sign = (hash: string, parts: { value: Data; key: Data; charset?: object }): number[] => {
    const charset = host.enumName(parts.charset);
    const key = dataBytes(host, parts.key, charset);
    const value = dataBytes(host, parts.value, charset);
    return host.realm.list(toSignedBytes(createHmac(hash, key).update(value).digest()));
  };
  return {
    computeDigest: (algorithm: object, value: Data, charset?: object) => {
      const bytes = dataBytes(host, value, host.enumName(charset));
      return host.realm.list(toSignedBytes(createHash(hashName(host, algorithm)).update(bytes).digest()));
    },
    computeHmacSha256Signature: (value: Data, key: Data, charset?: object) =>
      sign('sha256', { value, key, ...(charset ? { charset } : {}) }),
    computeHmacSignature: (algorithm: object, ...[value, key, charset]: [Data, Data, object?]) =>
      sign(hashName(host, algorithm), { value, key, ...(charset ? { charset } : {}) }),
  };
}
