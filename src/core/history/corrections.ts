import type { HistoryEvent } from '../edit';
import { foldHistory, type Told, type ToldRecord } from './fold';
import { digest, type MemoryRow, memoryKey, splitMemoryKey } from './memory';
import { toldValues } from './told-columns';

/** What the sweep knows when it compares History with memory. */
export interface Comparison {
  /** Lines written since History and memory last agreed, in the order of writing. */
  readonly tail: readonly HistoryEvent[];
  /** Memory as it stood when they last agreed is not kept: what the tail does not speak of has not changed since. */
  readonly memory: ReadonlyMap<string, MemoryRow>;
  readonly base: Pick<HistoryEvent, 'at' | 'who' | 'operation'>;
  /** `whole` = the tail is all of History: records that it never speaks of are told too. */
  readonly extent: 'tail' | 'whole';
}

/**
 * Events that make History say what memory holds: what was told as an intent and never came about is void, under the
 * name of the operation that had meant it, so that its retry tells it again.
 */
export function corrections(comparison: Comparison): HistoryEvent[] {
  const { tail, memory, extent } = comparison;
  const last = lastOperations(tail);
  const told = foldHistory(tail, extent === 'whole' ? new Map() : unspokenOf(tail, memory));
  const keys = new Set([...told.keys(), ...(extent === 'whole' ? memory.keys() : [])]);
  return [...keys].flatMap((key) => correctionsOf(key, { ...comparison, told, last }));
}

interface Found extends Comparison {
  readonly told: Told;
  readonly last: ReadonlyMap<string, string>;
}

function correctionsOf(key: string, found: Found): HistoryEvent[] {
  const place = splitMemoryKey(key);
  if (place === undefined) return [];
  const { memory, told, last, base } = found;
  const [row, record] = [memory.get(key), told.get(key)];
  const meant = (column: string) => last.get(spot(key, column)) ?? last.get(spot(key, '')) ?? base.operation;
  const event = { ...base, ...place, way: 'addOn', operation: meant(''), column: '', from: '', to: '' } as const;
  if (row === undefined) return record === undefined ? [] : [{ ...event, kind: 'void', from: place.id }];
  if (record === undefined) return [enteredNow(row, event)];
  const values = valueCorrections(row, record, event);
  return [...lifeCorrection(row, record, event), ...values.map((one) => ({ ...one, operation: meant(one.column) }))];
}

type Base = Omit<HistoryEvent, 'kind'>;

function enteredNow({ values }: MemoryRow, event: Base): HistoryEvent {
  const table = event.table === 'followUps' ? 'followUps' : 'leads';
  return { ...event, kind: 'entered', to: JSON.stringify({ v: toldValues(table, values) }) };
}

function lifeCorrection({ deletedOn }: MemoryRow, record: ToldRecord, event: Base): HistoryEvent[] {
  if (deletedOn === record.deletedOn) return [];
  return deletedOn === ''
    ? [{ ...event, kind: 'returned', to: event.id }]
    : [{ ...event, kind: 'deleted', from: event.id, to: deletedOn }];
}

function valueCorrections({ values }: MemoryRow, record: ToldRecord, event: Base): HistoryEvent[] {
  const table = event.table === 'followUps' ? 'followUps' : 'leads';
  const actual = toldValues(table, values);
  const columns = Object.keys({ ...record.values, ...actual });
  return columns.flatMap((column): HistoryEvent[] => {
    const [from, to] = [record.values[column] ?? '', actual[column] ?? ''];
    return from === to || (to.includes('…#') && digest(from) === to)
      ? []
      : [{ ...event, kind: 'void', column, from, to }];
  });
}

/** The operation that spoke last of every value, and of every record as a whole. */
function lastOperations(tail: readonly HistoryEvent[]): Map<string, string> {
  const last = new Map<string, string>();
  for (const { table, id, column, operation } of tail) {
    if (table === 'leads' || table === 'followUps') last.set(spot(memoryKey(table, id), column), operation);
  }
  return last;
}

function spot(key: string, column: string): string {
  return `${key} ${column}`;
}

/**
 * What History said of the records before the tail: where the tail does not speak of a value, the two agreed then and
 * memory has not changed it since, for memory changes nothing that History does not tell first.
 */
export function unspokenOf(tail: readonly HistoryEvent[], memory: ReadonlyMap<string, MemoryRow>): Told {
  const told = new Map<string, ToldRecord>();
  for (const { table, id } of tail) {
    if (table !== 'leads' && table !== 'followUps') continue;
    const row = memory.get(memoryKey(table, id));
    if (row === undefined || told.has(row.key)) continue;
    told.set(row.key, { values: toldValues(table, row.values), given: new Set(), deletedOn: row.deletedOn });
  }
  return told;
}
