import type { Sheet } from '../model';
import { hasContent } from './last-row';
import type { Place } from './set-cell';

export type Direction = 'UP' | 'DOWN' | 'PREVIOUS' | 'NEXT';

const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** Where Ctrl+arrow arrives: the end of the block of content, else the next content, else the border of the grid. */
export function nextDataCell(sheet: Sheet, start: Place, direction: Direction): Place {
  const [down, right] = STEPS[direction];
  const step = ({ row, column }: Place): Place => ({ row: row + down, column: column + right });
  const isInside = ({ row, column }: Place): boolean =>
    row >= 1 && column >= 1 && row <= sheet.rowCount && column <= sheet.columnCount;
  const isFilled = ({ row, column }: Place): boolean => hasContent(sheet.rows[row - 1]?.[column - 1]);
  const inBlock = isFilled(start) && isInside(step(start)) && isFilled(step(start));
  let place = start;
  while (isInside(step(place))) {
    const next = step(place);
    if (inBlock && !isFilled(next)) return place;
    place = next;
    if (!inBlock && isFilled(place)) return place;
  }
  return place;
}
