import type { Append, CellEdit, Clash, NoteEdit, Plan } from '../core/edit';
import { agreesAfter } from '../core/history/agrees-after';
import { reviewLine } from '../core/history/history-lines';
import { bridgeCells } from '../core/pipeline/bridge-cells';
import { conflictEvents } from '../core/pipeline/conflict-events';
import { fingerprint } from '../core/pipeline/fingerprint';
import { idOf } from '../core/pipeline/identify';
import type { Cell } from '../core/schema/row';
import type { TableKey } from '../core/schema/sheets';
import { columnOf, idColumn } from '../core/schema/table-columns';
import type { Vocabulary } from '../core/schema/vocabulary';
import { type Target, writtenColumns } from '../core/writing/target';
import type { Book } from './book';
import { carryOutAround } from './carry-out-around';
import { claimRows } from './claim-rows';
import { confirmTargets } from './confirm-targets';
import { appendEvents, type PlacedEvents, placeEvents } from './history-tab';
import type { Tail } from './history-tail';
import { type LastLook, placeLines } from './log-tab';
import { lookAgain } from './look-again';
import { makeRoom } from './make-room';
import { type Memory, type PlacedMemory, placeMemory } from './memory-tab';
import { type Rows, UnclearColumns } from './table';
import { takeBack, withdraw } from './take-back';
import { writeTargets } from './targets';
import { type PlacedNotes, placeNotes } from './write-notes';

/** What an operation knows when it writes: the rows it read and decided upon. */
export interface Scene {
  readonly book: Book;
  readonly vocabulary: Vocabulary;
  readonly memory: Memory;
  readonly tables: Readonly<Partial<Record<TableKey, Rows>>>;
  /** What History tells beyond what memory holds, as looked at under the lock; absent = nobody has looked. */
  readonly tail?: Tail;
  /** Cells that do not take what is written are left as they are; absent = then nothing of the plan comes about. */
  readonly refusals?: 'leave';
}

/**
 * Carries a plan out under the lock. Everything is read first; then History (the intent), cells, notes and memory (the
 * commit) go out together, in this order, so that a run that dies leaves all of them or none; then follows a look at
 * what really stands there, because a person may have sorted meanwhile. Returns the cells that a person filled between
 * reading and writing: theirs stand.
 */
export function applyPlan(scene: Scene, plan: Plan): readonly Clash[] {
  const batch = prepare(scene, plan);
  try {
    carryOut(scene, batch);
  } catch (error) {
    if (!(error instanceof UnclearColumns)) return tryOtherwise(scene, plan, batch);
    takeBack(scene, plan, { batch, table: error.table });
    throw error;
  }
  return told(scene, plan, batch);
}

/** Typed columns of the new tables refuse formats, often late, and a call may fail once: the same goes in once more. */
function tryOtherwise(scene: Scene, plan: Plan, batch: Batch): readonly Clash[] {
  const parts = batch.parts.map(({ rows, ...part }) => ({ ...part, rows: withoutFormats(rows) }));
  try {
    carryOut(scene, { ...batch, parts });
  } catch (error) {
    if (scene.refusals === 'leave') {
      const refused = carryOutAround(scene, plan, { ...batch, parts });
      return [...told(scene, plan, batch), ...refused];
    }
    withdraw(scene, plan, { ...batch, parts });
    throw error;
  }
  return told(scene, plan, batch);
}

/** Where something else stands than was to be written, History says so. */
function told({ book, vocabulary }: Scene, plan: Plan, { parts }: Pick<Batch, 'parts'>): readonly Clash[] {
  const clashes = parts.flatMap((part) => part.clashes);
  appendEvents(book, vocabulary, conflictEvents(plan, clashes));
  return clashes;
}

/** What goes out at once: every place is settled, so that it can be written again. */
export interface Batch {
  readonly history: PlacedEvents;
  readonly reviews: LastLook;
  readonly parts: readonly Part[];
  readonly memory: PlacedMemory;
  /** Whether memory will hold what History then tells, and nothing more is to be done about runs that died. */
  readonly agrees: boolean;
}

/** Rows of one table that get cells or notes: those that stand there, or new ones. */
export interface Part {
  readonly rows: Rows;
  /** Gives new rows their places, once. */
  claim(): void;
  /** Where the rows stand; new ones nowhere before they were claimed. */
  targets(): readonly Target[];
  readonly notes: PlacedNotes;
  readonly clashes: readonly Clash[];
}

/** Rows that others hang on stand first: half a batch leaves a follow-up without its lead's new state, never the reverse. */
const order = ['followUps', 'leads'] as const;

/** Rows are looked at once more and notes are read last: what people write meanwhile would be lost. */
function prepare(scene: Scene, plan: Plan): Batch {
  const { book, vocabulary, memory, tables, tail } = scene;
  const lines = plan.reviews.map((row) => reviewLine(row, vocabulary));
  const history = placeEvents(book, vocabulary, plan.events);
  const reviews = placeLines(book, 'review', lines);
  const placed = placeMemory(book, memory, plan.memory);
  const parts = order.flatMap((key) => {
    const rows = tables[key];
    return rows === undefined ? [] : partsOf(scene, rows, plan);
  });
  const agrees = tail !== undefined && agreesAfter(plan, tail.events, memory.rows);
  return { history, reviews, memory: placed, parts, agrees };
}

