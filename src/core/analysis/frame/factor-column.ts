import type { DecodeContext } from '../../schema/codec';
import type { Column } from '../../schema/column';
import type { CellAt } from '../analysis-input';
import { codeBook } from './code-column';
import { type CellReader, columnReader } from './column-reader';
import type { Outcome } from './outcome';

/** The factors each closed lead names: `sets[codes[i]]` are the keys of lead i, set 0 is empty. */
export interface FactorColumn {
  readonly codes: Uint16Array;
  readonly sets: readonly (readonly string[])[];
  readonly unreadable: number;
}

interface FactorRows {
  readonly rows: Int32Array;
  readonly outcome: readonly Outcome[];
  /** Won leads that left again name why they left, in loss factors. */
  readonly churned: Uint8Array;
}

/** Reads closeReason by the list that fits each lead's outcome; the reasons of churned leads count on neither side. */
export function readFactors(
  cells: CellAt,
  { rows, outcome, churned }: FactorRows,
  by: { column: Column; context: DecodeContext },
): FactorColumn {
  const readers: Partial<Record<Outcome, CellReader>> = {
    won: columnReader(by.column, { ...by.context, outcome: 'won' }),
    lost: columnReader(by.column, { ...by.context, outcome: 'lost' }),
  };
  const book = codeBook();
  const codes = new Uint16Array(rows.length);
  let unreadable = 0;
  for (let lead = 0; lead < codes.length; lead += 1) {
    const read = readers[outcome[lead] ?? 'open'];
    if (read === undefined || churned[lead] === 1) continue;
    const stored = read(cells(rows[lead] ?? -1));
    codes[lead] = book.code(stored ?? '');
    unreadable += Number(stored === undefined);
  }
  const sets = book.keys.map((stored) => [...new Set(stored.split('、'))].filter((key) => key !== ''));
  return { codes, sets, unreadable };
}
