import type { RestoredTab } from '../core/backup/restored-tabs';
import type { Cell } from '../core/schema/row';
import type { Book } from './book';
import { cellsOf } from './cells';
import { activeFile } from './google';
import { makeGrid } from './make-grid';
import { sendWrites } from './send-writes';
import { writeCells } from './write-cells';

/** Rows written at a time. */
const ROWS = 2000;

/** Lays a part of a backup out in a new tab at the end, and gives what really stands there afterwards. */
export function writeRestoredTab(book: Book, { name, rows, formats }: RestoredTab): Cell[][] {
  const file = activeFile();
  const sheet = file.insertSheet(name, file.getSheets().length);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  makeGrid(sheet, { rows: rows.length, columns });
  // Empty columns count towards the ten million cells too.
  if (sheet.getMaxColumns() > columns) sheet.deleteColumns(columns + 1, sheet.getMaxColumns() - columns);
  for (let first = 0; first < rows.length; first += ROWS) {
    const part = rows.slice(first, first + ROWS);
    const looks = formats.slice(first, first + ROWS).map((line) => whole(line, columns, 'General'));
    sheet.getRange(first + 1, 1, part.length, columns).setNumberFormats(looks);
    // Blank cells too: the whole part is one rectangle then, and goes out in one call.
    const placed = part.flatMap((row, index) =>
      whole<Cell>(row, columns, '').map((cell, column) => ({ row: first + index + 1, column: column + 1, cell })),
    );
    writeCells(sheet, placed);
    sendWrites();
  }
  if (rows.length > 0) sheet.setFrozenRows(1);
  return cellsOf(sheet.getRange(1, 1, Math.max(1, rows.length), columns).getValues(), book.clock);
}

function whole<Value>(line: readonly Value[], width: number, fill: Value): Value[] {
  return Array.from({ length: width }, (_, index) => line[index] ?? fill);
}
