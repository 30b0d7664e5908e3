import type { Stamp } from '../date';
import type { TableKey } from '../schema/sheets';
import type { TableCopy } from './table-copy';

/** Everything of a workbook that a team could not make again. */
export interface Backup {
  readonly format: typeof FORMAT;
  readonly made: Stamp;
  /** Id of the file it was made of. */
  readonly file: string;
  /** The settings in force, as the document properties keep them. */
  readonly settings: string;
  readonly tables: Readonly<Record<TableKey, TableCopy>>;
  /** Lines of the log tabs, without their headers. */
  readonly history: readonly (readonly string[])[];
  readonly review: readonly (readonly string[])[];
}

/** Version of the layout above: a file of another one is not read. */
const FORMAT = 1;

/** The text of a backup. */
export function writeBackup(backup: Omit<Backup, 'format'>): string {
  return JSON.stringify({ format: FORMAT, ...backup });
}

/** Reads the text of a backup; undefined where it is none that this version knows. */
export function readBackup(text: string): Backup | undefined {
  try {
    const backup = JSON.parse(text) as Partial<Backup>;
    const isWhole = isCopy(backup.tables?.leads) && isCopy(backup.tables?.followUps) && Array.isArray(backup.history);
    return backup.format === FORMAT && isWhole ? (backup as Backup) : undefined;
  } catch {
    return undefined;
  }
}

function isCopy(copy: Partial<TableCopy> | undefined): boolean {
  return Array.isArray(copy?.headers) && Array.isArray(copy.rows) && typeof copy.columns === 'object';
}
