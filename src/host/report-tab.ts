import type { Area, Report, ReportCell, ReportStyle } from '../core/analysis/report';
import { columnLetters } from '../core/schema/column-letters';
import { guardFormula } from '../core/text';
import type { Tab } from './book';
import { sheetOf } from './google';
import { makeGrid } from './make-grid';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How the styles of a report look in the grid. */
const looks: Readonly<
  Record<Exclude<ReportStyle, 'cell'>, { bold?: true; size?: number; fill?: string; colour?: string }>
> = {
  title: { bold: true, size: 13 },
  note: { colour: '#5f6368' },
  header: { bold: true, fill: '#e8f0fe' },
  total: { bold: true, fill: '#f1f3f4' },
  sentence: { colour: '#202124' },
  filter: { fill: '#fff8e1' },
};

/** Rewrites a report tab from A1 inside the rectangle the add-on owns; cells right of it are never touched. */
export function writeReport(tab: Tab, report: Pick<Report, 'cells' | 'owned'>): void {
  const sheet = sheetOf(tab);
  const width = report.owned.columns;
  makeGrid(sheet, { rows: report.cells.length + 5, columns: width });
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), width);
  all.clearContent();
  all.clearFormat();
  if (report.cells.length === 0) return;
  const range = sheet.getRange(1, 1, report.cells.length, width);
  range.setNumberFormats(report.cells.map((line) => spread(line, width, formatFor)));
  range.setValues(report.cells.map((line) => spread(line, width, valueFor)));
  for (const [style, look] of Object.entries(looks)) applyLook(sheet, placesOf(report.cells, style), look);
}

/** Dropdowns of the filter cells. */
export function setFilterCells(tab: Tab, filters: Report['filters']): void {
  for (const { row, column, options } of filters) {
    const labels = options.slice(0, 500).map(({ label }) => label);
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(labels, true).setAllowInvalid(true).build();
    sheetOf(tab).getRange(row, column).setDataValidation(rule);
  }
}

/** The shown texts of a rectangle (one read). */
export function shownTexts(tab: Tab, area: Area): string[][] {
  const sheet = sheetOf(tab);
  const rows = Math.min(area.rows, sheet.getMaxRows() - area.row + 1);
  const columns = Math.min(area.columns, sheet.getMaxColumns() - area.column + 1);
  return rows < 1 || columns < 1 ? [] : sheet.getRange(area.row, area.column, rows, columns).getDisplayValues();
}

function spread<Value>(
  line: readonly ReportCell[],
  width: number,
  of: (cell: ReportCell | undefined) => Value,
): Value[] {
  return Array.from({ length: width }, (_, index) => of(line[index]));
}

/** Texts are plain text: a customer called '3-5' must not become a date. */
function formatFor(cell: ReportCell | undefined): string {
  if (cell?.format !== undefined) return cell.format;
  return typeof cell?.value === 'string' && cell.value !== '' && !cell.value.startsWith('=') ? '@' : 'General';
}

function valueFor(cell: ReportCell | undefined): string | number {
  const value = cell?.value ?? '';
  const isOurs = cell?.format !== undefined && typeof value === 'string' && value.startsWith('=');
  return typeof value === 'string' && !isOurs && guardFormula(value) ? `'${value}` : value;
}

function placesOf(cells: Report['cells'], style: string): string[] {
  const places: string[] = [];
  cells.forEach((line, row) => {
    let from = -1;
    for (let column = 0; column <= line.length; column++) {
      const fits = line[column]?.style === style;
      if (fits && from < 0) from = column;
      if (fits || from < 0) continue;
      places.push(`${columnLetters(from + 1)}${row + 1}:${columnLetters(column)}${row + 1}`);
      from = -1;
    }
  });
  return places;
}

function applyLook(sheet: Sheet, places: readonly string[], look: (typeof looks)['title' | 'header']): void {
  if (places.length === 0) return;
  const list = sheet.getRangeList([...places]);
  if (look.bold) list.setFontWeight('bold');
  if (look.size) list.setFontSize(look.size);
  if (look.fill) list.setBackground(look.fill);
  if (look.colour) list.setFontColor(look.colour);
}
