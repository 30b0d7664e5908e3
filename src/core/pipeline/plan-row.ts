import type { CellEdit, HistoryEvent, MemoryEdit, NoteEdit, Plan } from '../edit';
import { fitEntered, writeEntered } from '../history/entered';
import { digest, type LeadMeta, type MemoryRow, memoryKey } from '../history/memory';
import { isTold, toldValues } from '../history/told-columns';
import { columnLabel } from '../i18n/column-label';
import { refusalNote } from '../i18n/refusal-words';
import type { Verdict } from '../lead/enforce';
import { encode } from '../schema/codec';
import { type Cell, cellOf, type Row, sameCell, storedOf } from '../schema/row';
import type { TableKey } from '../schema/sheets';
import { columnOf, idColumn } from '../schema/table-columns';
import type { Circumstances } from './situation';

/** A row after everything has been decided about it. */
export interface Settled {
  readonly table: TableKey;
  readonly row: Row<string>;
  readonly id: string;
  readonly before?: MemoryRow;
  readonly verdict: Verdict;
  /** Stored values as they shall be. */
  readonly values: Readonly<Record<string, string>>;
  readonly meta: LeadMeta;
  readonly shown: ReadonlySet<string>;
  /** Further notes, by column (a twin, an assumed year). */
  readonly hints: Readonly<Record<string, string>>;
}

/** Follows from other cells or from the day: neither remembered nor told in History. */
const derived: ReadonlySet<string> = new Set(['reminder']);
/** The effects that bring one row into its settled state. */
export function planRow(
  settled: Settled,
  situation: Circumstances,
): Pick<Plan, 'cells' | 'notes' | 'events' | 'memory'> {
  const noted = notedColumns(settled, situation);
  return {
    cells: cellEdits(settled, situation),
    notes: noteEdits(settled, noted, situation),
    events: events(settled, situation),
    memory: memoryEdits(settled, noted, situation),
  };
}

function cellEdits(settled: Settled, { vocabulary }: Circumstances): CellEdit[] {
  const { table, row, id, values } = settled;
  const writes = new Set(settled.verdict.writes.map(({ column }) => column));
  return [...settled.shown].flatMap((key) => {
    if (!isDue(settled, key, writes)) return [];
    const cell = encode(columnOf(table, key), storedOf(values, key), vocabulary);
    return sameCell(row.shown?.[key] ?? cellOf(row, key), cell) ? [] : [{ table, row: row.row, id, column: key, cell }];
  });
}

/** Whether a cell has to show something else than was read; a team's formula is never written over. */
function isDue({ table, row, verdict, values }: Settled, key: string, writes: ReadonlySet<string>): boolean {
  const isAsShown = row.shown?.[key] === undefined && !writes.has(key);
  if (isAsShown && storedOf(values, key) === storedOf(verdict.stored, key)) return false;
  return !row.formulas?.has(key) || columnOf(table, key).by === 'addOn' || key === idColumn[table];
}

/**
 * Columns that carry a note of ours afterwards: refused or hinted now, or noted earlier and not changed since. That a
 * cell refused its value is said as long as it does.
 */
function notedColumns({ row, verdict, before, values, hints }: Settled, { edited }: Circumstances): string[] {
  const now = [...verdict.refusals.map(({ column }) => column), ...Object.keys(hints)];
  const kept = (before?.meta.noted ?? [])
    .filter((key) => !(edited?.rows.has(row.row) && edited.columns.has(key)))
    .filter((key) => before?.meta.refusing?.[key] === undefined || row.refusing?.has(key))
    .filter((key) => storedOf(values, key) === storedOf(before?.values, key));
  return [...new Set([...now, ...kept])].sort();
}

function noteEdits(settled: Settled, noted: readonly string[], { vocabulary }: Circumstances): NoteEdit[] {
  const { table, row, id, verdict, before, hints } = settled;
  const { language } = vocabulary;
  const refused = verdict.refusals.map((refusal) => ({
    column: refusal.column,
    text: refusalNote(refusal, columnLabel(table, refusal.column, language), language),
  }));
  const hinted = Object.entries(hints).map(([column, text]) => ({ column, text }));
  const gone = (before?.meta.noted ?? []).filter((column) => !noted.includes(column));
  const edits = [...hinted, ...refused, ...gone.map((column) => ({ column, text: '' }))];
  return edits.filter(({ column }) => settled.shown.has(column)).map((edit) => ({ table, row: row.row, id, ...edit }));
}

