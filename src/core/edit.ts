import type { MemoryRow } from './history/memory';
import type { Cell } from './schema/row';
import type { TableKey } from './schema/sheets';

/**
 * The vocabulary of effects. The core decides in these plain records, the host carries them out in this order:
 * events (intent) → cells and notes → read back → memory (commit); toasts and mails come after the lock.
 */

/** Puts a value into one cell of an existing row. */
export interface CellEdit {
  readonly table: TableKey;
  /** Sheet row as read; the writer checks that `id` still stands there. */
  readonly row: number;
  readonly id: string;
  readonly column: string;
  readonly cell: Cell;
}

/** Adds a row directly under the last record of a table. */
export interface Append {
  readonly table: TableKey;
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** A note of ours on a cell; `text` '' takes ours away. A person's own note text is kept in both cases. */
export interface NoteEdit {
  readonly table: TableKey;
  readonly row: number;
  readonly id: string;
  readonly column: string;
  readonly text: string;
}

export const eventKinds = [
  'changed',
  'entered',
  'refused',
  'requested',
  'approved',
  'declined',
  'deleted',
  'erased',
  'returned',
  'void',
  'conflict',
  'undone',
  'setting',
  'sealed',
  'compacted',
  // A forecast that is held against what comes; no value of a record changed.
  'foretold',
  // What a monthly review asks for, until the next one looks what became of it.
  'suggested',
  // Something of the workbook was put right; no value of a record changed.
  'repaired',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** How a change came into the workbook. */
export const ways = ['grid', 'sidebar', 'sweep', 'addOn', 'import', 'form'] as const;
export type Way = (typeof ways)[number];

/** One line of History: from and to are stored forms. `since` is set when only a span of time is known. */
export interface HistoryEvent {
  readonly kind: EventKind;
  readonly at: string;
  readonly since?: string;
  readonly who: string;
  readonly table: TableKey | 'settings' | 'history';
  readonly id: string;
  readonly column: string;
  readonly from: string;
  readonly to: string;
  readonly way: Way;
  readonly operation: string;
}

/** The accepted state of one row. */
export type MemoryEdit = MemoryRow;

/** A row for the Review tab: what could not be read and what it might be. */
export interface ReviewRow {
  readonly table: TableKey;
  readonly id: string;
  readonly column: string;
  readonly text: string;
  readonly reason: string;
  readonly proposal: string;
}

/** A cell in which something else stands than was to be written. */
export interface Clash {
  /** `filled`: by a person between reading and writing · `refused`: a strict rule or a protection stands there. */
  readonly why: 'filled' | 'refused';
  readonly table: TableKey;
  /** Sheet row as read. */
  readonly row: number;
  readonly column: string;
  readonly wanted: Cell;
  readonly present: Cell;
}

/** Everything one operation changes in the two tables and the tabs that explain them. */
export interface Plan {
  readonly cells: readonly CellEdit[];
  readonly appends: readonly Append[];
  readonly notes: readonly NoteEdit[];
  readonly events: readonly HistoryEvent[];
  readonly memory: readonly MemoryEdit[];
  readonly reviews: readonly ReviewRow[];
  /** What the person should see now, in the workbook's language; a courtesy, the note is the promise. */
  readonly toasts: readonly string[];
}

/** The plan that changes nothing. */
export const emptyPlan: Plan = { cells: [], appends: [], notes: [], events: [], memory: [], reviews: [], toasts: [] };

/** Several plans as one, in order. */
export function joinPlans(plans: readonly Plan[]): Plan {
  return {
    cells: plans.flatMap((plan) => plan.cells),
    appends: plans.flatMap((plan) => plan.appends),
    notes: plans.flatMap((plan) => plan.notes),
    events: plans.flatMap((plan) => plan.events),
    memory: plans.flatMap((plan) => plan.memory),
    reviews: plans.flatMap((plan) => plan.reviews),
    toasts: plans.flatMap((plan) => plan.toasts),
  };
}

/** Whether carrying the plan out would change any cell. */
export function isEmptyPlan(plan: Plan): boolean {
  const { cells, appends, notes, events, memory, reviews } = plan;
  return [cells, appends, notes, events, memory, reviews].every((list) => list.length === 0);
}
