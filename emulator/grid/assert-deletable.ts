import { ServiceError } from '../kernel/service-error';
import type { Sheet } from '../model';

/** Refuses to delete so many rows or columns that none, or none below the frozen ones, would be left. */
export function assertDeletable(sheet: Sheet, lines: 'rows' | 'columns', count: number): void {
  const [size, frozen] =
    lines === 'rows' ? [sheet.rowCount, sheet.frozenRows] : [sheet.columnCount, sheet.frozenColumns];
  if (count >= size) throw new ServiceError(`You can't delete all the ${lines} on the sheet.`);
  if (count < size - frozen || frozen === 0) return;
  throw new ServiceError(`Sorry, it is not possible to delete all non-frozen ${lines}.`);
}
