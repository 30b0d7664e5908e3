import type { Plan } from '../core/edit';
import { Failure } from '../core/failure/failure';
import { columnLabel } from '../core/i18n/column-label';
import type { FailureValues } from '../core/i18n/failure-words';
import type { Language } from '../core/i18n/language';
import { inOneLine } from '../core/i18n/repair-words';
import { sheetLabels } from '../core/i18n/sheet-labels';
import { idOf } from '../core/pipeline/identify';
import { type SortedAlone, sortedAlone } from '../core/pipeline/sorted-alone';
import { columnOf, idColumn } from '../core/schema/table-columns';
import type { Desk } from '../host/desk';
import { wholePlan } from './whole-plan';

/** Somebody sorted a column without the others; nothing was written. */
export class Disordered extends Failure {
  readonly code = 'sortedAlone';
  readonly found: readonly SortedAlone[];
  constructor(found: readonly SortedAlone[]) {
    super(`Sorted alone: ${found.map(({ table, column }) => `${table}.${column}`).join(', ')}`);
    this.name = 'Disordered';
    this.found = found;
  }

  override values(language: Language): FailureValues {
    const [first] = this.found;
    const labels = this.found.map(({ table, column }) => columnLabel(table, column, language));
    return { tab: sheetLabels[first?.table ?? 'leads'][language], columns: inOneLine(labels, language) };
  }
}

/** Columns whose change somebody has just made, by the tab on which they made it: both tabs name the customer. */
type Known = Readonly<Partial<Record<'leads' | 'followUps', ReadonlySet<string>>>>;

/**
 * A row that shows a change which nobody has just made may stand for a whole column that was sorted alone: then all rows
 * are looked at before anything is written (four calls more).
 */
export function refuseDisorder(desk: Desk, { events }: Plan, known: Known): void {
  const isUnseen = events.some(
    ({ kind, table, column, way }) =>
      kind === 'changed' &&
      (table === 'leads' || table === 'followUps') &&
      columnOf(table, column).by !== 'addOn' &&
      way !== 'addOn' &&
      !known[table]?.has(column),
  );
  if (isUnseen) refuseSortedAlone(desk);
}

/** Looks at all rows. */
export function refuseSortedAlone(desk: Desk): void {
  const { plan, leads, followUps } = wholePlan(desk, { way: 'sweep', who: 'unknown' });
  const rows = { leads: leads.rows, followUps: followUps.rows };
  const found = [...sortedAlone(plan, rows), ...strayIds(plan, rows)];
  if (found.length > 0) throw new Disordered(found);
}

/** Ids that stand with rows of other records: the sweep gives every row its own, and nothing is decided before. */
function strayIds({ cells }: Plan, rows: Parameters<typeof sortedAlone>[1]): SortedAlone[] {
  return (['leads', 'followUps'] as const).flatMap((table) => {
    const named = new Set(rows[table].filter((row) => idOf(table, row) !== '').map(({ row }) => row));
    const isStray = cells.some(
      (edit) => edit.table === table && edit.column === idColumn[table] && named.has(edit.row),
    );
    return isStray ? [{ table, column: idColumn[table], events: [], refused: [] }] : [];
  });
}
