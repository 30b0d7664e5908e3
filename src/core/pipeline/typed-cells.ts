import type { CellEdit, Plan } from '../edit';
import type { Cell, Row } from '../schema/row';
import type { TableKey } from '../schema/sheets';
import { columnOf } from '../schema/table-columns';
import { keptLine, keptText } from '../text';

/** A row as if a person had typed these texts into its cells. */
export function typeInto(row: Row<string>, fields: Readonly<Record<string, Cell>>): Row<string> {
  return { ...row, cells: { ...row.cells, ...fields } };
}

/**
 * The plan of a row that was settled as if typed into: typed cells that were taken as they are must be written too,
 * since nobody typed them into the sheet. Texts go in as they are kept.
 */
export function withTyped(
  plan: Plan,
  typed: {
    readonly table: TableKey;
    readonly row: number;
    readonly id: string;
    readonly fields: Readonly<Record<string, Cell>>;
  },
): Plan {
  const { table, row, id, fields } = typed;
  const edited = new Set(
    plan.cells.filter((edit) => edit.table === table && edit.row === row).map(({ column }) => column),
  );
  const rest = Object.entries(fields).filter(([column]) => !edited.has(column));
  const edits = rest.map(
    ([column, cell]): CellEdit => ({
      ...{ table, row, id, column },
      cell: typeof cell === 'string' ? kept(table, column, cell) : cell,
    }),
  );
  return { ...plan, cells: [...plan.cells, ...edits] };
}

function kept(table: TableKey, column: string, text: string): string {
  return columnOf(table, column).type === 'longText' ? keptText(text) : keptLine(text);
}

/**
 * What was refused, with the sentence for each: a refusal's toast stands at the same place as its event. A stage that
 * became a request was not refused: it waits for a manager.
 */
export function refusalsOf({
  events,
  toasts,
}: Plan): { readonly column: string; readonly value: string; readonly text: string }[] {
  const asked = new Set(events.filter(({ kind }) => kind === 'requested').map(({ id, column }) => `${id} ${column}`));
  return events
    .filter(({ kind }) => kind === 'refused')
    .map(({ id, column, from }, index) => ({ id, column, value: from, text: toasts[index] ?? '' }))
    .filter(({ id, column }) => !asked.has(`${id} ${column}`))
    .map(({ column, value, text }) => ({ column, value, text }));
}
