import { minuteNumber } from '../date';
import type { HistoryEvent } from '../edit';
import type { MemoryRow } from '../history/memory';
import { decode } from '../schema/codec';
import type { Column } from '../schema/column';
import { type Cell, cellOf, type Row, storedOf } from '../schema/row';
import type { TableKey } from '../schema/sheets';
import { stands } from '../schema/stands';
import type { Circumstances } from './situation';

/** What an edit event tells of the one cell that was edited; dates are told as their serial numbers. */
export interface TypedCell {
  readonly table: TableKey;
  readonly column: Column;
  readonly typed: string;
  /** What stood there before; '' = nothing. */
  readonly replaced: string;
}

/** The row in which the cell stands now, and what is known of its record. */
interface Found {
  readonly id: string;
  readonly row: Row<string>;
  readonly before: MemoryRow;
  /** The last lines of History. */
  readonly events: readonly HistoryEvent[];
}

/** What was written a longer time before an edit is heard of cannot have written over it. */
const MINUTES = 10;

/** Whether the cell shows what was accepted last, and that is not what was typed: somebody else has written it since. */
export function isElsewise(
  told: TypedCell,
  { row, before }: Omit<Found, 'id' | 'events'>,
  now: Circumstances,
): boolean {
  const { column, typed } = told;
  const cell = cellOf(row, column.key);
  const accepted = storedOf(before.values, column.key);
  if (column.by === 'addOn' || typed.startsWith('=') || String(cell) === typed || before.deletedOn !== '') return false;
  if (row.formulas?.has(column.key)) return false;
  return stands(column, cell, { ...now, stored: accepted }) && !formsOf(column, typed, now).includes(accepted);
}

/**
 * The conflict of a text that was typed into a cell while Leadbook was writing it: nothing of it stands, and nobody has
 * told of it. `from` is what was typed, `to` what stands. Undefined where History has another explanation: the text was
 * refused, asked for or taken, or the cell was not written just then, so that rows were sorted or the edit was undone.
 */
export function writtenOver(told: TypedCell, found: Found, now: Circumstances): HistoryEvent | undefined {
  const { table, column, typed, replaced } = told;
  const { id, before } = found;
  const accepted = storedOf(before.values, column.key);
  const forms = formsOf(column, typed, now);
  const earlier = formsOf(column, replaced, now);
  const isRecent = ({ at }: HistoryEvent) => minuteNumber(now.now) - minuteNumber(at) <= MINUTES;
  const recent = found.events.filter(
    (event) => event.table === table && event.id === id && event.column === column.key && isRecent(event),
  );
  const isWritten = recent.some((event) => event.to === accepted && couldHit(event, earlier));
  if (!isWritten || recent.some((event) => explains(event, forms))) return undefined;
  const { who, way, operation } = now;
  const [from = typed] = forms;
  return { kind: 'conflict', at: now.now, who, table, id, column: column.key, from, to: accepted, way, operation };
}

/**
 * Whether what was typed took the place of what the writing run had read or has written. A person who typed later than
 * another has simply won; only over a text that had been typed before, and was then put into its form, Leadbook writes.
 */
function couldHit({ way, from, to }: HistoryEvent, earlier: readonly string[]): boolean {
  return earlier.includes(to) || (way !== 'grid' && earlier.includes(from));
}

/** What was typed is told already: it was taken, or it was sent back. */
function explains({ kind, from, to }: HistoryEvent, forms: readonly string[]): boolean {
  return forms.includes(to) || (kind !== 'changed' && forms.includes(from));
}

/** A text as it was typed, and in stored form if it can be taken. */
function formsOf(column: Column, text: string, context: Circumstances): readonly string[] {
  const serial = Number(text);
  const isNumber = text !== '' && !Number.isNaN(serial);
  const cells: readonly Cell[] = isNumber ? [DAYS.has(column.type) ? { serial } : serial, text] : [text];
  const read = cells.map((cell) => decode(column, cell, context));
  return [...new Set([...read.flatMap((one) => ('stored' in one ? [one.stored] : [])), text])];
}

/** Types whose cells hold days: an edit event tells them as serial numbers. */
const DAYS: ReadonlySet<Column['type']> = new Set(['date', 'dateTime', 'yearOrDate']);
