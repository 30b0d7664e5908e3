import { mergeNote } from '../pipeline/merge-note';
import { earlierNotes, type Grids, type PlacedNote, placeOf } from './earlier-notes';

/**
 * Notes that stand wrong after rows or columns moved around the writing: a cell that was hit gets back what it had, and
 * ours go to their own cells, with what people wrote there kept. `ours` = our notes where their rows stand now; `headers`
 * = as they were, and as they are.
 */
export function wrongNotes(
  grids: Grids,
  ours: readonly PlacedNote[],
  headers: readonly [readonly string[], readonly string[]],
): readonly PlacedNote[] {
  const { present, written } = grids;
  const earlier = earlierNotes(grids, headers);
  const wishes = new Map(ours.map((one) => [placeOf(one), one]));
  const places = new Set([...written.keys(), ...wishes.keys()]);
  return [...places].flatMap((place) => {
    const { row, column } = parsePlace(place);
    const shown = present.at(row, column);
    const base = written.get(place) === shown ? earlier(row, column) : shown;
    const wish = wishes.get(place);
    const text = wish === undefined ? base : mergeNote(base, wish.text);
    return text === shown ? [] : [{ row, column, text }];
  });
}

function parsePlace(place: string): { readonly row: number; readonly column: number } {
  const [row = 0, column = 0] = place.split(':').map(Number);
  return { row, column };
}
