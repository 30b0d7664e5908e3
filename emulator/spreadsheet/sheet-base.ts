import { assertRoom } from '../grid/cell-limits';
import { lastColumn, lastRow } from '../grid/last-row';
import type { Sheet } from '../model';
import type { Book, Factories, RangeObject, SheetObject } from './book';
import { checkArea, locate, OUTSIDE } from './resolve-area';
import { toInput } from './value-input';
import { applyValues, checkValues } from './write-values';

/** A tab: its ranges, its extent and its name. */
export class SheetBase implements SheetObject {
  readonly sheetId: number;
  protected readonly book: Book;

  constructor(book: Book, sheetId: number) {
    this.book = book;
    this.sheetId = sheetId;
  }

  protected model(): Sheet {
    return this.book.sheet(this.sheetId);
  }

  /** Brings pending writes in and pays for a small read. */
  protected seen(): Sheet {
    this.book.host.read();
    return this.model();
  }

  /** Carries out a change of the tab at once. */
  protected change(apply: (sheet: Sheet) => void, check?: (sheet: Sheet) => void): this {
    const { host } = this.book;
    host.perform({
      kind: 'rules',
      cells: 0,
      check: () => {
        host.assertMayEdit(this.model());
        check?.(this.model());
      },
      apply: () => apply(this.model()),
    });
    return this;
  }

  /** Refuses growth over the limit of all allocated grids together. */
  protected assertRoom(more: number): void {
    assertRoom(this.book.workbook, more);
  }

  getRange(first: string | number, ...rest: number[]): RangeObject {
    const { make } = this.book;
    if (typeof first === 'string') return this.rangeOf(first, make.range);
    const [column = 1, rows = 1, columns = 1] = rest;
    const area = { row: first, column, rows, columns };
    checkArea(this.book.host, this.model(), area);
    return make.range(this.sheetId, area);
  }

  private rangeOf(text: string, make: Factories['range']): RangeObject {
    const { host, workbook } = this.book;
    const found = locate(workbook, text, this.model()) ?? host.fail('Range not found');
    checkArea(host, found.sheet, found.area);
    return make(found.sheet.id, found.area);
  }

  getRangeList(notations: string[]): object {
    const { make } = this.book;
    return make.rangeList(Array.from(notations, (text) => this.rangeOf(text, make.hiddenRange)));
  }

  getDataRange(): RangeObject {
    const sheet = this.seen();
    const rows = Math.max(1, lastRow(sheet));
    return this.book.make.range(this.sheetId, { row: 1, column: 1, rows, columns: Math.max(1, lastColumn(sheet)) });
  }

  getSheetValues(...numbers: number[]): unknown[][] {
    const [row = 1, column = 1, rows = 1, columns = 1] = numbers;
    const range = this.book.host.implOf(this.getRange(row, column, rows, columns));
    return (range as unknown as { getValues(): unknown[][] }).getValues();
  }

  getLastRow(): number {
    return lastRow(this.seen());
  }

  getLastColumn(): number {
    return lastColumn(this.seen());
  }

  getMaxRows(): number {
    return this.seen().rowCount;
  }

  getMaxColumns(): number {
    return this.seen().columnCount;
  }

  getName(): string {
    return this.model().name;
  }

  getSheetName(): string {
    return this.getName();
  }

  getSheetId(): number {
    return this.sheetId;
  }

  getIndex(): number {
    return this.book.workbook.sheets.indexOf(this.model()) + 1;
  }

  getParent(): object {
    return this.book.make.spreadsheet();
  }

  getType(): object {
    return this.book.enumValue('SheetType', 'GRID');
  }

  /**
   * Below the last content of any column; grows the grid when the row does not fit. The row is chosen at the call and
   * written with the buffer: without a lock two runs can choose the same one.
   */
  appendRow(values: unknown[]): this {
    const { host } = this.book;
    const inputs = Array.from(values, (value) => toInput(value, host));
    if (inputs.length === 0) host.gap('A row without cells');
    const row = lastRow(this.seen()) + 1;
    const columns = inputs.length;
    const write = {
      book: this.book,
      sheetId: this.sheetId,
      area: { row, column: 1, rows: 1, columns },
      rows: [inputs],
    };
    this.book.write({
      kind: 'rules',
      cells: inputs.length,
      check: () => {
        checkValues(write);
        const { rowCount, columnCount } = this.model();
        this.assertRoom(Math.max(row, rowCount) * Math.max(columns, columnCount) - rowCount * columnCount);
      },
      apply: () => {
        const sheet = this.model();
        sheet.rowCount = Math.max(sheet.rowCount, row);
        sheet.columnCount = Math.max(sheet.columnCount, columns);
        applyValues(write, 1);
      },
    });
    return this;
  }

  /** Refuses a run of rows or columns that is not inside the grid. */
  protected assertLines(kind: 'rows' | 'columns', from: number, count: number): void {
    const size = kind === 'rows' ? this.model().rowCount : this.model().columnCount;
    if (count < 1) this.book.host.fail(`The number of ${kind} in the range must be at least 1.`);
    if (from < 1 || from + count - 1 > size) this.book.host.fail(OUTSIDE);
  }
}
