import { isAllowed, violation } from '../formula/is-allowed';
import { yearOf } from '../formula/year-of';
import { assertShort } from '../grid/cell-limits';
import { isBehindMerge } from '../grid/merge-area';
import { setCell } from '../grid/set-cell';
import { toA1 } from '../grid/to-a1';
import { ServiceError } from '../kernel/service-error';
import type { Area, Cell, Sheet } from '../model';
import type { Book } from './book';
import { isVisibleRow } from './hidden-rows';
import { type ValueStore, valueStore } from './store-value';
import { TYPED_COLUMN } from './typed-columns';
import type { ValueInput } from './value-input';

/** The store of values for one write into a workbook, as things stand now. */
function storeFor({ host, workbook }: Book): ValueStore {
  const { locale, timeZone } = workbook;
  return valueStore({
    locale,
    timeZone,
    year: yearOf({ workbook, now: host.now() }),
    atCell: host.profile.atCellKeepsFormulaText ? 'text' : 'formula',
    gap: (what) => host.gap(what),
  });
}

interface ValueWrite {
  readonly book: Book;
  readonly sheetId: number;
  readonly area: Area;
  readonly rows: readonly (readonly ValueInput[])[];
}

interface Target {
  readonly cell: Cell | undefined;
  readonly input: ValueInput;
  readonly row: number;
  readonly column: number;
}

function checkRule({ book }: ValueWrite, sheet: Sheet, target: Target & { store: ValueStore }): void {
  const { cell, row, column, store } = target;
  if (!cell?.validation || cell.validation.allowInvalid) return;
  const understood = store.understand(target.input, cell);
  const place = { workbook: book.workbook, sheet, row, column, now: book.host.now() };
  if (understood.formula !== undefined || isAllowed(understood.value, cell.validation, place)) return;
  throw new ServiceError(violation(toA1({ row, column, rows: 1, columns: 1 }), cell.validation));
}

function refuseFormula(store: ValueStore, { input, cell }: Target): void {
  if (store.understand(input, cell).formula !== undefined) throw new ServiceError(TYPED_COLUMN);
}

/** The rows of a write that reach the tab: all, or those people can see; the platform has been reported to do both. */
function rowsToWrite({ area, book }: ValueWrite, sheet: Sheet, rowCount: number): number[] {
  const rows = Array.from({ length: rowCount }, (_row, index) => area.row + index);
  if (!book.host.profile.hiddenRowsSkippedByBulkWrites || area.rows === 1) return rows;
  const moment = { workbook: book.workbook, now: book.host.now() };
  return rows.filter((row) => isVisibleRow(sheet, row, moment));
}

/** Calls back for every cell that takes part; those behind the first one of a merge take nothing. */
function eachTarget(write: ValueWrite, visit: (target: Target) => void, rowCount = write.rows.length): void {
  const { area, book } = write;
  const sheet = book.sheet(write.sheetId);
  const isClosed =
    sheet.merges.length > 0 ? (row: number, column: number) => isBehindMerge(sheet, row, column) : () => false;
  for (const row of rowsToWrite(write, sheet, rowCount)) {
    const cells = sheet.rows[row - 1];
    const inputs = write.rows[row - area.row] ?? [];
    for (let offset = 0; offset < area.columns; offset += 1) {
      const column = area.column + offset;
      if (!isClosed(row, column)) visit({ cell: cells?.[column - 1], input: inputs[offset] ?? null, row, column });
    }
  }
}

/** Refuses a write of values: by protection, by length, by a rule that rejects. */
export function checkValues(write: ValueWrite): void {
  const { book } = write;
  const sheet = book.sheet(write.sheetId);
  book.host.assertMayEdit(sheet, write.area);
  const store = storeFor(book);
  eachTarget(write, (target) => {
    if (typeof target.input === 'string') assertShort(target.input);
    if (sheet.typedColumns.has(target.column)) refuseFormula(store, target);
    if (target.cell?.validation) checkRule(write, sheet, { ...target, store });
  });
}

/** Stores the first rows of a write as if they were typed. */
export function applyValues(write: ValueWrite, rowCount: number): void {
  const sheet = write.book.sheet(write.sheetId);
  const store = storeFor(write.book);
  eachTarget(
    write,
    (target) => {
      const next = store.store(target.input, target.cell);
      if (next !== target.cell) setCell(sheet, target, next);
    },
    rowCount,
  );
}

/** Buffers a write of values: refused as a whole by protection, length or a rejecting rule, else stored as if typed. */
export function writeValues(write: ValueWrite): void {
  const { rows, columns } = write.area;
  write.book.write({
    kind: 'values',
    cells: rows * columns,
    check: () => checkValues(write),
    apply: () => applyValues(write, rows),
    applyHalf: () => applyValues(write, Math.floor(rows / 2)),
  });
}
