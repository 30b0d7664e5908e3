import type { TableKey } from '../schema/sheets';
import { columnOf, idColumn, tableColumns } from '../schema/table-columns';
import type { Fields } from './protocol';

/** What nobody sets at the sidebar although people may in the grid: which record a row is. */
const identities: ReadonlySet<string> = new Set(['leadId', ...Object.values(idColumn)]);

/** The fields that a person may not set, or that no column answers to; the whole request is refused for them. */
export function unsettable(table: TableKey, fields: Fields): readonly string[] {
  const known = new Set<string>(tableColumns[table].map(({ key }) => key));
  return Object.keys(fields).filter(
    (key) => !known.has(key) || identities.has(key) || columnOf(table, key).by === 'addOn',
  );
}
