import { BadFile } from './bad-file';
import { partSizes } from './zip-parts';

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The container of workbooks before 2007, and of encrypted ones since. */
const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** A few kilobytes can unpack to gigabytes; no text longer than this could be read anyway. */
const LARGEST_PART = 400 * 1024 * 1024;

/** Whether the content is an archive, as every .xlsx file is. */
export const isArchive = (bytes: Uint8Array): boolean => startsWith(bytes, ZIP);

/** Whether the content is a workbook before 2007 or an encrypted one. */
export const isOldContainer = (bytes: Uint8Array): boolean => startsWith(bytes, OLD_CONTAINER);

/** Throws when the content cannot be a workbook, whatever the file is called. */
export function requireWorkbookBytes(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new BadFile('empty', 'no bytes');
  if (isOldContainer(bytes)) {
    const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED);
    throw encrypted ? new BadFile('encrypted', 'password') : new BadFile('not-a-workbook', 'workbook before 2007');
  }
  if (!isArchive(bytes)) throw new BadFile('not-a-workbook', 'no archive');
  const sizes = partSizes(bytes);
  if (sizes === undefined) throw new BadFile('damaged', 'no directory');
  const paths = [...sizes.keys()];
  if (!paths.some((path) => /(^|\/)workbook\d*\.xml$/i.test(path)))
    throw new BadFile('not-a-workbook', 'another archive');
  const largest = Math.max(...sizes.values());
  if (largest > LARGEST_PART) throw new BadFile('too-large', `${largest} bytes unpacked`);
}
