import type { DecodeContext } from '../../schema/codec';
import type { Column } from '../../schema/column';
import type { Cell } from '../../schema/row';
import { type CellReader, columnReader } from './column-reader';
import type { Outcome } from './outcome';

/** The factors each closed lead names, as keys; empty where it names none. */
export interface FactorColumn {
  readonly factors: readonly (readonly string[])[];
  readonly unreadable: number;
}

interface FactorRows {
  readonly rows: Int32Array;
  readonly outcome: readonly Outcome[];
  /** Won leads that left again name why they left, in loss factors. */
  readonly churned: Uint8Array;
}

const none: readonly string[] = [];

/** Reads closeReason by the list that fits each lead's outcome; the reasons of churned leads count on neither side. */
export function readFactors(
  cells: readonly Cell[] | undefined,
  leads: FactorRows,
  by: { column: Column; context: DecodeContext },
): FactorColumn {
  const readers: Partial<Record<Outcome, CellReader>> = {
    won: columnReader(by.column, { ...by.context, outcome: 'won' }),
    lost: columnReader(by.column, { ...by.context, outcome: 'lost' }),
  };
  const split = new Map<string, readonly string[]>();
  let unreadable = 0;
  const { rows, outcome, churned } = leads;
  const factors: (readonly string[])[] = [];
  for (let lead = 0; lead < rows.length; lead += 1) {
    const read = churned[lead] ? undefined : readers[outcome[lead] ?? 'open'];
    const stored = read?.(cells?.[rows[lead] ?? -1] ?? '');
    if (read && stored === undefined) unreadable += 1;
    factors.push(partsOf(stored ?? '', split));
  }
  return { factors, unreadable };
}

function partsOf(stored: string, split: Map<string, readonly string[]>): readonly string[] {
  if (stored === '') return none;
  const known = split.get(stored);
  if (known) return known;
  const parts = [...new Set(stored.split('、'))];
  split.set(stored, parts);
  return parts;
}
