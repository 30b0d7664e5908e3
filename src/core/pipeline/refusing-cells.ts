import type { Clash, MemoryEdit } from '../edit';
import { type MemoryRow, memoryKey } from '../history/memory';
import { cellText, encode } from '../schema/codec';
import { type Cell, type Row, sameCell } from '../schema/row';
import type { TableKey } from '../schema/sheets';
import { columnOf } from '../schema/table-columns';
import type { Vocabulary } from '../schema/vocabulary';
import { idOf } from './identify';
import type { EditedCells } from './situation';

/** A cell that did not take what was written, and whose record it belongs to. */
export interface Refused extends Clash {
  readonly id: string;
}

/** What was last accepted, and the words in which it shows. */
interface Accepted {
  readonly memory: ReadonlyMap<string, MemoryRow>;
  readonly vocabulary: Vocabulary;
  /** What a person has just typed: there the cell counts as it stands. */
  readonly edited?: EditedCells;
}

/**
 * Rows in which cells that refused what was to be written count as if they held it, as long as they show what they
 * showed then: otherwise each sweep would find the same, tell it and fail over it again.
 */
export function takenAsRemembered(
  table: TableKey,
  rows: readonly Row<string>[],
  { memory, vocabulary, edited }: Accepted,
): readonly Row<string>[] {
  return rows.map((row) => {
    const known = memory.get(memoryKey(table, idOf(table, row)));
    const columns = Object.entries(known?.meta.refusing ?? {})
      .filter(([column]) => !(edited?.rows.has(row.row) && edited.columns.has(column)))
      .filter(([column, text]) => cellText(row.cells[column] ?? '') === text)
      .map(([column]) => column);
    if (columns.length === 0) return row;
    const value = (column: string): Cell => encode(columnOf(table, column), known?.values[column] ?? '', vocabulary);
    const cells = Object.fromEntries(columns.map((column) => [column, value(column)]));
    return { ...row, cells: { ...row.cells, ...cells }, refusing: new Set(columns) };
  });
}

/** The accepted states of a plan, with what the cells that refused show instead and that they bear a note of ours. */
export function rememberRefused(
  edits: readonly MemoryEdit[],
  refused: readonly Refused[],
  memory: ReadonlyMap<string, MemoryRow>,
): readonly MemoryEdit[] {
  const byKey = new Map(edits.map((edit) => [edit.key, edit]));
  for (const { table, id, column, present } of refused) {
    const key = memoryKey(table, id);
    const row = byKey.get(key) ?? memory.get(key);
    if (row === undefined) continue;
    const refusing = { ...row.meta.refusing, [column]: cellText(present) };
    const noted = [...new Set([...(row.meta.noted ?? []), column])].sort();
    byKey.set(key, { ...row, meta: { ...row.meta, refusing, noted } });
  }
  return [...byKey.values()];
}

/** Cells that still show something else than was to be written. */
export function stillRefused(refused: readonly Refused[]): readonly Refused[] {
  return refused.filter(({ wanted, present }) => !sameCell(wanted, present));
}
