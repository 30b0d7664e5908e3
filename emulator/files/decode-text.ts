import { BadFile } from './bad-file';

const OTHER_ENCODINGS = ['gb18030', 'big5'] as const;

function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Text of two bytes a sign has zeros in every other place only; with any other zero it is no text at all. */
function refuseZeros(bytes: Uint8Array): void {
  const start = bytes.subarray(0, 4096);
  const zerosAt = (parity: number): number => start.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const zeros = [zerosAt(0), zerosAt(1)];
  const most = Math.max(...zeros);
  if (most === 0) return;
  const wide = Math.min(...zeros) === 0 && most > start.length / 50;
  throw wide ? new BadFile('encoding', 'utf-16') : new BadFile('not-a-workbook', 'binary');
}

/** What a document that begins like a text says of itself. */
const PDF = '%PDF-';

function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, PDF.length)) === PDF;
}

/** The text of a UTF-8 file, without its mark. Another encoding is refused by name: guessing would garble names. */
export function decodeText(bytes: Uint8Array): string {
  if (isPdf(bytes)) throw new BadFile('not-a-workbook', 'pdf');
  if (hasUtf16Mark(bytes)) throw new BadFile('encoding', 'utf-16');
  refuseZeros(bytes);
  const text = strictly(bytes, 'utf-8');
  if (text !== undefined) return text;
  const likely = OTHER_ENCODINGS.find((encoding) => strictly(bytes, encoding) !== undefined);
  if (likely === undefined) throw new BadFile('not-a-workbook', 'binary');
  throw new BadFile('encoding', likely);
}
