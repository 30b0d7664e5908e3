import { type Cell, isMoment } from '../core/schema/row';
import type { ZoneClock } from './zone';

/** What `getValues` gives, as cells: dates become serials of the spreadsheet's zone, errors their text. */
export function cellsOf(values: readonly (readonly unknown[])[], clock: ZoneClock): Cell[][] {
  return values.map((line) => line.map((value) => cellOf(value, clock)));
}

function cellOf(value: unknown, clock: ZoneClock): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Object.prototype.toString.call(value) === '[object Date]')
    return { serial: clock.serial((value as Date).getTime()) };
  return value === null || value === undefined ? '' : String(value);
}

/** What `setValue` takes for a cell: dates go as serials into date-formatted cells, so that no zone is involved. */
export function googleValue(cell: Cell): string | number | boolean {
  return isMoment(cell) ? cell.serial : cell;
}
