import { isAllowed, violation } from '../formula/is-allowed';
import { yearOf } from '../formula/year-of';
import { setCell } from '../grid/set-cell';
import { toA1 } from '../grid/to-a1';
import { ServiceError } from '../kernel/service-error';
import type { Area, Cell, Sheet } from '../model';
import type { Book } from './book';
import { isVisibleRow } from './hidden-rows';
import { type ValueStore, valueStore } from './store-value';
import type { ValueInput } from './value-input';

const MOST_CHARACTERS = 50_000;
export const TOO_LONG = 'Your input contains more than the maximum of 50000 characters in a single cell.';

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

/** Calls back for every cell of the write that people can see, or for all: the platform has been reported to do both. */
function eachTarget(write: ValueWrite, visit: (target: Target) => void, rowCount = write.rows.length): void {
  const { area, book } = write;
  const sheet = book.sheet(write.sheetId);
  const moment = { workbook: book.workbook, now: book.host.now() };
  const skips = book.host.profile.hiddenRowsSkippedByBulkWrites && area.rows > 1;
  for (let index = 0; index < rowCount; index += 1) {
    const row = area.row + index;
    if (skips && !isVisibleRow(sheet, row, moment)) continue;
    const cells = sheet.rows[row - 1];
    const inputs = write.rows[index] ?? [];
    for (let offset = 0; offset < area.columns; offset += 1) {
      const column = area.column + offset;
      visit({ cell: cells?.[column - 1], input: inputs[offset] ?? null, row, column });
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
    if (typeof target.input === 'string' && target.input.length > MOST_CHARACTERS) throw new ServiceError(TOO_LONG);
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
