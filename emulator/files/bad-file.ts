/** Why a file cannot be taken as a workbook. */
type BadFileCode = 'empty' | 'not-a-workbook' | 'damaged' | 'encrypted' | 'encoding' | 'too-large';

/** Thrown by the readers; `detail` names what was found instead, for a log, never for a person to read as is. */
export class BadFile extends Error {
  readonly code: BadFileCode;
  readonly detail: string;

  constructor(code: BadFileCode, detail: string) {
    super(`Cannot read the file: ${code} (${detail})`);
    this.name = 'BadFile';
    this.code = code;
    this.detail = detail;
  }
}
