import type { MemoryRow } from '../history/memory';
import { memoryKey } from '../history/memory';
import type { Cell, Row } from '../schema/row';
import type { TableKey } from '../schema/sheets';
import { idColumn } from '../schema/table-columns';
import { compareText } from '../text';

/** A row with the identity it has, or none yet. */
export interface Identified {
  readonly row: Row<string>;
  /** '' = a new id is due. */
  readonly id: string;
  /** Last accepted state of this very record. */
  readonly before?: MemoryRow;
}

interface Known {
  readonly memory: ReadonlyMap<string, MemoryRow>;
  /** Ids on the sheet outside of these rows. */
  readonly elsewhere: ReadonlySet<string>;
  /** These rows are all there are. */
  readonly complete: boolean;
}

/** What stays on a record when its id is lost, and must agree for the id to be given back. */
const marks: Readonly<Record<TableKey, readonly string[]>> = {
  leads: ['customerName', 'contactName', 'phone', 'email', 'wechat', 'need'],
  followUps: ['content', 'feedback', 'nextStep', 'customerName'],
};

/**
 * Says which record every row is. Of rows with one id the one that matches memory keeps it, else the upper; a row whose
 * id was overwritten or cleared gets it back when the record that is missing can only be this one.
 */
export function identify(table: TableKey, rows: readonly Row<string>[], known: Known): Identified[] {
  const keepers = findKeepers(table, rows, known);
  const present = new Set([...keepers.keys(), ...known.elsewhere]);
  const lost = lostRecords(table, present, known.memory);
  return rows.map((row) => {
    const id = idOf(table, row);
    if (id !== '' && keepers.get(id) === row) {
      const before = known.memory.get(memoryKey(table, id));
      if (before !== undefined) return { row, id, before };
      const found = takeLost(table, row, lost);
      return found === undefined ? { row, id } : { row, id: found.key.slice(2), before: found };
    }
    const found = id === '' ? takeLost(table, row, lost) : undefined;
    return found === undefined ? { row, id: '' } : { row, id: found.key.slice(2), before: found };
  });
}

/** The text of a row's id cell. */
export function idOf(table: TableKey, row: Row<string>): string {
  return String(cellText(row.cells[idColumn[table]])).trim();
}

function findKeepers(table: TableKey, rows: readonly Row<string>[], known: Known): Map<string, Row<string>> {
  const keepers = new Map<string, Row<string>>();
  for (const row of rows) {
    const id = idOf(table, row);
    if (id === '' || (known.elsewhere.has(id) && known.memory.get(memoryKey(table, id)) === undefined)) continue;
    const rival = keepers.get(id);
    if (rival === undefined || (!matches(table, rival, id, known) && matches(table, row, id, known)))
      keepers.set(id, row);
  }
  return keepers;
}

function matches(table: TableKey, row: Row<string>, id: string, { memory }: Known): boolean {
  const before = memory.get(memoryKey(table, id));
  return before !== undefined && markOf(table, cellsText(table, row)) === markOf(table, before.values);
}

/** Records of memory that stand nowhere on the sheet, by what marks them. */
function lostRecords(
  table: TableKey,
  present: ReadonlySet<string>,
  memory: ReadonlyMap<string, MemoryRow>,
): Map<string, MemoryRow[]> {
  const lost = new Map<string, MemoryRow[]>();
  for (const row of memory.values()) {
    if (!row.key.startsWith(memoryKey(table, '')) || present.has(row.key.slice(2))) continue;
    const mark = markOf(table, row.values);
    lost.set(mark, [...(lost.get(mark) ?? []), row]);
  }
  return lost;
}

function takeLost(table: TableKey, row: Row<string>, lost: Map<string, MemoryRow[]>): MemoryRow | undefined {
  const mark = markOf(table, cellsText(table, row));
  const candidates = lost.get(mark) ?? [];
  if (candidates.length !== 1 || mark.replace(/\u0001/g, '') === '') return undefined;
  lost.delete(mark);
  return candidates[0];
}

function cellsText(table: TableKey, row: Row<string>): Record<string, string> {
  return Object.fromEntries(marks[table].map((key) => [key, cellText(row.cells[key])]));
}

function markOf(table: TableKey, values: Readonly<Partial<Record<string, string>>>): string {
  return marks[table].map((key) => compareText(values[key] ?? '')).join('\u0001');
}

function cellText(cell: Cell | undefined): string {
  return cell === undefined || typeof cell === 'object' ? '' : String(cell);
}
