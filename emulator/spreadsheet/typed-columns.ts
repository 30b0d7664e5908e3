import { ServiceError } from '../kernel/service-error';
import type { Area, Sheet } from '../model';

/** Refuses what Google refuses on columns of a Table that have a type: rules, checkboxes, number formats, formulas. */
export function assertUntyped(sheet: Sheet, area: Area): void {
  for (const column of sheet.typedColumns) {
    if (column < area.column || column >= area.column + area.columns) continue;
    throw new ServiceError('This operation is not allowed on cells in typed columns.');
  }
}
