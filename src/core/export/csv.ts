import { exportText, importText } from '../text';

/** Tells spreadsheet programs that Chinese text is UTF-8. */
const MARK = '\ufeff';

/** Rows of texts as a CSV file after RFC 4180: quoted throughout, guarded against being read as formulas. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]): string =>
    row.map((text) => `"${exportText(text).replace(/"/g, '""')}"`).join(',');
  return `${MARK}${rows.map(line).join('\r\n')}\r\n`;
}

/** The rows of such a file, each text as it was before it left. */
export function readCsv(file: string): string[][] {
  const text = file.startsWith(MARK) ? file.slice(1) : file;
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted = '', end = ''] of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    row.push(importText(quoted.replace(/""/g, '"')));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
