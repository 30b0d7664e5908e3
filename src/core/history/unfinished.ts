import type { HistoryEvent, Way } from '../edit';
import type { Wish } from '../schema/row';
import { unspokenOf } from './corrections';
import { foldHistory, type ToldRecord } from './fold';
import { type MemoryRow, memoryKey } from './memory';
import { toldValues } from './told-columns';

/** What History announced of one record and memory does not hold: a run died in between. */
export interface Unfinished {
  readonly operation: string;
  /** How the person's part came in. */
  readonly way: Way;
  /** The record was to enter. */
  readonly isNew: boolean;
  readonly changes: readonly Intent[];
  /** The wish for a stage was declined, and memory has not forgotten it yet. */
  readonly isDeclined: boolean;
  /** A stage kept for managers was asked for, and memory does not know it yet. */
  readonly wish?: Wish;
}

/** One value that was announced. */
export interface Intent {
  readonly column: string;
  readonly from: string;
  readonly to: string;
  /** The add-on was to fill it in; otherwise a person had entered it. */
  readonly isGiven: boolean;
}

/** Unfinished records by memory key: events of the tail that memory does not carry. */
export function unfinishedRecords(
  tail: readonly HistoryEvent[],
  memory: ReadonlyMap<string, MemoryRow>,
): ReadonlyMap<string, Unfinished> {
  const told = foldHistory(tail, unspokenOf(tail, memory));
  const last = lastEvents(tail);
  const found = [...told].flatMap(([key, record]): [string, Unfinished][] => {
    const events = last.get(key) ?? new Map<string, HistoryEvent>();
    const row = memory.get(key);
    const changes = changesOf(key, { record, row, events });
    const speaker = [...events.values()].reverse().find(({ way }) => way !== 'addOn') ?? [...events.values()].pop();
    const isDeclined = row !== undefined && [...events.values()].some((event) => declines(event, row));
    const wish = wishOf(events.get('stage'), row);
    const isFinished = changes.length === 0 && row !== undefined && !isDeclined && wish === undefined;
    if (speaker === undefined || isFinished) return [];
    const { operation, way: came } = speaker;
    return [[key, { operation, way: came, isNew: row === undefined, changes, isDeclined, ...(wish && { wish }) }]];
  });
  return new Map(found);
}

/** Whether the last word on a stage is a no to what memory still holds for wished. */
function declines({ kind, column, to }: HistoryEvent, { meta }: MemoryRow): boolean {
  return kind === 'declined' && column === 'stage' && meta.requestedStage === to;
}

/** The wish for a stage that stands as the last word on it in History and that memory does not know. */
function wishOf(event: HistoryEvent | undefined, row: MemoryRow | undefined): Wish | undefined {
  if (event?.kind !== 'requested' || row?.operation === event.operation) return undefined;
  return row?.meta.requestedStage === event.to ? undefined : { at: event.from, stage: event.to, by: event.who };
}

/** The last event about every column of every record, in the order of writing. */
function lastEvents(tail: readonly HistoryEvent[]): Map<string, Map<string, HistoryEvent>> {
  const last = new Map<string, Map<string, HistoryEvent>>();
  for (const event of tail) {
    if (event.table !== 'leads' && event.table !== 'followUps') continue;
    const key = memoryKey(event.table, event.id);
    const columns = last.get(key) ?? new Map<string, HistoryEvent>();
    columns.delete(event.column);
    last.set(key, columns.set(event.column, event));
  }
  return last;
}

function changesOf(
  key: string,
  known: {
    readonly record: ToldRecord;
    readonly row: MemoryRow | undefined;
    readonly events: ReadonlyMap<string, HistoryEvent>;
  },
): Intent[] {
  const { record, row, events } = known;
  const actual = toldValues(key.startsWith('L:') ? 'leads' : 'followUps', row?.values ?? {});
  return Object.keys({ ...actual, ...record.values }).flatMap((column): Intent[] => {
    const [from, to] = [actual[column] ?? '', record.values[column] ?? ''];
    const isGiven = record.given.has(column) || events.get(column)?.way === 'addOn';
    return from === to ? [] : [{ column, from, to, isGiven }];
  });
}
