import type { Area } from '../model';
import type { Place } from './set-cell';

/** Every place of a rectangle, row by row. */
export function* placesOf(area: Area): Generator<Place> {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) yield { row, column };
  }
}

/** A grid of the rectangle's size. */
export function gridOf<Item>(area: Area, item: (row: number, column: number) => Item): Item[][] {
  const rows: Item[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line = new Array<Item>(area.columns);
    for (let offset = 0; offset < area.columns; offset += 1) line[offset] = item(row, area.column + offset);
    rows.push(line);
  }
  return rows;
}
