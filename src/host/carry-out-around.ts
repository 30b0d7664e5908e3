import type { Plan } from '../core/edit';
import { conflictText } from '../core/i18n/conflict-words';
import { type Refused, rememberRefused, stillRefused } from '../core/pipeline/refusing-cells';
import { cellOf } from '../core/schema/row';
import type { TableKey } from '../core/schema/sheets';
import type { Vocabulary } from '../core/schema/vocabulary';
import { type RefusingCell, withoutRefusing } from '../core/writing/refusing-cell';
import type { Target } from '../core/writing/target';
import type { Batch, Scene } from './apply';
import { confirmTargets, readBack } from './confirm-targets';
import { placeMemory } from './memory-tab';
import { sendWrites } from './send-writes';
import type { Rows } from './table';
import { noteAround, writeAround } from './write-around';

/** Some cells refuse: everything else goes out, and memory keeps what they show instead. */
export function carryOutAround(scene: Scene, plan: Plan, batch: Batch): readonly Refused[] {
  const writeReviews = batch.reviews();
  batch.history.look()();
  writeReviews();
  sendWrites();
  for (const part of batch.parts) part.claim();
  const parts = batch.parts.map((part) => ({ rows: part.rows, targets: part.targets(), notes: part.notes }));
  const written = parts.map((part) => ({ ...part, refusing: writeAround(part.rows, part.targets) }));
  const refused = written.flatMap(({ rows, refusing }) => refusedCells(scene, plan, { rows, refusing }));
  placeMemory(scene.book, scene.memory, rememberRefused(plan.memory, refused, scene.memory.rows)).write();
  for (const { rows, targets, notes, refusing } of written) {
    noteAround(rows, [...targets, ...refusalNotes(rows.table.key, refused, scene.vocabulary)]);
    confirmTargets(scene, { rows, targets: withoutRefusing(targets, refusing), notes });
  }
  return refused;
}

function refusedCells(
  scene: Scene,
  plan: Plan,
  { rows, refusing }: { readonly rows: Rows; readonly refusing: readonly RefusingCell[] },
): readonly Refused[] {
  if (refusing.length === 0) return [];
  const { key } = rows.table;
  const found = readBack(
    scene,
    rows,
    refusing.map(({ target }) => target),
  );
  const ids = new Map(plan.cells.filter(({ table }) => table === key).map(({ row, id }) => [row, id]));
  const refused = refusing.map(({ target, column }): Refused => {
    const [wanted, present] = [target.cells[column] ?? '', cellOf(found.get(target.row), column)];
    return {
      why: 'refused',
      table: key,
      row: target.row,
      id: ids.get(target.row) ?? target.id,
      column,
      wanted,
      present,
    };
  });
  return stillRefused(refused);
}

function refusalNotes(
  table: TableKey,
  refused: readonly Refused[],
  { language }: Vocabulary,
): Pick<Target, 'row' | 'notes'>[] {
  return refused
    .filter((one) => one.table === table)
    .map((one) => ({ row: one.row, notes: { [one.column]: conflictText(one, language) } }));
}
