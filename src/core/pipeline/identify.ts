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
  /** Ids on the sheet outside of these rows, which were there first; undefined = not looked at, so that no id is given back. */
  readonly elsewhere: ReadonlySet<string> | undefined;
}

/** What stays on a record when its id is lost, and must agree for the id to be given back. */
const marks: Readonly<Record<TableKey, readonly string[]>> = {
  leads: ['customerName', 'contactName', 'phone', 'email', 'wechat', 'need'],
  followUps: ['content', 'feedback', 'nextStep', 'customerName'],
};

/** Separates marks; no kept text holds it. */
const JOINT = String.fromCharCode(1);

interface Registry extends Known {
  readonly table: TableKey;
  /** Records by what marks them; most edits never ask. */
  readonly byMark: () => ReadonlyMap<string, readonly MemoryRow[]>;
}

/**
 * Says which record every row is. Of rows with one id the one that matches memory keeps it, else the upper; a row whose
 * id was overwritten, cleared or swapped gets its own back when it can only be this one.
 */
export function identify(table: TableKey, rows: readonly Row<string>[], known: Known): Identified[] {
  let records: ReadonlyMap<string, readonly MemoryRow[]> | undefined;
  const byMark = () => {
    records ??= recordsByMark(table, known.memory);
    return records;
  };
  const registry = { ...known, table, byMark };
  const ids = settledIds(registry, rows);
  const taken = new Set([...ids.values(), ...(known.elsewhere ?? [])]);
  return rows.map((row) => {
    const id = ids.get(row) ?? '';
    const before = known.memory.get(memoryKey(table, id));
    if (before !== undefined) return { row, id, before };
    const lost = onlyRecord(registry, row);
    if (lost === undefined || taken.has(lost.key.slice(2))) return { row, id };
    taken.add(lost.key.slice(2));
    return { row, id: lost.key.slice(2), before: lost };
  });
}

/** The text of a row's id cell. */
export function idOf(table: TableKey, row: Row<string>): string {
  return String(cellText(row.cells[idColumn[table]])).trim();
}

/** The id of every row that has one of its own. */
function settledIds(registry: Registry, rows: readonly Row<string>[]): Map<Row<string>, string> {
  const holders = findHolders(registry, rows);
  const swapped = new Map<Row<string>, string>();
  for (const [id, row] of holders) {
    const own = ownId(registry, row, holders);
    if (own !== undefined && own !== id) swapped.set(row, own);
  }
  const given = new Set(swapped.values());
  const ids = new Map(swapped);
  for (const [id, row] of holders) if (!swapped.has(row) && !given.has(id)) ids.set(row, id);
  return ids;
}

/** Rows by the id they carry: of several the one that matches memory, else the upper. */
function findHolders(registry: Registry, rows: readonly Row<string>[]): Map<string, Row<string>> {
  const holders = new Map<string, Row<string>>();
  for (const row of rows) {
    const id = idOf(registry.table, row);
    if (id === '' || registry.elsewhere?.has(id)) continue;
    const rival = holders.get(id);
    if (rival === undefined || (!matches(registry, rival, id) && matches(registry, row, id))) holders.set(id, row);
  }
  return holders;
}

/** The id of the only record that a row can be, where the one it carries is another's and that one's row is none of its own. */
function ownId(registry: Registry, row: Row<string>, holders: ReadonlyMap<string, Row<string>>): string | undefined {
  const carried = idOf(registry.table, row);
  const before = registry.memory.get(memoryKey(registry.table, carried));
  if (before === undefined || matches(registry, row, carried)) return undefined;
  const id = onlyRecord(registry, row)?.key.slice(2);
  if (id === undefined || registry.elsewhere?.has(id)) return undefined;
  const holder = holders.get(id);
  return holder !== undefined && matches(registry, holder, id) ? undefined : id;
}

/** Whether a row shows what marks the record whose id it bears. */
export function isRecord(table: TableKey, row: Row<string>, memory: Known['memory']): boolean {
  return matches({ table, memory }, row, idOf(table, row));
}

function matches({ table, memory }: Pick<Registry, 'table' | 'memory'>, row: Row<string>, id: string): boolean {
  const before = memory.get(memoryKey(table, id));
  return before !== undefined && markOf(table, cellsText(table, row)) === markOf(table, before.values);
}

function recordsByMark(table: TableKey, memory: ReadonlyMap<string, MemoryRow>): Map<string, MemoryRow[]> {
  const records = new Map<string, MemoryRow[]>();
  for (const record of memory.values()) {
    if (!record.key.startsWith(memoryKey(table, '')) || record.deletedOn !== '') continue;
    const mark = markOf(table, record.values);
    if (mark === '') continue;
    const same = records.get(mark) ?? [];
    same.push(record);
    records.set(mark, same);
  }
  return records;
}

/** The living record with the marks of a row, where exactly one has them. */
function onlyRecord({ table, byMark, elsewhere }: Registry, row: Row<string>): MemoryRow | undefined {
  if (elsewhere === undefined) return undefined;
  const records = byMark().get(markOf(table, cellsText(table, row))) ?? [];
  return records.length === 1 ? records[0] : undefined;
}

function cellsText(table: TableKey, row: Row<string>): Record<string, string> {
  return Object.fromEntries(marks[table].map((key) => [key, cellText(row.cells[key])]));
}

/** '' where nothing marks the record. */
function markOf(table: TableKey, values: Readonly<Partial<Record<string, string>>>): string {
  const texts = marks[table].map((key) => compareText(values[key] ?? ''));
  return texts.every((text) => text === '') ? '' : texts.join(JOINT);
}

function cellText(cell: Cell | undefined): string {
  return cell === undefined || typeof cell === 'object' ? '' : String(cell);
}
