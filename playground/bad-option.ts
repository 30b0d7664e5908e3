import type { optionWords } from './words';

/** Thrown when the command line cannot be followed; nothing has happened yet. */
export class BadOption extends Error {
  readonly code: keyof typeof optionWords;
  readonly value: string;

  constructor(code: keyof typeof optionWords, value = '') {
    super(`Cannot follow the command line: ${code} (${value})`);
    this.name = 'BadOption';
    this.code = code;
    this.value = value;
  }
}
