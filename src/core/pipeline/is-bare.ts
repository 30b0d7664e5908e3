import type { Row } from '../schema/row';
import type { TableKey } from '../schema/sheets';
import { idColumn } from '../schema/table-columns';

/** Whether a row holds nothing but an id: one that was being filled or emptied when a run died. */
export function isBare(table: TableKey, { cells }: Row<string>): boolean {
  return Object.entries(cells).every(([column, cell]) => (column === idColumn[table]) !== (cell === ''));
}
