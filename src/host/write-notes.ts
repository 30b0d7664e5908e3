import { arrange, type Placed } from '../core/pipeline/blocks';
import { mergeNote } from '../core/pipeline/merge-note';
import { sheetOf } from './google';
import { type NoteArea, type NoteGrid, readNotesAround } from './note-grid';
import type { Rows, Table } from './table';
import type { Target } from './targets';
import { a1 } from './write-cells';

/** Notes whose places are settled. */
export interface PlacedNotes {
  write(): void;
  /** What stood there before; undefined where no note is concerned. */
  readonly before?: NoteGrid;
  /** Every note that is written, by place. */
  readonly written: ReadonlyMap<string, string>;
}

/** One note to write: sheet row and 1-based sheet column. */
export interface PlacedNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The places of our notes in a table as it is believed to stand. */
export function notePlaces(table: Table, targets: readonly Pick<Target, 'row' | 'notes'>[]): PlacedNote[] {
  const width = sheetOf(table.tab).getMaxColumns();
  return targets.flatMap(({ row, notes }) =>
    Object.entries(notes).flatMap(([key, text]) => {
      const at = table.columns.at[key];
      return at === undefined || at >= width ? [] : [{ row, column: at + 1, text }];
    }),
  );
}

/**
 * Reads the notes around the cells that get ours (or lose them); what it returns writes them, with what people wrote
 * there kept. `seen` = the rows as they stood a moment ago, where they have just been read.
 */
export function placeNotes(
  table: Table,
  targets: readonly Pick<Target, 'row' | 'notes'>[],
  seen: Rows | undefined,
): PlacedNotes {
  const places = notePlaces(table, targets);
  if (places.length === 0) return { write: () => undefined, written: new Map() };
  const before = readNotesAround(table, around(places), seen);
  const notes = places.flatMap((one) => {
    const present = before.at(one.row, one.column);
    const text = mergeNote(present, one.text);
    return text === present ? [] : [{ ...one, text }];
  });
  const all = fewCalls(notes) ? notes : bridged(notes, before);
  return {
    before,
    written: new Map(all.map((one) => [placeOf(one), one.text])),
    write: () => writeNotes(table, all),
  };
}

/** The name of a place. */
export function placeOf({ row, column }: Pick<PlacedNote, 'row' | 'column'>): string {
  return `${row}:${column}`;
}

/** Writes exactly these notes. */
export function writeNotes(table: Table, notes: readonly PlacedNote[]): void {
  const sheet = sheetOf(table.tab);
  const { blocks, spreads } = arrange(notes.map(asCell));
  for (const { row, column, cells } of blocks) {
    const texts = cells.map((line) => line.map(String));
    sheet.getRange(row, column, texts.length, texts[0]?.length ?? 1).setNotes(texts);
  }
  for (const { cell, places } of spreads) sheet.getRangeList(places.map(a1)).setNote(String(cell));
}

function asCell({ row, column, text }: PlacedNote): Placed {
  return { row, column, cell: text };
}

/** So many calls are made at most; of more scattered notes one block is written, with what stands between them. */
const MOST_CALLS = 3;

function fewCalls(notes: readonly PlacedNote[]): boolean {
  const { blocks, spreads } = arrange(notes.map(asCell));
  return blocks.length + spreads.length <= MOST_CALLS;
}

function bridged(notes: readonly PlacedNote[], before: NoteGrid): PlacedNote[] {
  const { top, bottom, left, right } = around(notes);
  const texts = new Map(notes.map((one) => [placeOf(one), one.text]));
  const places = Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => ({ row: top + down, column: left + across })),
  ).flat();
  return places.map((one) => ({ ...one, text: texts.get(placeOf(one)) ?? before.at(one.row, one.column) }));
}

/** The rectangle around places; spreading 100,000 numbers into `Math.min` would overflow the stack. */
function around(places: readonly PlacedNote[]): NoteArea {
  const [top, bottom] = ends(places.map(({ row }) => row));
  const [left, right] = ends(places.map(({ column }) => column));
  return { top, bottom, left, right };
}

function ends(numbers: readonly number[]): [number, number] {
  return numbers.reduce<[number, number]>(
    ([least, most], one) => [Math.min(least, one), Math.max(most, one)],
    [Number.POSITIVE_INFINITY, 0],
  );
}
