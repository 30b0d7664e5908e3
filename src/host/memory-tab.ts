import type { MemoryEdit } from '../core/edit';
import { agreedIn, type MemoryRow, readMemory, writeMemory } from '../core/history/memory';
import type { Placed } from '../core/pipeline/blocks';
import { gapRows } from '../core/pipeline/gap-rows';
import { asFarAsItReaches } from './as-far-as-it-reaches';
import { type Book, tabIn } from './book';
import { sheetOf } from './google';
import { writeCells } from './write-cells';

/** The memory of the workbook as read at the beginning of a run. */
export interface Memory {
  readonly rows: ReadonlyMap<string, MemoryRow>;
  /** Sheet row of every key. */
  readonly places: ReadonlyMap<string, number>;
  /** Keys and bodies as they stand, by row from the first. */
  readonly lines: readonly (readonly string[])[];
  /** First free sheet row. */
  readonly next: number;
  /** Lines of History up to which the two agreed, as the rows say. */
  readonly agreed: readonly number[];
}

/** Rows kept free below the last one, so that the grid does not have to grow with every lead. */
const SPARE = 500;

/** Reads the hidden tab whole (one read: its grid is kept short). */
export function readMemoryTab(book: Book): Memory {
  const sheet = sheetOf(tabIn(book, 'memory'));
  const values = asFarAsItReaches(sheet, (extent) => sheet.getRange(1, 1, extent.rows, 2).getValues());
  const lines = values.map((line) => line.map(String));
  const rows = new Map<string, MemoryRow>();
  const places = new Map<string, number>();
  const agreed: number[] = [];
  let next = 2;
  lines.forEach(([key = '', body = ''], index) => {
    if (key === '') return;
    next = index + 2;
    const number = agreedIn(body);
    if (number > 0) agreed.push(number);
    const row = readMemory(key, body);
    if (row === undefined || rows.has(row.key)) return;
    rows.set(row.key, row);
    places.set(row.key, index + 1);
  });
  return { rows, places, lines, next, agreed };
}

/** So many unbroken runs of rows are written at most; the rows between them are written again as they stood. */
const MOST_RUNS = 4;
const MOST_AGAIN = 20_000;

/** Accepted states whose rows are settled. */
export interface PlacedMemory {
  /**
   * Commits them. Where History tells what memory then holds, the number of its last line is written with the last row:
   * a run that dies over the writing leaves it out.
   */
  write(agreed?: number): void;
  /** Puts back what stood there before. */
  restore(): void;
}

/** Finds the rows of accepted states, known keys in place, new ones below, and makes room. */
export function placeMemory(book: Book, memory: Memory, edits: readonly MemoryEdit[]): PlacedMemory {
  if (edits.length === 0) return { write: () => undefined, restore: () => undefined };
  const sheet = sheetOf(tabIn(book, 'memory'));
  let next = memory.next;
  const byRow = new Map<number, MemoryEdit>();
  for (const edit of edits) byRow.set(memory.places.get(edit.key) ?? next++, edit);
  const missing = next - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing + SPARE);
  const line = (row: number) => memory.lines[row - 1];
  const rows = [...byRow.keys()].sort((one, other) => one - other);
  const last = rows[rows.length - 1];
  const joining = { most: MOST_RUNS, room: MOST_AGAIN, fits: (row: number) => line(row) !== undefined };
  const before = new Map([...rows, ...gapRows(rows, joining)].map((row) => [row, line(row) ?? []]));
  const after = (row: number, edit: MemoryEdit, agreed: number): readonly string[] => [
    edit.key,
    writeMemory(edit, row === last ? agreed : 0),
  ];
  return {
    write: (agreed = 0) => {
      const edited = [...byRow].map(([row, edit]) => [row, after(row, edit, agreed)] as const);
      writeCells(sheet, placedLines(new Map([...before, ...edited])));
    },
    restore: () => writeCells(sheet, placedLines(before)),
  };
}

function placedLines(byRow: ReadonlyMap<number, readonly string[]>): Placed[] {
  return [...byRow].flatMap(([row, [key = '', body = '']]) => [
    { row, column: 1, cell: key },
    { row, column: 2, cell: body },
  ]);
}
