import { cutText } from '../core/setup/cut-text';
import { patient } from './patient';

/** UTF-16 units that are compressed at a time: a Blob holds 50 MB, and small ones are quick. */
const PIECE = 4_000_000;

/** A text ready for Drive: a line that says what it is, then compressed pieces, all in plain letters. */
export interface Packed {
  readonly content: string;
  readonly sha256: string;
}

/**
 * Compresses a text. The pieces are written as base64, because Drive hands a file over as a text: bytes would not
 * survive that.
 */
export function packText(text: string, about: Readonly<Record<string, string>>): Packed {
  const pieces = cutText(text, PIECE).map((piece) => {
    const blob = patient(Utilities).newBlob(piece, 'application/json', 'piece.json');
    return patient(Utilities).base64Encode(patient(Utilities).gzip(blob).getBytes());
  });
  const sha256 = digestOf(text);
  const header = JSON.stringify({ ...about, sha256, pieces: pieces.length });
  return { content: [header, ...pieces].join('\n'), sha256 };
}

/** The text behind a packed one; undefined where a letter of it is not as it was. */
export function unpackText(content: string): Packed | undefined {
  try {
    const [header = '', ...pieces] = content.split('\n');
    const { sha256, pieces: count } = JSON.parse(header) as { readonly sha256: string; readonly pieces: number };
    const text = pieces.map(inflated).join('');
    return pieces.length === count && digestOf(text) === sha256 ? { content: text, sha256 } : undefined;
  } catch {
    return undefined;
  }
}

/** SHA-256 of a text, in hexadecimal digits. */
export function digestOf(text: string): string {
  const bytes = patient(Utilities).computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8);
  return bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
}

function inflated(piece: string): string {
  const blob = patient(Utilities).newBlob(patient(Utilities).base64Decode(piece), 'application/x-gzip', 'piece.gz');
  return patient(Utilities).ungzip(blob).getDataAsString('UTF-8');
}
