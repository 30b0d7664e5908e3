import type { Sign } from '../core/history/seals';

/** A fresh secret; two of Google's random ids are longer than the digest. */
export function newKey(): string {
  return Utilities.getUuid() + Utilities.getUuid();
}

/** Signs texts with a key. The charset must be named: Google's default would turn every Chinese character into `?`. */
export function signWith(key: string): Sign {
  return (text) => {
    const bytes = Utilities.computeHmacSha256Signature(text, key, Utilities.Charset.UTF_8);
    return Utilities.base64EncodeWebSafe(bytes).slice(0, 24);
  };
}
