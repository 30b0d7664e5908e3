import type { Append } from '../core/edit';
import { idColumn } from '../core/schema/table-columns';
import { sheetOf } from './google';
import type { Table } from './table';

/** Columns in which a record shows: below the last row with one of them new records begin. */
const marks = {
  leads: ['leadId', 'customerName', 'phone', 'email', 'wechat'],
  followUps: ['leadId', 'followUpId', 'content'],
} as const;

/**
 * The first of as many free rows as there are new ones, directly under the last record. Never `appendRow`: total rows, ticked
 * boxes and formulas further down would push the record to row 1001. Rows are inserted where something else stands there;
 * one that holds nothing but the id of a new one was meant for it by a run that died.
 */
export function makeRoom(table: Table, appends: readonly Append[]): number {
  const sheet = sheetOf(table.tab);
  const count = appends.length;
  const isFree = freeFor(table, appends);
  const last = sheet.getLastRow();
  const values = last < 2 ? [] : sheet.getRange(2, 1, last - 1, table.headers.length).getValues();
  const keys = marks[table.key].flatMap((key) => table.columns.at[key] ?? []);
  let end = values.length;
  const isNone = (line: readonly unknown[]) => isFree(line) || keys.every((at) => !isRecordText(line[at]));
  while (end > 0 && isNone(values[end - 1] ?? [])) end--;
  const first = end + 2;
  const blank = values.slice(end, end + count).every(isFree);
  if (!blank) sheet.insertRowsAfter(first - 1, count);
  const missing = first + count - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing + 100);
  return first;
}

function freeFor({ key, columns }: Table, appends: readonly Append[]): (line: readonly unknown[]) => boolean {
  const ids = new Set<unknown>(['', ...appends.map(({ id }) => id)]);
  const own = columns.at[idColumn[key]];
  return (line) => line.every((value, at) => (at === own ? ids.has(value) : value === ''));
}

function isRecordText(value: unknown): boolean {
  return typeof value === 'string'
    ? value !== '' && !/^(合计|合計|总计|總計|小计|小計|total|subtotal)/i.test(value.trim())
    : typeof value === 'number';
}
