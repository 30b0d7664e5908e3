import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { outWords } from './words';

/** Thrown when the results cannot go where they should. */
export class BadOut extends Error {
  readonly code: keyof typeof outWords;
  readonly values: Readonly<Record<string, string>>;

  constructor(code: keyof typeof outWords, values: Readonly<Record<string, string>>) {
    super(`Cannot write the results: ${code}`);
    this.name = 'BadOut';
    this.code = code;
    this.values = values;
  }
}

/** What is written, beside the mails. */
export const OUT_FILES = ['workbook.xlsx', 'workbook.json', 'summary.json'] as const;
export const MAIL_FOLDER = 'mails';

/** The file behind links; a path that does not exist yet by its nearest folder that does. */
function truePath(path: string): string {
  const full = resolve(path);
  if (existsSync(full)) return realpathSync(full);
  const parent = dirname(full);
  return parent === full ? full : join(truePath(parent), basename(full));
}

function isWritten(file: string, folder: string): boolean {
  const inMails = dirname(file) === join(folder, MAIL_FOLDER) && file.endsWith('.eml');
  return inMails || OUT_FILES.some((name) => file.toLowerCase() === join(folder, name).toLowerCase());
}

/** Refuses a folder whose results would overwrite an input file, before anything is read or written. */
export function checkOut(folder: string, inputs: readonly string[]): void {
  const target = truePath(folder);
  for (const file of inputs) {
    const input = truePath(file);
    if (input === target || isWritten(input, target)) throw new BadOut('wouldOverwrite', { file });
  }
  if (existsSync(target) && !statSync(target).isDirectory()) throw new BadOut('isFile', { folder });
}

/** Makes the folder of the results and of the mails in it. */
export function makeOut(folder: string): void {
  try {
    mkdirSync(join(folder, MAIL_FOLDER), { recursive: true });
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new BadOut('cannotWrite', { folder, detail });
  }
}
