import { type Backup, readBackup, writeBackup } from '../core/backup/backup-file';
import { type BackupState, readBackupState } from '../core/backup/backup-state';
import { type BackupEntry, superfluous } from '../core/backup/keep-backups';
import { copyTable } from '../core/backup/table-copy';
import { historyColumns, reviewColumns } from '../core/history/history-lines';
import type { TableKey } from '../core/schema/sheets';
import type { Book } from './book';
import type { Desk } from './desk';
import {
  createDriveFile,
  DriveFailed,
  listDriveFiles,
  type Marks,
  markDriveFile,
  readDriveFile,
  removeDriveFile,
} from './drive';
import { readLines } from './log-tab';
import { packText, unpackText } from './pack-text';
import { readTable } from './table';

/** Copies what the workbook holds: about eight reads, however many rows there are. */
export function collectBackup({ book, settings }: Desk): Omit<Backup, 'format'> {
  const copy = (key: TableKey) => {
    const { table, grid } = readTable(book, key, settings);
    return copyTable({ headers: table.headers, columns: table.columns.at, rows: grid });
  };
  return {
    made: book.now,
    file: book.fileId,
    settings: book.properties.text('settings'),
    tables: { leads: copy('leads'), followUps: copy('followUps') },
    history: readLines(book, 'history', historyColumns.length),
    review: readLines(book, 'review', reviewColumns.length),
  };
}

/** Puts a backup into Drive, reads it back, and marks it as good only if every letter came back. */
export function storeBackup(book: Book, backup: Omit<Backup, 'format'>, erasures: number): BackupEntry {
  const { made } = backup;
  const { content, sha256 } = packText(writeBackup(backup), { leadbook: 'backup', made });
  const name = `leadbook-${made.replace('T', '-').replace(':', '')}.json.gz.txt`;
  const marks = { ...ofBackups(book), made, sha256, state: 'new', erasures: String(erasures) };
  const id = createDriveFile(name, content, marks);
  if (unpackText(readDriveFile(id))?.sha256 !== sha256) {
    removeDriveFile(id);
    throw new DriveFailed('verify');
  }
  markDriveFile(id, { state: 'verified' });
  return entryOf(id, { ...marks, state: 'verified' });
}

/** The backups of this workbook in the Drive of the effective user. */
export function listBackups(book: Book): BackupEntry[] {
  return listDriveFiles(ofBackups(book)).map(({ id, marks }) => entryOf(id, marks));
}

/** Reads a backup; its digest must still be the one it was verified with. */
export function loadBackup({ id, sha256 }: BackupEntry): Backup {
  const packed = unpackText(readDriveFile(id));
  const backup = packed?.sha256 === sha256 ? readBackup(packed.content) : undefined;
  if (backup === undefined) throw new DriveFailed('verify');
  return backup;
}

/** Removes what newer backups replace; what Drive does not remove now is met again the next time. */
export function rotateBackups(book: Book): { readonly kept: number; readonly removed: number } {
  const entries = listBackups(book);
  const removed = superfluous(entries, book.now).filter(({ id }) => removeDriveFile(id)).length;
  return { kept: entries.length - removed, removed };
}

/** What the workbook remembers of its backups. */
export function backupState(book: Book): BackupState {
  return readBackupState(book.properties.text('backup'));
}

/** Remembers more of the backups. */
export function rememberBackup(book: Book, news: BackupState): void {
  book.properties.put('backup', JSON.stringify({ ...backupState(book), ...news }));
}

function ofBackups({ fileId }: Book): Marks {
  return { leadbook: fileId, kind: 'backup' };
}

function entryOf(id: string, { made = '', sha256 = '', state, erasures = '0' }: Marks): BackupEntry {
  return { id, made, sha256, state: state === 'verified' ? 'verified' : 'new', erasures: Number(erasures) };
}
