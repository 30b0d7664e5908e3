import { closeArea, readReference } from '../grid/parse-a1';
import type { ServiceHost } from '../kernel/service-host';
import type { Area, Sheet, Workbook } from '../model';

export const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

function isInside(sheet: Sheet, asked: Area): boolean {
  const { row, rows, column, columns } = closeArea(asked, sheet);
  return rows > 0 && columns > 0 && row + rows - 1 <= sheet.rowCount && column + columns - 1 <= sheet.columnCount;
}

/** Refuses a rectangle that is empty, begins before the first cell or ends behind the grid. */
export function checkArea(host: ServiceHost, sheet: Sheet, asked: Area): void {
  if (asked.row < 1 || asked.column < 1) host.fail('The coordinates or dimensions of the range are invalid.');
  if (asked.rows < 1) host.fail('The number of rows in the range must be at least 1.');
  if (asked.columns < 1) host.fail('The number of columns in the range must be at least 1.');
  if (isInside(sheet, asked)) return;
  // A row that the run itself appended may still wait in the buffer.
  host.read();
  if (!isInside(sheet, asked)) host.fail(OUTSIDE);
}

interface Located {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** What A1 notation or the name of a named range means, seen from a tab; null when it means nothing. */
export function locate(workbook: Workbook, text: string, home: Sheet): Located | null {
  const reference = readReference(text);
  if (reference) {
    const { sheetName, area } = reference;
    const sheet = sheetName === null ? home : workbook.sheets.find((candidate) => candidate.name === sheetName);
    return sheet ? { sheet, area } : null;
  }
  const named = workbook.namedRanges.get(text);
  const sheet = named && workbook.sheets.find((candidate) => candidate.id === named.sheetId);
  return named && sheet ? { sheet, area: named.area } : null;
}
