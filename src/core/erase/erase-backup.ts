import type { Backup } from '../backup/backup-file';
import type { TableCopy } from '../backup/table-copy';
import type { Lead } from '../schema/row';
import type { TableKey } from '../schema/sheets';
import { cleanLines } from './clean-lines';
import { cleanTable, withChanges } from './clean-table';
import type { Cleaning } from './cleaning';

/** A backup from which nobody can tell any more who the person was. */
export function eraseBackup(backup: Backup, cleaning: Cleaning): Backup {
  const table = (key: TableKey): TableCopy => {
    const copy = backup.tables[key];
    return { ...copy, rows: withChanges(copy.rows, cleanTable(key, copy, cleaning)) };
  };
  return {
    ...backup,
    tables: { leads: table('leads'), followUps: table('followUps') },
    history: cleanLines('history', backup.history, cleaning),
    review: cleanLines('review', backup.review, cleaning),
  };
}

/** The leads of a backup as records of texts. */
export function leadsOf({ columns, rows }: TableCopy): Lead[] {
  const keys = Object.entries(columns);
  return rows.map((row) => Object.fromEntries(keys.map(([key, at]) => [key, textOf(row[at])])));
}

function textOf(cell: TableCopy['rows'][number][number] | undefined): string {
  return cell === undefined || typeof cell === 'object' ? '' : String(cell);
}
