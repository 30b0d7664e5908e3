const needsQuotes = /[\t\n\r"]/;

/** Rows as spreadsheets put them on the clipboard. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  const quote = (text: string): string => (needsQuotes.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return rows.map((row) => row.map(quote).join('\t')).join('\n');
}

/** Takes a quoted cell from its opening quote; `length` counts the quotes. */
function quotedCell(text: string, from: number): { readonly value: string; readonly length: number } | undefined {
  const found = /^"((?:[^"]|"")*)"(?=\t|\r?\n|$)/.exec(text.slice(from));
  return found === null ? undefined : { value: (found[1] ?? '').replace(/""/g, '"'), length: found[0].length };
}

function plainCell(text: string, from: number): { readonly value: string; readonly length: number } {
  const value = /^[^\t\r\n]*/.exec(text.slice(from))?.[0] ?? '';
  return { value, length: value.length };
}

/** Rows from the clipboard; quoted cells may hold tabs and line ends. A line end at the very end adds no row. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const cell = (text[at] === '"' ? quotedCell(text, at) : undefined) ?? plainCell(text, at);
    rows.at(-1)?.push(cell.value);
    at += cell.length;
    if (text[at] === '\t') {
      at += 1;
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (at >= text.length) return rows;
    rows.push([]);
  }
}
