import { foldHistory } from '../../src/core/history/fold';
import { digest, type MemoryRow, readMemory, splitMemoryKey } from '../../src/core/history/memory';
import { readEvent } from '../../src/core/history/read-event';
import { inOrder } from '../../src/core/history/seals';
import { toldValues } from '../../src/core/history/told-columns';
import type { TestBook } from './workbook';

type Record_ = Readonly<{ deletedOn: string; values: Readonly<Record<string, string>> }>;

/** The hidden memory tab as the add-on reads it. */
export function memoryOf(book: TestBook): Map<string, MemoryRow> {
  const lines = book.file.displayGrid(book.tab('memory')).slice(1);
  const rows = lines.flatMap(([key = '', body = '']) => (key === '' ? [] : [readMemory(key, body)]));
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.key, row]])));
}

/** What memory holds of every record, as far as History has to tell it. */
export function remembered(book: TestBook): Record<string, Record_> {
  const entries = [...memoryOf(book).values()].map(({ key, values, deletedOn }) => {
    const table = splitMemoryKey(key)?.table ?? 'leads';
    return [key, { deletedOn, values: shortened(toldValues(table, values)) }] as const;
  });
  return Object.fromEntries(entries.sort());
}

/** What History tells of every record. */
export function toldBy(book: TestBook): Record<string, Record_> {
  const lines = inOrder(book.file.displayGrid(book.tab('history')).slice(1));
  const told = foldHistory(lines.flatMap((line) => readEvent(line) ?? []));
  const entries = [...told].map(([key, { deletedOn, values }]) => {
    return [key, { deletedOn, values: shortened(values) }] as const;
  });
  return Object.fromEntries(entries.sort());
}

/** Memory keeps digests of the texts of very long rows. */
function shortened(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([column, value]) => [column, digest(value)]));
}
