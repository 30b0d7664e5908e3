import { type CellEdit, emptyPlan, type HistoryEvent, type Plan } from '../edit';
import type { MemoryRow } from '../history/memory';
import { idOf } from '../pipeline/identify';
import type { Situation } from '../pipeline/situation';
import type { Lead, Row } from '../schema/row';
import type { TableKey } from '../schema/sheets';
import { idColumn } from '../schema/table-columns';
import type { Conflict } from './conflict';
import { type NetChange, netChanges } from './net-changes';
import { rederived } from './rederived';
import type { Earlier } from './restored-meta';
import {
  conflict,
  nothing,
  type RowUndo,
  type UndoBase,
  type UndoneRow,
  undoDeletion,
  undoEntry,
  undoValues,
} from './undo-row';

/** Everything an undo decides upon; the rows are all there are. */
export interface UndoScene {
  /** Events of the operation that still stand, in the order of writing. */
  readonly events: readonly HistoryEvent[];
  readonly earlier: Earlier;
  readonly situation: Situation;
  /** Whether the person may change a lead. */
  readonly may: (lead: Lead) => boolean;
}

export interface UndoPlan {
  readonly plan: Plan;
  /** Ids of rows that were emptied: they go last, so that every row can be told until then. */
  readonly emptied: readonly CellEdit[];
  readonly conflicts: readonly Conflict[];
  /** Records that change. */
  readonly rows: number;
}

/** What has to be written so that an operation is as if it had not been; what somebody has changed since stays. */
export function planUndo(scene: UndoScene): UndoPlan {
  const changes = netChanges(scene.events);
  const facts = sceneFacts(scene);
  const undone = changes.flatMap((change) => undoOne(change, changes, { scene, ...facts }));
  const memory = undone.flatMap((one) => one.memory ?? []);
  const cells = undone.flatMap((one) => one.cells);
  const isId = ({ table, column, cell }: CellEdit) => column === idColumn[table] && cell === '';
  const plan: Plan = {
    ...emptyPlan,
    cells: cells.filter((edit) => !isId(edit)),
    appends: undone.flatMap((one) => one.appends),
    notes: undone.flatMap((one) => one.notes),
    events: undone.flatMap((one) => one.events),
    memory,
  };
  const conflicts = undone.flatMap((one) => one.conflicts);
  const last = memory.length === 0 ? plan : withTarget(rederived(plan, scene.situation), scene);
  return { plan: last, emptied: cells.filter(isId), conflicts, rows: memory.length };
}

/** History says which operation was taken back, beside what that changed. */
function withTarget(plan: Plan, { events, situation }: UndoScene): Plan {
  const [first] = events;
  const { now, who, way, operation } = situation;
  const target = first?.operation ?? '';
  const event: HistoryEvent = {
    kind: 'undone',
    at: now,
    who,
    table: 'history',
    id: '',
    column: '',
    from: target,
    to: '',
    way,
    operation,
  };
  return { ...plan, events: [...plan.events, event] };
}

interface Facts {
  readonly scene: UndoScene;
  readonly base: UndoBase;
  readonly rowOf: (table: TableKey, id: string) => Row<string> | undefined;
  /** Ids of living follow-ups by their lead. */
  readonly hanging: ReadonlyMap<string, readonly string[]>;
}

function sceneFacts({ situation, earlier }: UndoScene): Omit<Facts, 'scene'> {
  const { now, who, way, operation, today, vocabulary, shown, memory } = situation;
  const rows = { leads: uniqueRows('leads', situation.leads), followUps: uniqueRows('followUps', situation.followUps) };
  const hanging = new Map<string, string[]>();
  for (const { key, values, deletedOn } of memory.values()) {
    const leadId = values['leadId'] ?? '';
    if (key.startsWith('F:') && deletedOn === '') hanging.set(leadId, [...(hanging.get(leadId) ?? []), key]);
  }
  const base = { base: { at: now, who, way, operation }, today, vocabulary, shown, earlier };
  return { base, hanging, rowOf: (table, id) => rows[table].get(id) };
}

function uniqueRows(table: TableKey, rows: readonly Row<string>[]): Map<string, Row<string>> {
  const unique = new Map<string, Row<string>>();
  const double = new Set<string>();
  for (const row of rows) {
    const id = idOf(table, row);
    if (unique.has(id)) double.add(id);
    unique.set(id, row);
  }
  for (const id of double) unique.delete(id);
  return unique;
}

function undoOne(change: NetChange, all: readonly NetChange[], facts: Facts): RowUndo[] {
  const { scene, base, rowOf, hanging } = facts;
  const memory = scene.situation.memory.get(change.key);
  if (memory === undefined) return [];
  const row = rowOf(change.table, change.id);
  const one: UndoneRow = { change, memory, ...(row === undefined ? {} : { row }) };
  if (!scene.may(leadOf(change, memory, scene.situation.memory))) return [refused(conflict(one, '', 'notYours'))];
  if (change.life === 'changed' || change.adopted !== undefined) return [undoValues(one, base)];
  if (change.life === 'deleted') return [undoDeletion(one, base)];
  const left = change.life === 'entered' ? hangingOn(change, all, hanging) : [];
  return left.length > 0
    ? [refused({ ...conflict(one, '', 'hangs'), present: String(left.length) })]
    : [undoEntry(one, base)];
}

/** Living follow-ups of a lead that do not go together with it. */
function hangingOn({ table, id }: NetChange, all: readonly NetChange[], hanging: Facts['hanging']): readonly string[] {
  const going = new Set(all.filter(({ life, adopted }) => life !== 'changed' && !adopted).map(({ key }) => key));
  return table === 'leads' ? (hanging.get(id) ?? []).filter((key) => !going.has(key)) : [];
}

function refused(reason: Conflict): RowUndo {
  return { ...nothing, conflicts: [reason] };
}

/** The lead that decides who may change a record. */
function leadOf({ table }: NetChange, { values }: MemoryRow, memory: ReadonlyMap<string, MemoryRow>): Lead {
  return table === 'leads' ? values : (memory.get(`L:${values['leadId'] ?? ''}`)?.values ?? values);
}
