import { arrange, type Placed } from '../core/pipeline/blocks';
import { mergeNote } from '../core/pipeline/merge-note';
import { type NoteArea, type NoteGrid, type PlacedNote, placeOf } from '../core/writing/earlier-notes';
import type { Target } from '../core/writing/target';
import { sheetOf } from './google';
import { readNotesAround } from './note-grid';
import type { Rows, Table } from './table';
import { a1 } from './write-cells';

/** Notes whose places are settled. */
export interface PlacedNotes {
  /** Writes what is to be said. Before the cells: a text whose note has not gone out yet still stands, and is refused once more. */
  say(): void;
  /** Takes away what is settled. After the cells: a wish whose cell was not written keeps its note. */
  clear(): void;
  /** What stood there before; undefined where no note is concerned. */
  readonly before?: NoteGrid;
  /** Every note that is written, by place. */
  readonly written: ReadonlyMap<string, string>;
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
  if (places.length === 0) return { say: () => undefined, clear: () => undefined, written: new Map() };
  const before = readNotesAround(table, around(places), seen);
  const notes = places.flatMap((one) => {
    const present = before.at(one.row, one.column);
    const merged = mergeNote(present, one.text);
    return merged === present ? [] : [{ ...one, text: merged, isOver: one.text === '' }];
  });
  const said = inFewCalls(
    notes.filter(({ isOver }) => !isOver),
    (row, column) => before.at(row, column),
  );
  const saying = byPlace(said);
  const cleared = inFewCalls(
    notes.filter(({ isOver }) => isOver),
    (row, column) => saying.get(placeOf({ row, column })) ?? before.at(row, column),
  );
  return {
    before,
    written: new Map([...saying, ...byPlace(cleared)]),
    say: () => writeNotes(table, said),
    clear: () => writeNotes(table, cleared),
  };
}

function byPlace(notes: readonly PlacedNote[]): ReadonlyMap<string, string> {
  return new Map(notes.map((one) => [placeOf(one), one.text]));
}

/** Writes exactly these notes. */
export function writeNotes(table: Table, notes: readonly PlacedNote[]): void {
  if (notes.length === 0) return;
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

function inFewCalls(notes: readonly PlacedNote[], standing: NoteGrid['at']): readonly PlacedNote[] {
  const { blocks, spreads } = arrange(notes.map(asCell));
  return blocks.length + spreads.length <= MOST_CALLS ? notes : bridged(notes, standing);
}

function bridged(notes: readonly PlacedNote[], standing: NoteGrid['at']): PlacedNote[] {
  const { top, bottom, left, right } = around(notes);
  const texts = byPlace(notes);
  const places = Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => ({ row: top + down, column: left + across })),
  ).flat();
  return places.map((one) => ({ ...one, text: texts.get(placeOf(one)) ?? standing(one.row, one.column) }));
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
