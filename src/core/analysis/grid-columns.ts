import type { Cell } from '../schema/row';
import type { ColumnSource } from './analysis-input';

/** The cells of a table as it was read, and at which place of a row each column stands. */
export interface Grid {
  readonly rows: readonly (readonly Cell[])[];
  readonly at: Readonly<Record<string, number>>;
}

/** No row is so wide. */
const NOWHERE = 1_000_000;

/** The columns of a grid. */
export function gridColumns({ rows, at }: Grid): ColumnSource {
  return (key) => {
    const place = at[key] ?? NOWHERE;
    return (row) => rows[row]?.[place] ?? '';
  };
}
