import type { Area } from '../model';
import { columnLetters } from './column-letters';

/** A1 notation of a rectangle; open ends (Infinity) give `A:A` and `2:2`. */
export function toA1(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row}`;
  if (area.rows === 1 && area.columns === 1) return first;
  const lastColumn = area.column + area.columns - 1;
  const lastRow = area.row + area.rows - 1;
  if (area.rows === Number.POSITIVE_INFINITY) return openRows(area, lastColumn);
  if (area.columns === Number.POSITIVE_INFINITY) return `${area.row}:${lastRow}`;
  return `${first}:${columnLetters(lastColumn)}${lastRow}`;
}

function openRows(area: Area, lastColumn: number): string {
  const start = area.row === 1 ? '' : String(area.row);
  return `${columnLetters(area.column)}${start}:${columnLetters(lastColumn)}`;
}
