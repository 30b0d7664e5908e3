import type { Area, Report, ReportCell, ReportStyle } from '../core/analysis/report';
import type { Cell } from '../core/schema/row';
import { guardFormula } from '../core/text';
import { asFarAsItReaches } from './as-far-as-it-reaches';
import type { Book, Tab } from './book';
import { cellsOf } from './cells';
import { sheetOf } from './google';
import { makeGrid } from './make-grid';
import { patient } from './patient';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** How the styles of a report look in the grid; what a style does not name is as in a plain cell. */
const looks: Readonly<Record<ReportStyle, { bold?: true; fill?: string; colour?: string }>> = {
  title: { bold: true },
  note: { colour: '#5f6368' },
  header: { bold: true, fill: '#e8f0fe' },
  total: { bold: true, fill: '#f1f3f4' },
  sentence: { colour: '#202124' },
  filter: { fill: '#fff8e1' },
  cell: {},
};

/** Rewrites a report tab from A1 inside the rectangle the add-on owns; cells right of it are never touched. */
export function writeReport(tab: Tab, report: Pick<Report, 'cells' | 'owned'>): void {
  const sheet = sheetOf(tab);
  const width = report.owned.columns;
  makeGrid(sheet, { rows: report.cells.length + 5, columns: width });
  if (sheet.getLastRow() > 0) sheet.getRange(1, 1, sheet.getMaxRows(), width).clear();
  if (report.cells.length === 0) return;
  const range = sheet.getRange(1, 1, report.cells.length, width);
  range.setNumberFormats(report.cells.map((line) => spread(line, width, formatFor)));
  applyLooks(range, report.cells, width);
  // Last: a report that shows its words shows them as it should.
  range.setValues(report.cells.map((line) => spread(line, width, valueFor)));
}

/** Pixels of the columns of a new report tab: first column, number of columns, width; the others get `usual`. */
export interface ReportWidths {
  readonly columns: number;
  readonly usual?: number;
  readonly own: readonly (readonly [number, number, number])[];
}

/** Gives a new report tab its column widths; a reader's own widths are never touched later. */
export function setReportWidths(tab: Tab, { columns, usual, own }: ReportWidths): void {
  const sheet = sheetOf(tab);
  if (usual !== undefined) sheet.setColumnWidths(1, columns, usual);
  for (const [column, count, width] of own) sheet.setColumnWidths(column, count, width);
}

/** Whole rectangles at once: one call for each kind of look that occurs. */
function applyLooks(range: Range, cells: Report['cells'], width: number): void {
  const styles = new Set(cells.flatMap((line) => line.map(({ style }) => style ?? 'cell')));
  const has = (part: 'bold' | 'fill' | 'colour') => [...styles].some((style) => looks[style][part] !== undefined);
  const look = (cell: ReportCell | undefined) => looks[cell?.style ?? 'cell'];
  const each = <Value>(of: (cell: ReportCell | undefined) => Value) => cells.map((line) => spread(line, width, of));
  if (has('bold')) range.setFontWeights(each((cell) => (look(cell).bold ? 'bold' : 'normal')));
  if (has('fill')) range.setBackgrounds(each((cell) => look(cell).fill ?? '#ffffff'));
  if (has('colour')) range.setFontColors(each((cell) => look(cell).colour ?? '#000000'));
  if (cells.some((line) => line.some(({ wrap }) => wrap)) && cells.some((line) => line.some(isFigure)))
    arrange(range, each);
}

/** Where there is nothing to count yet, nothing needs its side: set-up has few calls. */
function isFigure({ value, style }: ReportCell): boolean {
  return typeof value === 'number' && value !== 0 && style !== 'filter';
}

/** Big titles, every text and number on its side, long texts in lines. */
function arrange(range: Range, each: <Value>(of: (cell: ReportCell | undefined) => Value) => Value[][]): void {
  range.setFontSizes(each((cell) => (cell?.style === 'title' ? 12 : 10)));
  range.setHorizontalAlignments(each((cell) => cell?.side ?? 'left'));
  range.setWraps(each((cell) => cell?.wrap === true)).setVerticalAlignment('middle');
}

/** Dropdowns of the filter cells, which stand in one row: one call. */
export function setFilterCells(tab: Tab, filters: Report['filters']): void {
  const [first] = filters;
  if (first === undefined) return;
  const from = Math.min(...filters.map(({ column }) => column));
  const to = Math.max(...filters.map(({ column }) => column));
  const rules = Array.from({ length: to - from + 1 }, (_, index) => {
    const filter = filters.find(({ column }) => column === from + index);
    const labels = filter?.options.slice(0, 500).map(({ label }) => label);
    return labels === undefined || labels.length === 0
      ? null
      : patient(SpreadsheetApp).newDataValidation().requireValueInList(labels, true).setAllowInvalid(true).build();
  });
  sheetOf(tab).getRange(first.row, from, 1, rules.length).setDataValidations([rules]);
}

/** The shown texts of a rectangle (one read). */
export function shownTexts(tab: Tab, area: Area): string[][] {
  const sheet = sheetOf(tab);
  const rows = Math.min(area.rows, sheet.getMaxRows() - area.row + 1);
  const columns = Math.min(area.columns, sheet.getMaxColumns() - area.column + 1);
  return rows < 1 || columns < 1 ? [] : sheet.getRange(area.row, area.column, rows, columns).getDisplayValues();
}

/** What a rectangle holds (one read). */
export function heldCells(book: Book, tab: Tab, area: Area): Cell[][] {
  const sheet = sheetOf(tab);
  const rows = Math.min(area.rows, sheet.getMaxRows() - area.row + 1);
  const columns = Math.min(area.columns, sheet.getMaxColumns() - area.column + 1);
  if (rows < 1 || columns < 1) return [];
  return cellsOf(sheet.getRange(area.row, area.column, rows, columns).getValues(), book.clock);
}

/** The header row as shown (one read). */
export function headerTexts(tab: Tab): string[] {
  const sheet = sheetOf(tab);
  return asFarAsItReaches(sheet, ({ columns }) => sheet.getRange(1, 1, 1, columns).getDisplayValues())[0] ?? [];
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

/** Only cells that ask for a format other than text hold formulas of ours; a customer may be called '=1+1'. */
function valueFor(cell: ReportCell | undefined): string | number {
  const value = cell?.value ?? '';
  const isOurs =
    cell?.format !== undefined && cell.format !== '@' && typeof value === 'string' && value.startsWith('=');
  return typeof value === 'string' && !isOurs && guardFormula(value) ? `'${value}` : value;
}
