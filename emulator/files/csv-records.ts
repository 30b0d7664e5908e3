/** One record of a CSV text. */
export interface CsvRecord {
  /** Line of the file on which the record begins, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
  /** The record as it stands in the file. */
  readonly raw: string;
  /** A quotation mark was opened or closed where none belongs; the field was read as plain text. */
  readonly brokenQuotes: boolean;
}

interface Field {
  readonly text: string;
  readonly end: number;
  readonly broken: boolean;
}

const LINE_END = /\r\n|\r|\n/g;

const endsField = (sign: string | undefined, delimiter: string): boolean =>
  sign === undefined || sign === delimiter || sign === '\n' || sign === '\r';

function plainField(text: string, start: number, delimiter: string): Field {
  let end = start;
  while (!endsField(text[end], delimiter)) end += 1;
  return { text: text.slice(start, end), end, broken: false };
}

/** The place of the quotation mark that closes the field; a doubled one does not. */
function closingQuote(text: string, start: number): number {
  let at = text.indexOf('"', start);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function readField(text: string, start: number, delimiter: string): Field {
  if (text[start] !== '"') return plainField(text, start, delimiter);
  const close = closingQuote(text, start + 1);
  const end = close + 1;
  if (close < 0 || !endsField(text[end], delimiter)) return { ...plainField(text, start, delimiter), broken: true };
  return { text: text.slice(start + 1, close).replaceAll('""', '"'), end, broken: false };
}

interface Read {
  readonly fields: string[];
  readonly end: number;
  readonly brokenQuotes: boolean;
}

function readFields(text: string, start: number, delimiter: string): Read {
  const fields: string[] = [];
  let brokenQuotes = false;
  let at = start;
  for (;;) {
    const field = readField(text, at, delimiter);
    fields.push(field.text);
    brokenQuotes ||= field.broken;
    if (text[field.end] !== delimiter) return { fields, end: field.end, brokenQuotes };
    at = field.end + 1;
  }
}

const afterLineEnd = (text: string, at: number): number => at + (text.startsWith('\r\n', at) ? 2 : 1);

/** The records of a CSV text (RFC 4180; also `\n` and `\r` line ends). Blank lines are no records. */
export function* csvRecords(text: string, delimiter: string): Generator<CsvRecord> {
  let line = 1;
  for (let start = 0; start < text.length; ) {
    const { fields, end, brokenQuotes } = readFields(text, start, delimiter);
    const raw = text.slice(start, end);
    if (raw.trim() !== '') yield { line, fields, raw, brokenQuotes };
    line += 1 + (raw.match(LINE_END)?.length ?? 0);
    start = afterLineEnd(text, end);
  }
}
