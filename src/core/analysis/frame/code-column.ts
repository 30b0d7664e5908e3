import type { Cell } from '../../schema/row';
import type { CellAt } from '../analysis-input';
import type { CellReader } from './column-reader';
import type { Reading } from './read-together';

/** A column of few values as small numbers: `keys[codes[i]]` is the value of lead i, code 0 the blank. */
export interface CodeColumn {
  readonly codes: Uint16Array;
  readonly keys: readonly string[];
}

/** A column and the leads whose cell could not be read, which hold the blank. */
export interface ReadCodes extends CodeColumn {
  readonly unreadable: readonly number[];
}

/** Gives every key its code, in order of appearance; the blank is 0. */
export function codeBook(): { readonly keys: string[]; code(key: string): number } {
  const keys = [''];
  const known = new Map([['', 0]]);
  return {
    keys,
    code(key) {
      const code = known.get(key) ?? keys.push(key) - 1;
      known.set(key, code);
      return code;
    },
  };
}

/** Reads one list or member column at the given rows; a column that does not stand on the tab is all blank. */
export function readCodes(cells: CellAt, rows: Int32Array, toKey: CellReader): Reading<ReadCodes> {
  const book = codeBook();
  const codes = new Uint16Array(rows.length);
  const unreadable: number[] = [];
  const known = new Map<Cell, number>([['', 0]]);
  const codeOf = (cell: Cell): number => {
    const key = toKey(cell);
    const code = key === undefined ? UNREADABLE : book.code(key);
    if (typeof cell !== 'object') known.set(cell, code);
    return code;
  };
  return {
    read(from, to) {
      for (let lead = from; lead < to; lead += 1) {
        const cell = cells(rows[lead] ?? -1);
        const code = known.get(cell) ?? codeOf(cell);
        if (code === UNREADABLE) unreadable.push(lead);
        else codes[lead] = code;
      }
    },
    column: (leads) => ({ codes: codes.subarray(0, leads), keys: book.keys, unreadable }),
  };
}

const UNREADABLE = -1;

/** How many of the leads have each code. */
export function countCodes({ codes, keys }: CodeColumn, leads: readonly number[]): Uint32Array {
  const counts = new Uint32Array(keys.length);
  for (let at = 0; at < leads.length; at += 1) {
    const code = codes[leads[at] ?? -1] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

/** The key of one lead. */
export function keyAt({ codes, keys }: CodeColumn, lead: number): string {
  return keys[codes[lead] ?? 0] ?? '';
}
