import type { Sheet, Workbook } from '../model';

/** A deep copy of a tab; cells are shared, since nobody changes a cell in place. */
export function cloneSheet(sheet: Sheet): Sheet {
  const { rows, ...rest } = sheet;
  return { ...structuredClone(rest), rows: rows.map((cells) => [...cells]) };
}

/** A deep copy of a workbook. */
export function cloneWorkbook(workbook: Workbook): Workbook {
  const { sheets, ...rest } = workbook;
  return { ...structuredClone(rest), sheets: sheets.map(cloneSheet) };
}
