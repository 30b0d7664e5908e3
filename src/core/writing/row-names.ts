import { fingerprint } from '../pipeline/fingerprint';
import { idOf } from '../pipeline/identify';
import type { Row } from '../schema/row';
import type { TableKey } from '../schema/sheets';

/** The names by which a row is found again wherever it went: its id, where it has one, and all that tells it from others. */
export function rowNames(table: TableKey, row: Row<string>, written: ReadonlySet<string>): string[] {
  const id = idOf(table, row);
  const print = fingerprint(table, row, written);
  return id === '' ? [nameFor({ id, print })] : [nameFor({ id, print }), nameFor({ id: '', print })];
}

/** The one name by which a row is looked for. */
export function nameFor({ id, print }: { readonly id: string; readonly print: string }): string {
  return id === '' ? `print:${print}` : `id:${id}`;
}
