import type { Plan } from '../core/edit';
import { voided } from '../core/history/voided';
import { cellOf, type Row, sameCell } from '../core/schema/row';
import type { TableKey } from '../core/schema/sheets';
import { cellAt } from '../core/writing/moved-columns';
import { onlyCells, type Target, withOwnId } from '../core/writing/target';
import type { Batch, Part, Scene } from './apply';
import { readBack } from './confirm-targets';
import { appendEvents } from './history-tab';
import { logRefusal } from './log';
import { sendWrites } from './send-writes';
import type { Rows } from './table';
import { noteAround, writeAround } from './write-around';

/**
 * What was intended under wrong headers of a table did not come about: its cells are given back already, memory and History
 * follow, and what was meant for the other table goes too.
 */
export function takeBack(
  scene: Scene,
  plan: Plan,
  { batch, table }: { readonly batch: Batch; readonly table: TableKey },
): void {
  recall(scene, plan, batch);
  giveBackCells(
    scene,
    batch.parts.filter(({ rows }) => rows.table.key !== table),
  );
}

function recall({ book, vocabulary }: Scene, plan: Plan, { memory }: Batch): void {
  memory.restore();
  appendEvents(book, vocabulary, voided(plan.events));
}

/**
 * Nothing of the plan is to come about, not even by a sweep that runs with greater rights than the person who asked: it
 * is taken back in memory and History first, then in the cells that took it.
 */
export function withdraw(scene: Scene, plan: Plan, batch: Batch): void {
  try {
    recall(scene, plan, batch);
    giveBackCells(scene, batch.parts);
  } catch (error) {
    logRefusal('Not taken back', error);
  }
}

function giveBackCells(scene: Scene, parts: readonly Part[]): void {
  sendWrites();
  for (const { rows, targets: written } of parts) {
    const targets = written().map((target) => withOwnId(rows.table.key, target));
    if (targets.length === 0) continue;
    writeAround(rows, asBefore(rows, targets, readBack(scene, rows, targets)));
    noteAround(rows, targets.map(withoutNotes));
  }
}

/** What the cells held that took what was written; what a person wrote since is theirs. */
function asBefore(rows: Rows, targets: readonly Target[], now: ReadonlyMap<number, Row<string>>): readonly Target[] {
  const { at } = rows.table.columns;
  return targets.flatMap((target) => {
    const taken = onlyCells(target, (column, cell) => sameCell(cellOf(now.get(target.row), column), cell));
    const columns = Object.keys(taken?.cells ?? {});
    const cells = columns.map((column) => [column, cellAt(rows, target.row, at[column])] as const);
    return columns.length === 0 ? [] : [{ ...target, cells: Object.fromEntries(cells) }];
  });
}

/** Our notes off the cells of a target. */
function withoutNotes({ row, notes }: Target): Pick<Target, 'row' | 'notes'> {
  return { row, notes: Object.fromEntries(Object.keys(notes).map((key) => [key, ''])) };
}
