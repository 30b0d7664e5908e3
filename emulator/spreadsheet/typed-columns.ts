import { ServiceError } from '../kernel/service-error';
import type { Area, Sheet } from '../model';

export const TYPED_COLUMN = 'This operation is not allowed on cells in typed columns.';

/** Whether a rectangle reaches into a column of a Table that has a type. */
export function touchesTyped(sheet: Sheet, area: Area): boolean {
  return [...sheet.typedColumns].some((column) => column >= area.column && column < area.column + area.columns);
}

/** Refuses what Google refuses on columns of a Table that have a type: rules, checkboxes, number formats, formulas. */
export function assertUntyped(sheet: Sheet, area: Area): void {
  if (touchesTyped(sheet, area)) throw new ServiceError(TYPED_COLUMN);
}
