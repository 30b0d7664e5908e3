import { editorKind, personOf } from '../core/access/person';
import type { Plan } from '../core/edit';
import { type MemoryRow, memoryKey } from '../core/history/memory';
import { fill } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { idOf, isRecord } from '../core/pipeline/identify';
import type { EditedCells } from '../core/pipeline/situation';
import { encode } from '../core/schema/codec';
import { menuTitle } from '../core/schema/menu';
import { type Row, sameCell } from '../core/schema/row';
import type { Settings } from '../core/schema/settings';
import { columnOf, idColumn } from '../core/schema/table-columns';
import type { Vocabulary } from '../core/schema/vocabulary';
import type { Book } from '../host/book';
import type { Desk } from '../host/desk';
import type { EditEvent } from '../host/edit-event';
import { idCells, rowsWithIds } from '../host/rows-with-ids';
import { type Rows, type Table, withFormulas } from '../host/table';
import { toast } from '../host/ui';
import type { Actor } from './situation-of';

/** Rows of a table below its header. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

/** Rows of the edit below the header; undefined where it touches no column of ours. */
export function spanOf(event: EditEvent, { columns }: Table): Span | undefined {
  const ours = [...Object.values(columns.at), ...(columns.contact === undefined ? [] : [columns.contact])];
  const first = Math.max(2, event.row);
  const count = event.row + event.rows - first;
  return count > 0 && ours.some((at) => isTouched(event, at)) ? { first, count } : undefined;
}

/** Whether an edit reaches into a column (0-based). */
export function isTouched(event: EditEvent, at: number | undefined): boolean {
  return at !== undefined && at + 1 >= event.column && at + 1 < event.column + event.columns;
}

/**
 * A pasted id may be another row's, a new id must be free: then the ids of the rest of the sheet are looked at (a call).
 * Where an edited row shows what memory holds for its id, so are the others that bear it: one that does not is no claim.
 */
export function idsOutside(book: Book, { table, rows }: Rows, { event, memory }: Outside): { elsewhere?: Set<string> } {
  const isNew = rows.some((row) => idOf(table.key, row) === '');
  if (!isTouched(event, table.columns.at[idColumn[table.key]]) && !isNew) return {};
  const inside = new Set(rows.map(({ row }) => row));
  const outside = idCells(table).filter(({ row }) => !inside.has(row));
  const own = new Set(rows.flatMap((row) => (isRecord(table.key, row, memory) ? [idOf(table.key, row)] : [])));
  const twice = new Set(outside.flatMap(({ id }) => (own.has(id) ? [id] : [])));
  const bearers = twice.size === 0 ? [] : rowsWithIds(book, table, twice).rows;
  const strange = new Set(bearers.filter((row) => !isRecord(table.key, row, memory)).map(({ row }) => row));
  return { elsewhere: new Set(outside.flatMap(({ id, row }) => (strange.has(row) ? [] : [id]))) };
}

interface Outside {
  readonly event: EditEvent;
  readonly memory: ReadonlyMap<string, MemoryRow>;
}

/** The person at the grid, as far as Google names them. */
export function editorOf(event: EditEvent, settings: Settings): Actor {
  const person = personOf(event.editor, settings);
  return { who: person.name, editor: editorKind(person), way: 'grid' };
}

/**
 * The cells that an edit reaches into. Rows in which nothing of it stands are left out: others were sorted away since,
 * and what stands in their place nobody has touched.
 */
export function editedCells(event: EditEvent, read: Rows, { rows, vocabulary }: Accepted): EditedCells {
  const { key: table, columns } = read.table;
  const touched = Object.entries(columns.at).filter(([, at]) => isTouched(event, at));
  const accepted = (row: Row<string>, key: string) =>
    encode(columnOf(table, key), rows.get(memoryKey(table, idOf(table, row)))?.values[key] ?? '', vocabulary);
  const isFresh = (row: Row<string>, key: string) => {
    const cell = row.cells[key] ?? '';
    return String(cell) === event.typed || !sameCell(cell, accepted(row, key));
  };
  // What the add-on fills in is not all remembered: it tells nothing.
  const theirs = touched.filter(([key]) => columnOf(table, key).by !== 'addOn');
  const fresh = read.rows.filter((row) => theirs.some(([key]) => isFresh(row, key)));
  const keys = new Set(fresh.length > 0 ? touched.map(([key]) => key) : []);
  return { columns: keys, rows: new Set(fresh.map(({ row }) => row)) };
}

/** What was accepted last, and the words in which it shows. */
interface Accepted {
  readonly rows: ReadonlyMap<string, MemoryRow>;
  readonly vocabulary: Vocabulary;
}

/** Whether a plan writes into cells of a table that may hold a team's formula: then formulas must be known first. */
export function mayHitFormulas(plan: Plan, rows: Rows): boolean {
  return plan.cells.some(({ table, column }) => table === rows.table.key && columnOf(table, column).by !== 'addOn');
}

/** The rows with their formulas where the plan needs them (a call), else as they are. */
export function formulasFor(plan: Plan, rows: Rows): Rows {
  return mayHitFormulas(plan, rows) ? withFormulas(rows) : rows;
}

/** A toast holds about two lines: the first refusal in full, the rest as a number. */
export function showToasts({ vocabulary }: Desk, toasts: readonly string[]): void {
  const [first, ...rest] = toasts;
  if (first === undefined) return;
  const { language } = vocabulary;
  const more = rest.length > 0 ? ` ${fill(messages.more[language], { count: rest.length })}` : '';
  toast(menuTitle[language], first + more);
}
