import type { ReportCell } from '../core/analysis/report';
import type { Book } from './book';
import { activeFile, tabOf } from './google';
import { writeReport } from './report-tab';
import { freeName } from './tabs';

/** Lays the leads behind a figure out on a tab of their own, the same one every time, and brings it to the front. */
export function writeRowsTab(book: Book, name: string, cells: readonly (readonly ReportCell[])[]): string {
  const file = activeFile();
  const kept = Number(book.properties.text('rows') || -1);
  const found = file.getSheets().find((one) => one.getSheetId() === kept);
  const sheet = found ?? file.insertSheet(freeName(name), file.getSheets().length);
  book.properties.put('rows', String(sheet.getSheetId()));
  // It is a page of the analysis, though none of the tabs that the workbook needs.
  writeReport(tabOf('analysis', sheet), {
    cells,
    owned: { row: 1, column: 1, rows: cells.length, columns: cells[0]?.length ?? 1 },
  });
  sheet.activate();
  return sheet.getName();
}
