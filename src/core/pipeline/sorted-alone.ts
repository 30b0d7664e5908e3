import type { HistoryEvent, Plan } from '../edit';
import { cellText } from '../schema/codec';
import { cellOf, type Row } from '../schema/row';
import type { TableKey } from '../schema/sheets';
import { columnOf, idColumn } from '../schema/table-columns';
import { idOf } from './identify';

/** A column whose values stand with other rows than they were accepted for. */
export interface SortedAlone {
  readonly table: TableKey;
  readonly column: string;
  /** What a sweep would take for changes: `from` is the row's own value, `to` another row's. */
  readonly events: readonly HistoryEvent[];
  /** Values that are refused where they stand now: `to` is the row's own value. */
  readonly refused: readonly HistoryEvent[];
}

/** Fewer rows may as well have been changed by hand, such as two owners that were swapped. */
const LEAST = 3;
/** Somebody may have typed beside the sort: so many of the values must still be those of other rows. */
const SHARE = 0.8;

/**
 * Columns that were sorted without the rest: many rows differ from what was accepted, and yet hardly a value is new, they
 * only stand with other rows. Where values repeat (owners, stages), people exchange them too: there the column must
 * lie in order, equal values together, which a plan of people seldom does.
 */
export function sortedAlone({ events }: Plan, rows: Readonly<Record<TableKey, readonly Row<string>[]>>): SortedAlone[] {
  return (['leads', 'followUps'] as const).flatMap((table) =>
    [...changesByColumn(table, events)]
      .map(([column, group]): SortedAlone => ({ table, column, ...group }))
      .filter((found) => isSortable(found) && looksSorted(found, rows[table])),
  );
}

interface Group {
  readonly events: HistoryEvent[];
  readonly refused: HistoryEvent[];
}

function changesByColumn(table: TableKey, events: readonly HistoryEvent[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const event of events) {
    if (event.table !== table || (event.kind !== 'changed' && event.kind !== 'refused')) continue;
    const group = groups.get(event.column) ?? { events: [], refused: [] };
    group[event.kind === 'changed' ? 'events' : 'refused'].push(event);
    groups.set(event.column, group);
  }
  return groups;
}

/** Ids, and what the add-on keeps itself, are put back one by one. */
function isSortable({ table, column }: SortedAlone): boolean {
  return column !== idColumn[table] && columnOf(table, column).by !== 'addOn';
}

function looksSorted(found: SortedAlone, rows: readonly Row<string>[]): boolean {
  const { events } = found;
  if (events.length < LEAST || !isExchange(events)) return false;
  const isDistinct = new Set(events.map(({ from }) => from)).size >= events.length * SHARE;
  return isDistinct || liesInOrder(cellsAsFarAsChanged(found, rows));
}

/** What a row shows, and whether that differs from what was accepted. */
interface Shown {
  readonly text: string;
  readonly isChanged: boolean;
}

/** The rows down to the last that differs: others may have been added below since somebody sorted. */
function cellsAsFarAsChanged({ table, column, events }: SortedAlone, rows: readonly Row<string>[]): readonly Shown[] {
  const changed = new Set(events.map(({ id }) => id));
  const all = rows.map((row) => ({ text: cellText(cellOf(row, column)), isChanged: changed.has(idOf(table, row)) }));
  const last = all.map(({ isChanged }) => isChanged).lastIndexOf(true);
  return last < 0 ? all : all.slice(0, last + 1);
}

function isExchange(group: readonly HistoryEvent[]): boolean {
  const left = new Map<string, number>();
  for (const { from } of group) left.set(from, (left.get(from) ?? 0) + 1);
  const known = group.filter(({ to }) => {
    const count = left.get(to) ?? 0;
    left.set(to, count - 1);
    return count > 0;
  });
  const kinds = new Set(group.map(({ from }) => from)).size;
  return known.length >= group.length * SHARE && kinds > 1;
}

/** In order but for one row at most: a run that was writing while somebody sorted has put its value into its own row. */
function liesInOrder(cells: readonly Shown[]): boolean {
  const texts = cells.map(({ text }) => text);
  if (isInOrder(texts)) return true;
  const isStray = ({ text, isChanged }: Shown, at: number) =>
    !isChanged && text !== texts[at - 1] && text !== texts[at + 1];
  return (
    runsOf(texts).length <= new Set(texts).size + 2 &&
    cells.some((cell, at) => isStray(cell, at) && isInOrder(texts.filter((_, place) => place !== at)))
  );
}

/** Equal values stand together, and blank cells at the end. */
function isInOrder(texts: readonly string[]): boolean {
  const runs = runsOf(texts);
  return runs.length === new Set(runs).size && runs.slice(0, -1).every((text) => text !== '');
}

function runsOf(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => text !== texts[index - 1]);
}
