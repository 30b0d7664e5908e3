import { readFile, stat } from 'node:fs/promises';
import { BadInput } from './bad-input';

/** The most a file may hold. */
const LARGEST = 50 * 1024 * 1024;

const CODES: Readonly<Record<string, 'missing' | 'folder'>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
};

function refusal(error: unknown, path: string): BadInput {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
  return new BadInput(CODES[code] ?? 'unreadable', path, code);
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch((error: unknown) => {
    throw refusal(error, path);
  });
  if (found.isDirectory()) throw new BadInput('folder', path, 'EISDIR');
  return found.size;
}

/** The content of a file a person named. It is only ever opened for reading; too large a one is not opened at all. */
export async function readInputFile(path: string): Promise<Uint8Array> {
  const size = await sizeOf(path);
  if (size > LARGEST) throw new BadInput('too-large', path, `${size} bytes`);
  if (size === 0) throw new BadInput('empty', path, '0 bytes');
  const content = await readFile(path).catch((error: unknown) => {
    throw refusal(error, path);
  });
  return new Uint8Array(content.buffer, content.byteOffset, content.byteLength);
}
