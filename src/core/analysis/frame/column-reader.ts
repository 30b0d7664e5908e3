import { type DecodeContext, decode } from '../../schema/codec';
import type { Column } from '../../schema/column';
import type { Cell } from '../../schema/row';

/** Reads a cell into its stored text; '' is blank, undefined cannot be read. */
export type CellReader = (cell: Cell) => string | undefined;

/** A reader that asks the codec once per distinct value: a column of thousands of rows holds few of them. */
export function columnReader(column: Column, context: DecodeContext): CellReader {
  const seen = new Map<Cell, string | undefined>();
  return (cell) => {
    if (cell === '') return '';
    if (seen.has(cell)) return seen.get(cell);
    const decoded = decode(column, cell, context);
    const stored = 'stored' in decoded ? decoded.stored : undefined;
    if (typeof cell !== 'object') seen.set(cell, stored);
    return stored;
  };
}
