import { fingerprint } from '../pipeline/fingerprint';
import { idOf } from '../pipeline/identify';
import type { Row } from '../schema/row';
import type { TableKey } from '../schema/sheets';
import { idColumn } from '../schema/table-columns';
import type { Target } from './target';

/** What is being written, and where. */
export interface Writing {
  readonly table: TableKey;
  /** Columns that are being written. */
  readonly written: ReadonlySet<string>;
}

/** Whether a row is the one a target was meant for: by its id, or by everything else that tells it from others. */
export function isHome({ table, written }: Writing, target: Target, row: Row<string> | undefined): boolean {
  if (target.id !== '') return row !== undefined && idOf(table, row) === target.id;
  return fingerprint(table, row, written) === target.print;
}

/** The row in a target's place, and the row that bears its id. */
export interface Found {
  readonly here: Row<string> | undefined;
  readonly there: Row<string> | undefined;
}

/** Ids were sorted without the rest: the row is where it was, and its id stands with another one, which is not like it. */
export function hasStayed({ table, written }: Writing, { id, marks }: Target, { here, there }: Found): boolean {
  const columns = new Set([...written, idColumn[table]]);
  const isLike = (row: Row<string> | undefined) => row !== undefined && fingerprint(table, row, columns) === marks;
  return id !== '' && isLike(here) && !isLike(there);
}
