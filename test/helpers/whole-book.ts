import type { File } from '../../emulator/kernel/file';
import type { Cell, Sheet } from '../../emulator/model';
import { columnLetters } from '../../src/core/schema/column-letters';

/** Everything a file holds, in lines that can be compared: cells, looks, rules, protections, charts, marks, properties. */
export function wholeBook(file: File): string[] {
  const { sheets, metadata } = file.workbook;
  const properties = [...file.documentProperties].sort().map(([key, value]) => `${key} = ${value}`);
  return [...sheets.flatMap(sheetLines), line('metadata', metadata), ...properties];
}

/** The same without what a clock writes: stamps in properties, the time at the head of reports. */
export function lastingBook(file: File): string[] {
  return wholeBook(file)
    .filter((text) => !/^(stamps|ledger)\./.test(text))
    .map((text) => text.replace(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}/g, 'then'));
}

function sheetLines(sheet: Sheet): string[] {
  const { rows, name, ...rest } = sheet;
  const width = Math.max(0, ...rows.map((cells) => cells?.length ?? 0));
  const looks = Array.from({ length: width }, (_, column) => lookRuns(rows, column)).flat();
  const contents = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell === undefined ? [] : content(cell, `${columnLetters(column + 1)}${row + 1}`),
    ),
  );
  return [line('tab', rest), ...looks, ...contents].map((text) => `${name} ${text}`);
}

/** Formats and rules of a column, as runs of rows. */
function lookRuns(rows: Sheet['rows'], column: number): string[] {
  const runs: { look: string; from: number; to: number }[] = [];
  rows.forEach((cells, row) => {
    const look = lookOf(cells[column]);
    const last = runs[runs.length - 1];
    if (last?.look === look) last.to = row;
    else runs.push({ look, from: row, to: row });
  });
  const letters = columnLetters(column + 1);
  return runs.flatMap(({ look, from, to }) =>
    look === '{}' ? [] : [`${letters}${from + 1}:${letters}${to + 1} ${look}`],
  );
}

function lookOf(cell: Cell | undefined): string {
  if (cell === undefined) return '{}';
  const { format, validation, style } = cell;
  return JSON.stringify({ format, validation, style });
}

function content({ value, formula, note }: Cell, a1: string): string[] {
  return value === null && formula === undefined && note === undefined
    ? []
    : [`${a1} ${JSON.stringify({ value, formula, note })}`];
}

function line(name: string, value: unknown): string {
  const text = JSON.stringify(value, (_key, one: unknown) => {
    if (one instanceof Map) return [...one];
    return one instanceof Set ? [...one] : one;
  });
  return `${name} ${text}`;
}
