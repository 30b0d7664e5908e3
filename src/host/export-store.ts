import { readCsv, writeCsv } from '../core/export/csv';
import type { Book } from './book';
import { createDriveFile, DriveFailed, listDriveFiles, readDriveFile, removeDriveFile } from './drive';
import { sheetOf } from './google';
import { digestOf } from './pack-text';
import type { Table } from './table';

/** Ids of the two files of an export. */
export interface StoredExport {
  readonly csv: string;
  readonly json: string;
}

/** Puts an export into the effective user's Drive, under names that tell nobody who it is about, and reads it back. */
export function storeExport(book: Book, id: string, rows: readonly (readonly string[])[]): StoredExport {
  const marks = { ...ofExports(book), lead: markOf(id) };
  const name = `leadbook-person-${markOf(id)}-${book.today}`;
  const csv = createDriveFile(`${name}.csv`, writeCsv(rows), marks);
  const [header = [], ...lines] = rows;
  const records = lines.map((line) => Object.fromEntries(line.map((text, at) => [header[at] ?? '', text])));
  const json = createDriveFile(`${name}.json`, JSON.stringify(records, null, 1), marks);
  if (JSON.stringify(readCsv(readDriveFile(csv))) === JSON.stringify(rows)) return { csv, json };
  for (const file of [csv, json]) removeDriveFile(file);
  throw new DriveFailed('verify');
}

/** Removes the exports of these leads from the effective user's Drive. */
export function removeExports(book: Book, ids: Iterable<string>): void {
  const wanted = new Set([...ids].map(markOf));
  for (const { id, marks } of listDriveFiles(ofExports(book))) {
    if (wanted.has(marks['lead'] ?? '')) removeDriveFile(id);
  }
}

/** The notes of one row, column by column. */
export function notesInRow(table: Table, row: number): string[] {
  const [line = []] = sheetOf(table.tab).getRange(row, 1, 1, table.headers.length).getNotes();
  return line.map(String);
}

function ofExports({ fileId }: Book): { readonly leadbook: string; readonly kind: string } {
  return { leadbook: fileId, kind: 'export' };
}

/** Ids may be of any length, marks may not. */
function markOf(id: string): string {
  return digestOf(id).slice(0, 12);
}
