import { minuteNumber } from '../../date';
import { type Cell, isMoment } from '../../schema/row';
import type { CellReader } from './column-reader';

/** Days or amounts by lead, NaN where blank; `unreadable` counts the cells that say something else. */
export interface NumberColumn {
  readonly values: Float64Array;
  readonly unreadable: number;
}

/** The grid's serial of 1970-01-01. */
const EPOCH_SERIAL = 25569;
const MINUTES = 1440;

type ToNumber = (cell: Cell) => number | undefined;

/** Reads a date or date-time column into days since 1970-01-01. */
export function readDays(cells: readonly Cell[] | undefined, rows: Int32Array, read: CellReader): NumberColumn {
  const column = readTimes(cells, rows, read);
  return { ...column, values: column.values.map(Math.floor) };
}

/** Reads a date-time column into days since 1970-01-01 with the time as fraction, to the minute. */
export function readTimes(cells: readonly Cell[] | undefined, rows: Int32Array, read: CellReader): NumberColumn {
  return readNumbers(cells, rows, (cell) =>
    isMoment(cell) ? timeOfMoment(cell.serial) : numberIn(read(cell), (stamp) => minuteNumber(stamp) / MINUTES),
  );
}

/** Reads an amount column into plain numbers. */
export function readAmounts(cells: readonly Cell[] | undefined, rows: Int32Array, read: CellReader): NumberColumn {
  return readNumbers(cells, rows, (cell) =>
    typeof cell === 'number' && cell >= 0 && cell < Number.POSITIVE_INFINITY ? cell : numberIn(read(cell), Number),
  );
}

function readNumbers(cells: readonly Cell[] | undefined, rows: Int32Array, toNumber: ToNumber): NumberColumn {
  const values = new Float64Array(rows.length).fill(Number.NaN);
  let unreadable = 0;
  if (!cells) return { values, unreadable };
  for (let lead = 0; lead < rows.length; lead += 1) {
    const cell = cells[rows[lead] ?? -1] ?? '';
    if (cell === '') continue;
    const value = toNumber(cell) ?? Number.NaN;
    if (Number.isNaN(value)) unreadable += 1;
    else values[lead] = value;
  }
  return { values, unreadable };
}

/** Days before 1900 and after 2200 are slips of the hand. */
function timeOfMoment(serial: number): number | undefined {
  return serial >= 2 && serial < 109940 ? Math.round((serial - EPOCH_SERIAL) * MINUTES) / MINUTES : undefined;
}

function numberIn(stored: string | undefined, convert: (text: string) => number): number | undefined {
  return stored === undefined || stored === '' ? undefined : convert(stored);
}
