import { type CellEdit, emptyPlan, type HistoryEvent, type Plan } from '../edit';
import { encode } from '../schema/codec';
import type { Row } from '../schema/row';
import type { TableKey } from '../schema/sheets';
import { columnOf } from '../schema/table-columns';
import type { Vocabulary } from '../schema/vocabulary';
import { idOf } from './identify';
import type { SortedAlone } from './sorted-alone';

/**
 * Gives every row of columns that were sorted alone the value that was accepted for its id; what stood there is told. A
 * value that its new row refuses is no wish of anybody: it goes without a note and without a request.
 */
export function putColumnsBack(
  found: readonly SortedAlone[],
  rows: Readonly<Record<TableKey, readonly Row<string>[]>>,
  vocabulary: Vocabulary,
): Plan {
  const byId = new Map(
    (['leads', 'followUps'] as const).flatMap((table) =>
      rows[table].map((row) => [`${table} ${idOf(table, row)}`, row]),
    ),
  );
  const parts = found.flatMap(({ table, column, events, refused }) => {
    const back = events.map((event): HistoryEvent => ({ ...event, from: event.to, to: event.from }));
    return [...back, ...refused].flatMap((told) => {
      const row = byId.get(`${table} ${told.id}`);
      if (row === undefined || row.formulas?.has(column)) return [];
      const cell = encode(columnOf(table, column), told.to, vocabulary);
      const edit: CellEdit = { table, row: row.row, id: told.id, column, cell };
      return [{ edit, told }];
    });
  });
  return { ...emptyPlan, cells: parts.map(({ edit }) => edit), events: parts.map(({ told }) => told) };
}
