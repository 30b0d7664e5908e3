import type { CellEdit } from '../core/edit';
import { emptyPlan } from '../core/edit';
import { memoryKey } from '../core/history/memory';
import { idOf } from '../core/pipeline/identify';
import { encode } from '../core/schema/codec';
import { type Cell, sameCell } from '../core/schema/row';
import type { TableKey } from '../core/schema/sheets';
import { columnOf } from '../core/schema/table-columns';
import type { Vocabulary } from '../core/schema/vocabulary';
import { applyPlan } from '../host/apply';
import type { Desk } from '../host/desk';
import { type Memory, readMemoryTab } from '../host/memory-tab';
import { type Rows, readTable, withFormulas } from '../host/table';

/** After a renamed value or another language: cells that still show the old label of their stored value get the new one. */
export function relabelCells(before: Desk, after: Desk): void {
  const { book } = before;
  if (book.tabs.leads === undefined || book.tabs.followUps === undefined) return;
  const memory = readMemoryTab(book);
  const leads = withFormulas(readTable(book, 'leads', before.settings));
  const followUps = withFormulas(readTable(book, 'followUps', before.settings));
  const cells = [leads, followUps].flatMap((rows) =>
    relabelled(rows, memory, { before: before.vocabulary, after: after.vocabulary }),
  );
  if (cells.length === 0) return;
  applyPlan(
    { book, vocabulary: after.vocabulary, memory, tables: { leads, followUps }, refusals: 'leave' },
    { ...emptyPlan, cells },
  );
}

function relabelled(
  { rows, table }: Rows,
  memory: Memory,
  words: { readonly before: Vocabulary; readonly after: Vocabulary },
): CellEdit[] {
  const keys = Object.keys(table.columns.at).filter((key) => isLabelled(table.key, key));
  return rows.flatMap((row) => {
    const id = idOf(table.key, row);
    const values = memory.rows.get(memoryKey(table.key, id))?.values;
    if (values === undefined) return [];
    return keys.flatMap((key): CellEdit[] => {
      const column = columnOf(table.key, key);
      const old: Cell = encode(column, values[key] ?? '', words.before);
      const now: Cell = encode(column, values[key] ?? '', words.after);
      const stands = sameCell(row.cells[key] ?? '', old) && !sameCell(old, now) && !row.formulas?.has(key);
      return stands ? [{ table: table.key, row: row.row, id, column: key, cell: now }] : [];
    });
  });
}

function isLabelled(table: TableKey, key: string): boolean {
  return ['list', 'lists', 'member'].includes(columnOf(table, key).type);
}
