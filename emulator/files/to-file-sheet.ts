import type { Cell as FileCell, WriteSheet } from 'hucre/xlsx';
import { tallRows } from '../grid/row-heights';
import type { Area, Sheet } from '../model';
import { toFileHeight, toFileWidth } from './file-sizes';
import { type CellSetting, toFileCell } from './to-file-cell';
import { chartFrame, DEFAULT_COLUMN_WIDTH } from './to-file-charts';
import { toFileConditions } from './to-file-conditions';
import { toFileFilter } from './to-file-filter';
import { rgbOf } from './to-file-style';
import { type RuleSetting, toFileValidation } from './to-file-validation';
import { validationAreas } from './validation-areas';

export type SheetSetting = CellSetting & RuleSetting;

type Cells = NonNullable<WriteSheet['cells']>;
type RowDefs = NonNullable<WriteSheet['rowDefs']>;

const WIDEST = 16_384;

function columnsOf(sheet: Sheet): NonNullable<WriteSheet['columns']> {
  return Array.from({ length: Math.min(sheet.columnCount, WIDEST) }, (_, index) => ({
    width: toFileWidth(sheet.columnWidths.get(index + 1) ?? DEFAULT_COLUMN_WIDTH),
    ...(sheet.hiddenColumns.has(index + 1) ? { hidden: true } : {}),
  }));
}

function cellsOf(sheet: Sheet, setting: SheetSetting): Cells {
  const cells: Cells = new Map();
  for (const [r, row] of sheet.rows.entries()) {
    row?.forEach((cell, c) => {
      const written = cell && toFileCell(cell, setting);
      if (written && !isBlank(written)) cells.set(`${r},${c}`, written);
    });
  }
  return cells;
}

/** A rule alone leaves no trace in the cell itself. */
const isBlank = (cell: Partial<FileCell>): boolean => cell.value === null && Object.keys(cell).length === 1;

function rowDefsOf(sheet: Sheet, filtered: ReadonlySet<number>): RowDefs {
  const defs: RowDefs = new Map();
  // A reader that does not measure texts itself would cut those that are broken into lines.
  for (const [row, pixels] of tallRows(sheet)) defs.set(row - 1, { height: toFileHeight(pixels) });
  for (const row of [...sheet.hiddenRows, ...filtered]) defs.set(row - 1, { ...defs.get(row - 1), hidden: true });
  return defs;
}

/** Rows below the last cell are written only when they are there. */
function blankRows(defs: RowDefs): [][] {
  const last = [...defs.keys()].reduce((most, row) => Math.max(most, row), -1);
  return Array.from({ length: last + 1 }, () => []);
}

function mergeOf({ row, column, rows, columns }: Area): NonNullable<WriteSheet['merges']>[number] {
  return { startRow: row - 1, startCol: column - 1, endRow: row + rows - 2, endCol: column + columns - 2 };
}

/** Cells left open in a protected tab; a file says that cell by cell. */
function unlock(cells: Cells, areas: readonly Area[], sheet: Sheet): void {
  for (const { row, column, rows, columns } of areas) {
    const lastRow = Math.min(row + rows - 1, sheet.rowCount);
    const lastColumn = Math.min(column + columns - 1, sheet.columnCount);
    for (let r = row; r <= lastRow; r++) {
      for (let c = column; c <= lastColumn; c++) {
        const key = `${r - 1},${c - 1}`;
        const cell = cells.get(key);
        cells.set(key, { ...cell, style: { ...cell?.style, protection: { locked: false } } });
      }
    }
  }
}

/**
 * Only a tab that its own list of editors protects is locked in the file. A warning is none there, a protection
 * without a list protects nobody, and locking single cells would need every other cell of the tab unlocked.
 */
function protectionOf(sheet: Sheet, cells: Cells): Pick<WriteSheet, 'protection'> {
  const hard = sheet.protections.filter(
    ({ kind, warningOnly, editors }) => kind === 'SHEET' && !warningOnly && editors,
  );
  if (hard.length === 0) return {};
  unlock(
    cells,
    hard.flatMap(({ unprotected }) => unprotected ?? []),
    sheet,
  );
  return { protection: { sheet: true, objects: true, scenarios: true } };
}

function viewOf({ tabColor, rightToLeft, hiddenGridlines }: Sheet): Pick<WriteSheet, 'view'> {
  const colour = rgbOf(tabColor);
  return {
    view: {
      ...(colour === undefined ? {} : { tabColor: { rgb: colour } }),
      ...(rightToLeft ? { rightToLeft } : {}),
      ...(hiddenGridlines ? { showGridLines: false } : {}),
    },
  };
}

function frozen({ frozenRows: rows, frozenColumns: columns }: Sheet): Pick<WriteSheet, 'freezePane'> {
  return rows + columns === 0 ? {} : { freezePane: { rows, columns } };
}

function rulesOf(sheet: Sheet, setting: SheetSetting): Pick<WriteSheet, 'dataValidations' | 'conditionalRules'> {
  const validations = validationAreas(sheet).map((placed) => toFileValidation(placed, setting));
  return {
    dataValidations: validations.filter((rule) => rule !== undefined),
    conditionalRules: toFileConditions(sheet.conditionalRules, setting),
  };
}

/** A tab as the file library takes it. Charts are frames only: their content follows in to-xlsx.ts. */
export function toFileSheet(sheet: Sheet, setting: SheetSetting): WriteSheet {
  const cells = cellsOf(sheet, setting);
  const filter = sheet.filter && toFileFilter(sheet, sheet.filter, setting.locale);
  const rowDefs = rowDefsOf(sheet, filter?.hiddenRows ?? new Set());
  return {
    name: setting.tabById.get(sheet.id) ?? sheet.name,
    hidden: sheet.hidden,
    columns: columnsOf(sheet),
    rows: blankRows(rowDefs),
    rowDefs,
    merges: sheet.merges.map(mergeOf),
    charts: sheet.charts.map((chart) => chartFrame(chart, sheet)),
    ...protectionOf(sheet, cells),
    cells,
    ...rulesOf(sheet, setting),
    ...viewOf(sheet),
    ...frozen(sheet),
    ...(filter ? { autoFilter: filter.autoFilter } : {}),
  };
}