function events(settled: Settled, circumstances: Circumstances): HistoryEvent[] {
  const { table, id, before, verdict, values } = settled;
  const { now, since, who, way, operation } = circumstances;
  const base = { at: now, ...(since === undefined ? {} : { since }), who, table, id, way, operation };
  const refused = verdict.refusals.map(
    ({ column, text, back }): HistoryEvent => ({ ...base, kind: 'refused', column, from: text, to: back }),
  );
  if (before === undefined) return [...entered(settled, base, circumstances), ...refused];
  const returned: HistoryEvent[] =
    before.deletedOn === '' ? [] : [{ ...base, kind: 'returned', column: '', from: before.deletedOn, to: id }];
  const changed = Object.keys({ ...before.values, ...values })
    .filter((key) => isTold(table, key))
    .filter((key) => storedOf(before.values, key) !== digestIfNeeded(before, key, storedOf(values, key)))
    .flatMap((key) => changedEvents(settled, base, { column: key, from: storedOf(before.values, key) }));
  return [...returned, ...changed, ...refused];
}

type Base = Omit<HistoryEvent, 'kind' | 'column' | 'from' | 'to'>;

/** What a person typed is told even where something else follows from the row at once. */
function changedEvents(settled: Settled, base: Base, last: Pick<HistoryEvent, 'column' | 'from'>): HistoryEvent[] {
  const { column, from } = last;
  const typed = settled.verdict.stored[column] ?? '';
  const isTyped = typed !== '' && typed !== from && typed !== storedOf(settled.values, column);
  return isTyped && columnOf(settled.table, column).by !== 'addOn'
    ? [{ ...base, kind: 'changed', column, from, to: typed }, changedEvent(settled, base, { column, from: typed })]
    : [changedEvent(settled, base, last)];
}

/** What the add-on filled in because of a person's edit came about by the add-on. */
function changedEvent(
  { verdict, values, before }: Settled,
  base: Base,
  { column, from }: Pick<HistoryEvent, 'column' | 'from'>,
): HistoryEvent {
  const to = storedOf(values, column);
  const isGiven = to !== (verdict.stored[column] ?? storedOf(before?.values, column));
  return { ...base, kind: 'changed', column, from, to, ...(isGiven ? { way: 'addOn' } : {}) };
}

/** One event for the whole row; texts that its cell cannot hold follow in events of their own. */
function entered(settled: Settled, base: Base, { adopting }: Circumstances): HistoryEvent[] {
  const { table, values, verdict } = settled;
  const told = toldValues(table, values);
  const given = Object.keys(told).filter((column) => told[column] !== storedOf(verdict.stored, column));
  const { fits, apart } = fitEntered({ values: told, given, raw: adopting ? rewritten(settled) : {} });
  const event: HistoryEvent = { ...base, kind: 'entered', column: '', from: '', to: writeEntered(fits) };
  return [event, ...apart.map((column) => changedEvent(settled, base, { column, from: '' }))];
}

/** Cells of a sheet taken over that are about to get another form, as they stand. */
function rewritten({ row, verdict }: Settled): Record<string, Cell> {
  const cells = verdict.writes.map(({ column }) => [column, cellOf(row, column)] as const);
  return Object.fromEntries(cells.filter(([, cell]) => cell !== ''));
}

/** Very long records keep digests of their texts in memory: compare like with like. */
function digestIfNeeded(before: MemoryRow, key: string, value: string): string {
  const kept = storedOf(before.values, key);
  return kept.includes('…#') && digest(value) === kept ? kept : value;
}

function memoryEdits(settled: Settled, noted: readonly string[], { operation }: Circumstances): MemoryEdit[] {
  const { table, id, before } = settled;
  const values: Record<string, string> = {};
  for (const [key, value] of Object.entries(settled.values)) {
    if (value !== '' && !derived.has(key))
      values[key] = before === undefined ? value : digestIfNeeded(before, key, value);
  }
  const meta = metaOf(settled, noted);
  const edit: MemoryEdit = { key: memoryKey(table, id), values, meta, operation, deletedOn: '' };
  return before !== undefined && unchanged(before, edit) ? [] : [edit];
}

/** What is remembered beside the values; that a cell refused its value only as long as it shows what it showed then. */
function metaOf({ meta, row }: Settled, noted: readonly string[]): LeadMeta {
  const { noted: _old, refusing = {}, ...rest } = meta;
  const still = Object.entries(refusing).filter(([column]) => row.refusing?.has(column));
  return {
    ...rest,
    ...(still.length > 0 && { refusing: Object.fromEntries(still) }),
    ...(noted.length > 0 && { noted }),
  };
}

function unchanged(before: MemoryRow, edit: MemoryEdit): boolean {
  return before.deletedOn === '' && alike(before.values, edit.values) && alike(before.meta, edit.meta);
}

/** Whether two records say the same: the order in which they were put together and absent members mean nothing. */
function alike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [left, right] = [one as Readonly<Record<string, unknown>>, other as Readonly<Record<string, unknown>>];
  return (
    Array.isArray(one) === Array.isArray(other) &&
    Object.keys(left).every((key) => alike(left[key], right[key])) &&
    Object.keys(right).every((key) => right[key] === undefined || left[key] !== undefined)
  );
}