function partsOf(scene: Scene, rows: Rows, plan: Plan): Part[] {
  const { key } = rows.table;
  const edits = plan.cells.filter(({ table }) => table === key);
  const notes = plan.notes.filter(({ table }) => table === key);
  const appends = plan.appends.filter(({ table }) => table === key);
  const targets = withPrints(rows, writesOf(rows, { edits, notes }));
  return [
    ...(appends.length === 0 ? [] : [newRows(scene, rows, appends)]),
    ...(targets.length === 0 ? [] : [standingRows(scene, rows, targets)]),
  ];
}

function standingRows(scene: Scene, rows: Rows, believed: readonly Target[]): Part {
  const { seen, targets, clashes } = mayClash(rows, believed)
    ? lookAgain(scene.book, rows, believed)
    : { targets: believed, clashes: [], seen: undefined };
  const notes = placeNotes(rows.table, targets, seen);
  return { rows, claim: () => undefined, targets: () => targets, notes, clashes };
}

function newRows(scene: Scene, rows: Rows, appends: readonly Append[]): Part {
  const first = makeRoom(rows.table, appends);
  let targets: readonly Target[] = [];
  const claim = () => {
    if (targets.length === 0) targets = claimRows(scene, rows, { first, appends });
  };
  return { rows, claim, targets: () => targets, notes: placeNotes(rows.table, [], undefined), clashes: [] };
}

/** Rows that bear an id and get nothing but what is ours alone are found again by reading back. */
function mayClash({ table }: Rows, targets: readonly Target[]): boolean {
  const isOurs = (column: string) => columnOf(table.key, column).by === 'addOn';
  return targets.some(({ id, cells }) => id === '' || !Object.keys(cells).every(isOurs));
}

function carryOut(scene: Scene, { history, reviews, parts, memory, agrees }: Batch): void {
  // A look sends off what was written before it: both come before the first write.
  const writeReviews = reviews();
  history.look()();
  writeReviews();
  for (const part of parts) part.claim();
  for (const { rows, targets, notes } of parts) {
    notes.say();
    writeTargets(rows, targets());
    notes.clear();
  }
  memory.write(agrees ? (history.end() ?? scene.tail?.number) : 0);
  // Reading back sends the writes off: no flush of its own is needed before it.
  for (const { rows, targets, notes } of parts) confirmTargets(scene, { rows, targets: targets(), notes });
}

function withoutFormats(rows: Rows): Rows {
  return { ...rows, table: { ...rows.table, formats: 'refused' } };
}

/** The cells and notes of every row that gets any; scattered cells of a column are bridged by those that were read. */
function writesOf(
  rows: Rows,
  { edits, notes }: { readonly edits: readonly CellEdit[]; readonly notes: readonly NoteEdit[] },
): Writes[] {
  const stands = (edit: { readonly column: string }) => rows.table.columns.at[edit.column] !== undefined;
  const byRow = new Map<number, { cells: Record<string, Cell>; notes: Record<string, string> }>();
  const at = (row: number) => {
    const known = byRow.get(row) ?? { cells: {}, notes: {} };
    byRow.set(row, known);
    return known;
  };
  for (const { row, column, cell } of edits.filter(stands)) at(row).cells[column] = cell;
  const decided = [...byRow].map(([row, { cells }]) => ({ row, cells }));
  for (const { row, cells } of bridgeCells(decided, exactCell(rows))) Object.assign(at(row).cells, cells);
  for (const { row, column, text } of notes) at(row).notes[column] = text;
  return [...byRow].map(([row, one]) => ({ row, ...one }));
}

type Writes = Omit<Target, 'print' | 'marks' | 'id'>;

/** A cell as it was read, unless a formula stands there. */
function exactCell({ rows }: Rows): (row: number, column: string) => Cell | undefined {
  const read = new Map(rows.map((one) => [one.row, one]));
  return (row, column) => {
    const one = read.get(row);
    return one?.formulas?.has(column) ? undefined : one?.cells[column];
  };
}

/** How every row looked when it was read, without the columns that are being written. */
function withPrints({ table, rows }: Rows, writes: readonly Writes[]): Target[] {
  const read = new Map(rows.map((one) => [one.row, one]));
  const written = writtenColumns(writes);
  const withoutId = new Set([...written, idColumn[table.key]]);
  const ids = new Map<string, number>();
  for (const row of rows) ids.set(idOf(table.key, row), (ids.get(idOf(table.key, row)) ?? 0) + 1);
  return writes.map((one) => {
    const row = read.get(one.row);
    const id = row === undefined || idColumn[table.key] in one.cells ? '' : idOf(table.key, row);
    const print = fingerprint(table.key, row, written);
    const marks = fingerprint(table.key, row, withoutId);
    return { ...one, print, marks, id: ids.get(id) === 1 ? id : '' };
  });
}
