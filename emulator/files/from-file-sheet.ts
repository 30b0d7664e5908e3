import type { DataValidation, Sheet as FileSheet } from 'hucre/xlsx';
import { newSheet } from '../grid/new-sheet';
import { tallRows } from '../grid/row-heights';
import { setCell } from '../grid/set-cell';
import type { Area, Cell, Sheet, Validation } from '../model';
import { fromCellSet } from './file-area';
import { fromFileHeight, fromFileWidth } from './file-sizes';
import { type CellReading, fromFileCell } from './from-file-cell';
import { fromFileConditions } from './from-file-conditions';
import { fromFileFilter } from './from-file-filter';
import { colourOf } from './from-file-style';
import { fromFileValidation, type RuleReading } from './from-file-validation';
import { DEFAULT_COLUMN_WIDTH } from './to-file-charts';

export interface SheetReading extends CellReading {
  readonly rules: Omit<RuleReading, 'sheetId'>;
  readonly owner: string;
}

const LAST = { row: 1_048_576, column: 16_384 } as const;
const MINIMUM = { rows: 1000, columns: 26 } as const;

function readCells(file: FileSheet, sheet: Sheet, reading: CellReading): void {
  for (const [row, values] of file.rows.entries()) {
    for (const [column, value] of values.entries()) {
      const found = fromFileCell({ row, column, value, cell: file.cells?.get(`${row},${column}`) }, reading);
      if (found !== undefined) setCell(sheet, { row: row + 1, column: column + 1 }, found);
    }
  }
}

/** A damaged file may put a note anywhere: only places of the file's grid count (0-based). */
const isPossible = (index: number, last: number): boolean => Number.isInteger(index) && index >= 0 && index < last;

/** Notes and looks may stand beyond the last value of a row. */
function readLooseCells(file: FileSheet, sheet: Sheet, reading: CellReading): void {
  for (const [key, cell] of file.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (column < (file.rows[row]?.length ?? 0) || !isPossible(row, LAST.row) || !isPossible(column, LAST.column))
      continue;
    const found = fromFileCell({ row, column, value: cell.value, cell }, reading);
    if (found !== undefined) setCell(sheet, { row: row + 1, column: column + 1 }, found);
  }
}

const holds = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.value !== null || cell.formula !== undefined || cell.note !== undefined);

/** Programs colour whole columns down to the last possible row: what only has a look below and beside the data goes. */
function trim(sheet: Sheet): void {
  const last: { row: number; column: number } = { row: MINIMUM.rows, column: MINIMUM.columns };
  for (const [r, row] of sheet.rows.entries()) {
    const width = (row ?? []).reduce((most, cell, c) => (holds(cell) ? c + 1 : most), 0);
    if (width > 0) last.row = Math.max(last.row, r + 1);
    last.column = Math.max(last.column, width);
  }
  sheet.rows = sheet.rows.slice(0, last.row).map((row) => (row ?? []).slice(0, last.column));
}

function grow(sheet: Sheet): void {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  sheet.rowCount = Math.max(MINIMUM.rows, sheet.rows.length);
  sheet.columnCount = Math.max(MINIMUM.columns, width);
}

function readColumns({ columns = [] }: FileSheet, sheet: Sheet): void {
  for (const [index, { width, hidden }] of columns.slice(0, sheet.columnCount).entries()) {
    const pixels = width === undefined ? DEFAULT_COLUMN_WIDTH : fromFileWidth(width);
    if (pixels !== DEFAULT_COLUMN_WIDTH) sheet.columnWidths.set(index + 1, pixels);
    if (hidden) sheet.hiddenColumns.add(index + 1);
  }
}

/** A height that the row has by its texts is not one that somebody set. */
function readRows({ rowDefs }: FileSheet, sheet: Sheet): void {
  const grown = tallRows(sheet);
  for (const [index, { height, hidden }] of rowDefs ?? []) {
    if (index >= sheet.rowCount) continue;
    if (height !== undefined && fromFileHeight(height) !== grown.get(index + 1))
      sheet.rowHeights.set(index + 1, fromFileHeight(height));
    if (hidden) sheet.hiddenRows.add(index + 1);
  }
}

/** The part of an area that lies on the grid. */
function onGrid({ row, column, rows, columns }: Area, sheet: Sheet): Area {
  return {
    row,
    column,
    rows: Math.min(rows, sheet.rowCount - row + 1),
    columns: Math.min(columns, sheet.columnCount - column + 1),
  };
}

function placeRule(sheet: Sheet, area: Area, validation: Validation): void {
  const blank = { value: null, validation };
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = sheet.rows[row - 1]?.[column - 1];
      setCell(sheet, { row, column }, cell ? { ...cell, validation } : blank);
    }
  }
}

function readRules(rules: readonly DataValidation[], sheet: Sheet, reading: RuleReading): void {
  for (const rule of rules) {
    const validation = fromFileValidation(rule, reading);
    if (validation === undefined) continue;
    for (const area of fromCellSet(rule.range)) placeRule(sheet, onGrid(area, sheet), validation);
  }
}

function readMerges({ merges = [] }: FileSheet): Area[] {
  return merges.map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow + 1,
    column: startCol + 1,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
}

function readView(file: FileSheet, sheet: Sheet, { theme }: SheetReading): void {
  const colour = colourOf(file.view?.tabColor, theme);
  if (colour !== undefined) sheet.tabColor = colour;
  if (file.view?.rightToLeft) sheet.rightToLeft = true;
  if (file.view?.showGridLines === false) sheet.hiddenGridlines = true;
  sheet.frozenRows = file.freezePane?.rows ?? 0;
  sheet.frozenColumns = file.freezePane?.columns ?? 0;
  sheet.hidden = file.hidden === true || file.veryHidden === true;
}

/** A locked tab becomes one that only the owner may edit: a file knows a password, not people. */
function readProtection({ protection }: FileSheet, sheet: Sheet, owner: string): void {
  if (protection === undefined || protection.sheet === false) return;
  const common = { id: 1, kind: 'SHEET', description: '', warningOnly: false, domainEdit: false } as const;
  sheet.protections.push({ ...common, editors: [owner] });
}

/** A tab of the file as the grid holds it. Charts and pictures stay behind. */
export function fromFileSheet(file: FileSheet, place: { id: number; name: string }, reading: SheetReading): Sheet {
  const sheet = newSheet(place.id, place.name);
  readCells(file, sheet, reading);
  readLooseCells(file, sheet, reading);
  trim(sheet);
  grow(sheet);
  readColumns(file, sheet);
  readRows(file, sheet);
  readRules(file.dataValidations ?? [], sheet, { ...reading.rules, sheetId: place.id });
  sheet.merges.push(...readMerges(file));
  sheet.conditionalRules.push(...fromFileConditions(file.conditionalRules ?? [], reading.locale, reading.theme));
  readView(file, sheet, reading);
  readProtection(file, sheet, reading.owner);
  if (file.autoFilter) fromFileFilter(file.autoFilter, sheet, reading.locale);
  return sheet;
}
