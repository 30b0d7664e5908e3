import type { Append, Plan } from '../edit';
import { memoryKey } from '../history/memory';
import { encode } from '../schema/codec';
import type { Cell } from '../schema/row';
import type { TableKey } from '../schema/sheets';
import { columnOf } from '../schema/table-columns';
import type { Vocabulary } from '../schema/vocabulary';

/** Row number of a row that does not stand on the sheet yet. */
export const newRow = 0;

/** Turns the plan of a row that was settled before it stood anywhere into one that adds it below the last record. */
export function asAppend(
  plan: Plan,
  made: { readonly table: TableKey; readonly shown: ReadonlySet<string>; readonly vocabulary: Vocabulary },
): Plan {
  const { table, shown, vocabulary } = made;
  const prefix = memoryKey(table, '');
  const appends = plan.memory
    .filter(
      ({ key }) =>
        key.startsWith(prefix) &&
        plan.cells.some((cell) => cell.table === table && cell.row === newRow && cell.id === key.slice(prefix.length)),
    )
    .map(({ key, values }): Append => {
      const id = key.slice(prefix.length);
      const cells: Record<string, Cell> = {};
      // Blank cells are written too: the row is free, and a whole row goes out in one call.
      for (const column of shown) cells[column] = encode(columnOf(table, column), values[column] ?? '', vocabulary);
      for (const edit of plan.cells)
        if (edit.table === table && edit.row === newRow && edit.id === id) cells[edit.column] = edit.cell;
      return { table, id, cells };
    });
  const isNew = (edit: { readonly table: TableKey; readonly row: number }) =>
    edit.table === table && edit.row === newRow;
  return {
    ...plan,
    cells: plan.cells.filter((edit) => !isNew(edit)),
    notes: plan.notes.filter((edit) => !isNew(edit)),
    appends: [...plan.appends, ...appends],
  };
}
