import type { ReportCell } from '../core/analysis/report';
import type { Book } from './book';
import { activeFile, tabOf } from './google';
import { setReportWidths, writeReport } from './report-tab';
import { freeName } from './tabs';

/** Ids and customers need more room than the usual 100 pixels. */
const WIDTHS = [
  [1, 1, 150],
  [2, 2, 50],
  [4, 1, 160],
] as const;

/** Lays the leads behind a figure out on a tab of their own, the same one every time, and brings it to the front. */
export function writeRowsTab(book: Book, name: string, cells: readonly (readonly ReportCell[])[]): string {
  const file = activeFile();
  const kept = Number(book.properties.text('rows') || -1);
  const found = file.getSheets().find((one) => one.getSheetId() === kept);
  // A run that died left a blank one behind, which nobody knows.
  const blank = file.getSheetByName(name);
  const unfinished = blank !== null && blank.getLastRow() === 0 ? blank : undefined;
  const sheet = found ?? unfinished ?? file.insertSheet(freeName(name), file.getSheets().length);
  book.properties.put('rows', String(sheet.getSheetId()));
  // It is a page of the analysis, though none of the tabs that the workbook needs.
  const tab = tabOf('analysis', sheet);
  const columns = cells[0]?.length ?? 1;
  writeReport(tab, { cells, owned: { row: 1, column: 1, rows: cells.length, columns } });
  if (found === undefined) setReportWidths(tab, { columns, own: WIDTHS });
  sheet.activate();
  return sheet.getName();
}
