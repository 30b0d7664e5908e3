import type { Sign } from '../core/history/seals';
import { patient } from './patient';

/** A fresh secret; two of Google's random ids are longer than the digest. */
export function newKey(): string {
  return patient(Utilities).getUuid() + patient(Utilities).getUuid();
}

/** Signs texts with a key. The charset must be named: Google's default would turn every Chinese character into `?`. */
export function signWith(key: string): Sign {
  return (text) => {
    const bytes = patient(Utilities).computeHmacSha256Signature(text, key, Utilities.Charset.UTF_8);
    return patient(Utilities).base64EncodeWebSafe(bytes).slice(0, 24);
  };
}
