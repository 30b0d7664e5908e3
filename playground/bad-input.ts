/** Why a file that a person named cannot be taken. The sentence for it is made where the person reads it. */
export type BadInputCode =
  | 'missing'
  | 'folder'
  | 'unreadable'
  | 'empty'
  | 'too-large'
  | 'not-a-workbook'
  | 'damaged'
  | 'encrypted'
  | 'encoding'
  | 'too-many-columns';

/** Thrown before anything is set up: nothing was changed, the file least of all. */
export class BadInput extends Error {
  readonly code: BadInputCode;
  /** The file as it was named. */
  readonly file: string;
  /** What was found: bytes, columns, the name of an encoding. */
  readonly detail: string;

  constructor(code: BadInputCode, file: string, detail: string) {
    super(`Cannot take ${file} as input: ${code} (${detail})`);
    this.name = 'BadInput';
    this.code = code;
    this.file = file;
    this.detail = detail;
  }
}
