import type { Column } from './column';
import { followUpColumns } from './follow-ups';
import { leadColumns } from './leads';
import { fullColumns, type Settings } from './settings';
import type { TableKey } from './sheets';

/** Every column of a table, shown or not. */
export const tableColumns: Readonly<Record<TableKey, readonly Column[]>> = {
  leads: leadColumns,
  followUps: followUpColumns,
};

/** The columns that must stand on the tab: basic, hidden, and the full ones ticked in Settings. */
export function shownColumns(table: TableKey, settings: Settings): readonly Column[] {
  const ticked: readonly string[] = table === 'leads' ? fullColumns(settings) : [];
  return tableColumns[table].filter((column) => column.set !== 'full' || ticked.includes(column.key));
}

/** The column with a key; a missing one is a bug. */
export function columnOf(table: TableKey, key: string): Column {
  const column = tableColumns[table].find((one) => one.key === key);
  if (column === undefined) throw new Error(`No column ${key} in ${table}`);
  return column;
}

/** The id column of a table. */
export const idColumn = { leads: 'leadId', followUps: 'followUpId' } as const satisfies Record<TableKey, string>;
