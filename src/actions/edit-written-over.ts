import type { MemoryEdit, Plan } from '../core/edit';
import { memoryKey } from '../core/history/memory';
import { readEvent } from '../core/history/read-event';
import { columnLabel } from '../core/i18n/column-label';
import { writtenOverText } from '../core/i18n/conflict-words';
import { idOf } from '../core/pipeline/identify';
import { isElsewise, type TypedCell, writtenOver } from '../core/pipeline/written-over';
import { cellText } from '../core/schema/codec';
import { cellOf } from '../core/schema/row';
import { columnOf } from '../core/schema/table-columns';
import type { Desk } from '../host/desk';
import type { EditEvent } from '../host/edit-event';
import { historyAfter, lastLine } from '../host/history-tab';
import type { Memory } from '../host/memory-tab';
import { newOperation } from '../host/operation-id';
import type { Rows } from '../host/table';
import { type Actor, situationOf } from './situation-of';

/** What an edit was settled with. */
interface Settled {
  readonly event: EditEvent;
  readonly read: Rows;
  readonly memory: Memory;
  readonly actor: Actor;
}

/** So many lines of History are looked at: what wrote over the cell stands among the last ones. */
const LINES = 500;

/**
 * The plan of an edit, with the conflict of a typed text that a run wrote over because it had looked before: History
 * keeps what was typed, a note at the cell says so. One more read, in that case alone.
 */
export function withWrittenOver(desk: Desk, { event, read, memory, actor }: Settled, plan: Plan): Plan {
  const { book, vocabulary } = desk;
  const [row] = read.rows;
  const told = typedCell(event, read);
  const known = row && memory.rows.get(memoryKey(read.table.key, idOf(read.table.key, row)));
  if (row === undefined || told === undefined || known === undefined) return plan;
  const now = situationOf(desk, { operation: newOperation(), ...actor }, { memory });
  const found = { id: idOf(told.table, row), row, before: known };
  if (!isElsewise(told, found, now)) return plan;
  const events = historyAfter(book, lastLine(book) - LINES).flatMap(({ line }) => readEvent(line) ?? []);
  const conflict = writtenOver(told, { ...found, events }, now);
  if (conflict === undefined) return plan;
  const { table, column } = { table: told.table, column: told.column.key };
  const field = columnLabel(table, column, vocabulary.language);
  const present = cellText(cellOf(row, column));
  const text = writtenOverText({ field, typed: typedText(told, conflict.from), present }, vocabulary.language);
  const last = plan.memory.find(({ key }) => key === known.key) ?? known;
  const noted = [...new Set([...(last.meta.noted ?? []), column])].sort();
  const memo: MemoryEdit = { ...last, meta: { ...last.meta, noted }, operation: now.operation };
  return {
    ...plan,
    events: [...plan.events, conflict],
    notes: [...plan.notes, { table, row: row.row, id: found.id, column, text }],
    memory: [...plan.memory.filter(({ key }) => key !== known.key), memo],
    toasts: [...plan.toasts, text],
  };
}

/** A day was told as its serial number: its stored form is what people read. */
function typedText({ typed }: TypedCell, stored: string): string {
  return Number.isNaN(Number(typed)) ? typed : stored.replace('T', ' ');
}

/** The one cell of ours that was typed into. */
function typedCell({ typed, replaced, column, rows, columns }: EditEvent, { table }: Rows): TypedCell | undefined {
  if (typed === undefined || rows !== 1 || columns !== 1) return undefined;
  const key = Object.entries(table.columns.at).find(([, at]) => at + 1 === column)?.[0];
  return key === undefined ? undefined : { table: table.key, column: columnOf(table.key, key), typed, replaced };
}
