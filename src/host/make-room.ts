import type { Book } from './book';
import { sheetOf } from './google';
import type { Table } from './table';

/** Columns in which a record shows: below the last row with one of them new records begin. */
const marks = {
  leads: ['leadId', 'customerName', 'phone', 'email', 'wechat'],
  followUps: ['leadId', 'followUpId', 'content'],
} as const;

/**
 * The first of `count` free rows directly under the last record. Never `appendRow`: total rows, ticked boxes and
 * formulas further down would push the record to row 1001. Rows are inserted where something else stands there.
 */
export function makeRoom(_book: Book, table: Table, count: number): number {
  const sheet = sheetOf(table.tab);
  const last = sheet.getLastRow();
  const values = last < 2 ? [] : sheet.getRange(2, 1, last - 1, table.headers.length).getValues();
  const keys = marks[table.key].flatMap((key) => table.columns.at[key] ?? []);
  let end = values.length;
  while (end > 0 && keys.every((at) => !isRecordText(values[end - 1]?.[at]))) end--;
  const first = end + 2;
  const blank = values.slice(end, end + count).every((line) => line.every((value) => value === ''));
  if (!blank) sheet.insertRowsAfter(first - 1, count);
  const missing = first + count - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing + 100);
  return first;
}

function isRecordText(value: unknown): boolean {
  return typeof value === 'string'
    ? value !== '' && !/^(合计|合計|总计|總計|小计|小計|total|subtotal)/i.test(value.trim())
    : typeof value === 'number';
}
