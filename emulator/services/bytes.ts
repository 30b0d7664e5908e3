import type { ServiceHost } from '../kernel/service-host';

/** Java bytes are signed: -128 to 127. */
export function toSignedBytes(data: Uint8Array): number[] {
  return Array.from(new Int8Array(data.buffer, data.byteOffset, data.byteLength));
}

/** Bytes of a script (signed or not) as they are stored. */
export function fromBytes(bytes: readonly number[]): Uint8Array {
  return Uint8Array.from(bytes);
}

/** A text or bytes given to a service, as bytes. `charset` is the name of a value of Utilities.Charset. */
export function dataBytes(host: ServiceHost, data: string | readonly number[], charset?: string): Uint8Array {
  if (typeof data !== 'string') return fromBytes(data);
  const ascii = /^[\0-\x7f]*$/.test(data);
  if (charset === undefined && !ascii) return host.gap('text beyond ASCII without a Utilities.Charset');
  return new Uint8Array(Buffer.from(charset === 'US_ASCII' ? data.replace(/[^\0-\x7f]/gu, '?') : data, 'utf8'));
}
