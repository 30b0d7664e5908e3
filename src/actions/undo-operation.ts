import { editorKind, mayChange, type Person } from '../core/access/person';
import { emptyPlan, type HistoryEvent, type Way } from '../core/edit';
import { memoryKey } from '../core/history/memory';
import { readEvent } from '../core/history/read-event';
import { inOrder } from '../core/history/seals';
import { standingEvents } from '../core/history/standing-events';
import type { UndoRefusal } from '../core/i18n/undo-words';
import { idOf } from '../core/pipeline/identify';
import { earlierThan } from '../core/undo/earlier';
import { type Operation, operationsOf } from '../core/undo/operations';
import { planUndo, type UndoPlan } from '../core/undo/plan-undo';
import { applyPlan } from '../host/apply';
import type { Desk } from '../host/desk';
import { readHistory } from '../host/history-tab';
import { type Memory, readMemoryTab } from '../host/memory-tab';
import { rowsWithIds } from '../host/rows-with-ids';
import { openTable, type Rows, readTable, withFormulas } from '../host/table';
import { refuseSortedAlone } from './columns-in-order';
import { situationOf } from './situation-of';

/** Rows above which only a manager may undo, and only after typing their number. */
export const MANY = 50;

/** Who wants to take back what, by which way, under which name. */
export interface UndoWish {
  readonly person: Person;
  readonly target: string;
  readonly operation: string;
  readonly way: Way;
  /** Memory keys of the records that are meant; absent = all of them. */
  readonly only?: ReadonlySet<string>;
}

/** What an undo did. */
export interface UndoSummary {
  readonly undone: string;
  readonly rows: number;
  readonly conflicts: number;
}

/** All of History as events, in the order of writing. */
export function allEvents({ book }: Desk): HistoryEvent[] {
  return inOrder(readHistory(book).map(({ line }) => line)).flatMap((line) => readEvent(line) ?? []);
}

/** The operation that a person's wish is about, or why they cannot have it. */
export function wishedOperation(
  events: readonly HistoryEvent[],
  { person, target, operation }: UndoWish,
): Operation | UndoRefusal {
  const found = operationsOf(events.filter((event) => event.operation !== operation)).find(({ id }) => id === target);
  if (found === undefined) return 'notFound';
  if (found.who !== person.name && person.role !== 'manager') return 'notYours';
  if (found.state !== 'standing') return found.state;
  return (found.counts.setting ?? 0) > 0 && person.role !== 'manager' ? 'notYours' : found;
}

interface UndoSurvey extends UndoPlan {
  readonly memory: Memory;
  readonly leads: Rows;
  readonly followUps: Rows;
}

/** Reads everything and decides what goes back; nothing is written. */
export function surveyUndo(desk: Desk, wish: UndoWish, events: readonly HistoryEvent[]): UndoSurvey {
  const isWished = ({ table, id }: HistoryEvent) =>
    wish.only === undefined || ((table === 'leads' || table === 'followUps') && wish.only.has(memoryKey(table, id)));
  const { book, settings } = desk;
  const { person, target, operation, way } = wish;
  const memory = readMemoryTab(book);
  const leads = withFormulas(readTable(book, 'leads', settings));
  const followUps = withFormulas(readTable(book, 'followUps', settings));
  const actor = { who: person.name, editor: editorKind(person), way, operation };
  const situation = situationOf(desk, actor, { memory, leads, followUps });
  const own = standingEvents(events).filter((event) => event.operation === target && isWished(event));
  const undo = planUndo({
    events: own,
    earlier: earlierThan(events, target, settings.stages),
    situation,
    may: (lead) => mayChange(person, lead),
  });
  return { ...undo, plan: withoutTold(undo.plan, events), memory, leads, followUps };
}

/** The same as it is to be written: what seems to have been changed since may be a column that was sorted alone. */
export function surveyInOrder(...asked: Parameters<typeof surveyUndo>): UndoSurvey {
  const undo = surveyUndo(...asked);
  if (undo.conflicts.length > 0) refuseSortedAlone(asked[0]);
  return undo;
}

/** The same request may have died before: what it has told already is not told twice. */
function withoutTold(plan: UndoPlan['plan'], events: readonly HistoryEvent[]): UndoPlan['plan'] {
  const nameOf = ({ operation, kind, id, column }: HistoryEvent) => [operation, kind, id, column].join('\u0001');
  const told = new Set(standingEvents(events).map(nameOf));
  return { ...plan, events: plan.events.filter((event) => !told.has(nameOf(event))) };
}

/** Writes what was decided; rows that were emptied give up their ids last. Under the lock. */
export function carryOutUndo(desk: Desk, { plan, emptied, memory, leads, followUps }: UndoSurvey): void {
  const { book, vocabulary, settings } = desk;
  applyPlan({ book, vocabulary, memory, tables: { leads, followUps } }, plan);
  for (const rows of [leads, followUps]) {
    const { key } = rows.table;
    const ids = new Set(emptied.filter(({ table }) => table === key).map(({ id }) => id));
    if (ids.size === 0) continue;
    const now = rowsWithIds(book, openTable(book, key, settings), ids);
    const [{ column } = { column: '' }] = emptied.filter(({ table }) => table === key);
    const cells = now.rows.map((row) => ({ table: key, row: row.row, id: idOf(key, row), column, cell: '' }));
    applyPlan({ book, vocabulary, memory, tables: { [key]: now } }, { ...emptyPlan, cells });
  }
}
