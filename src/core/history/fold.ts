import { type Day, dayPart } from '../date';
import type { HistoryEvent } from '../edit';
import { isPersonal } from '../erase/cleaning';
import { readEntered } from './entered';
import { memoryKey } from './memory';
import { isTold } from './told-columns';

/** A record as History tells it. */
export interface ToldRecord {
  /** Stored values of the columns that are told, blank ones left out. */
  readonly values: Readonly<Record<string, string>>;
  /** Columns whose value the add-on gave. */
  readonly given: ReadonlySet<string>;
  /** '' = alive. */
  readonly deletedOn: Day | '';
}

export type Told = ReadonlyMap<string, ToldRecord>;

/** What stands in the workbook according to History: its events in the order of writing, by memory key. */
export function foldHistory(events: Iterable<HistoryEvent>, before: Told = new Map()): Told {
  const told = new Map(before);
  for (const event of events) {
    const { table, id } = event;
    if (table !== 'leads' && table !== 'followUps') continue;
    const key = memoryKey(table, id);
    const record = steps[event.kind]?.(told.get(key), event);
    if (record === undefined) continue;
    if (record === 'none') told.delete(key);
    else told.set(key, record);
  }
  return told;
}

/** What is left of a person who was erased. */
function impersonal(table: HistoryEvent['table'], values: ToldRecord['values']): ToldRecord['values'] {
  const kept = Object.entries(values).filter(
    ([column]) => (table !== 'leads' && table !== 'followUps') || !isPersonal(table, column),
  );
  return Object.fromEntries(kept);
}

type Step = (record: ToldRecord | undefined, event: HistoryEvent) => ToldRecord | 'none' | undefined;

/** A record exists from its entry on: what a team's own older history says of it is no state. */
const changed: Step = (record, { table, column, to, way }) => {
  if (record === undefined || (table !== 'leads' && table !== 'followUps') || !isTold(table, column)) return undefined;
  const { [column]: _old, ...rest } = record.values;
  const given = new Set(record.given);
  if (way === 'addOn' && to !== '') given.add(column);
  else given.delete(column);
  return { ...record, values: to === '' ? rest : { ...rest, [column]: to }, given };
};

/** What each kind of event does to a record; the others say something and change nothing. */
const steps: Readonly<Partial<Record<HistoryEvent['kind'], Step>>> = {
  entered: (record, event) => {
    const entered = event.column === '' ? readEntered(event.to) : undefined;
    if (entered === undefined) return record && changed(record, event);
    return { values: entered.values, given: new Set(entered.given), deletedOn: '' };
  },
  changed,
  void: (record, event) => (event.column === '' ? 'none' : changed(record, event)),
  erased: (record, { table }) => record && { ...record, values: impersonal(table, record.values) },
  deleted: (record, { at, to }) => record && { ...record, deletedOn: to || dayPart(at) },
  returned: (record) => record && { ...record, deletedOn: '' },
};
