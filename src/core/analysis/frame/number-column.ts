import { minuteNumber } from '../../date';
import { type Cell, isMoment } from '../../schema/row';
import type { CellAt } from '../analysis-input';
import type { CellReader } from './column-reader';
import type { Reading } from './read-together';

/** Days or amounts by lead, NaN where blank; `unreadable` counts the cells that say something else. */
export interface NumberColumn {
  readonly values: Float64Array;
  readonly unreadable: number;
}

/** The grid's serial of 1970-01-01. */
const EPOCH_SERIAL = 25569;
export const MINUTES = 1440;

type ToNumber = (cell: Cell) => number;
type NumberReading = Reading<NumberColumn>;

/** Reads a date or date-time column into days since 1970-01-01. */
export function readDays(cells: CellAt, rows: Int32Array, read: CellReader): NumberReading {
  return readNumbers(cells, rows, (cell) => Math.floor(timeIn(cell, read)));
}

/** Reads a date-time column into days since 1970-01-01 with the time as fraction, to the minute. */
export function readTimes(cells: CellAt, rows: Int32Array, read: CellReader): NumberReading {
  return readNumbers(cells, rows, (cell) => timeIn(cell, read));
}

/** Reads an amount column into plain numbers. */
export function readAmounts(cells: CellAt, rows: Int32Array, read: CellReader): NumberReading {
  return readNumbers(cells, rows, (cell) =>
    typeof cell === 'number' && cell >= 0 && cell < Number.POSITIVE_INFINITY ? cell : numberIn(read(cell), Number),
  );
}

function readNumbers(cells: CellAt, rows: Int32Array, toNumber: ToNumber): NumberReading {
  const values = new Float64Array(rows.length).fill(Number.NaN);
  let unreadable = 0;
  return {
    read(from, to) {
      for (let lead = from; lead < to; lead += 1) {
        const cell = cells(rows[lead] ?? -1);
        if (cell === '') continue;
        const value = toNumber(cell);
        values[lead] = value;
        unreadable += Number(Number.isNaN(value));
      }
    },
    column: (leads) => ({ values: values.subarray(0, leads), unreadable }),
  };
}

function timeIn(cell: Cell, read: CellReader): number {
  return minuteIn(cell, read) / MINUTES;
}

/** A date or date-time as minutes since 1970-01-01; days before 1900 and after 2200 are slips of the hand. */
export function minuteIn(cell: Cell, read: CellReader): number {
  if (!isMoment(cell)) return numberIn(read(cell), minuteNumber);
  const { serial } = cell;
  return serial >= 2 && serial < 109940 ? Math.round((serial - EPOCH_SERIAL) * MINUTES) : Number.NaN;
}

function numberIn(stored: string | undefined, convert: (text: string) => number): number {
  return stored === undefined || stored === '' ? Number.NaN : convert(stored);
}

/** Whether anything was read of a lead. */
export function isKnown(column: Float64Array, lead: number): boolean {
  return !Number.isNaN(column[lead] ?? Number.NaN);
}
