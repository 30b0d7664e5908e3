import type { TableKey } from '../schema/sheets';

/** Follows from the day or from other events that History has, and is therefore never told there. */
const untold: ReadonlySet<string> = new Set([
  'leads:reminder',
  'leads:winProbability',
  'leads:valueTier',
  'leads:followUpCount',
  'leads:lastContactOn',
  'followUps:customerName',
]);

/** Whether changes of a column stand in History. */
export function isTold(table: TableKey, column: string): boolean {
  return !untold.has(`${table}:${column}`);
}

/** The values of a record that History tells; blank ones left out. */
export function toldValues(table: TableKey, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([column, value]) => value !== '' && isTold(table, column)));
}
