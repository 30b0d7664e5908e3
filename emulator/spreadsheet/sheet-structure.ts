import { assertDeletable } from '../grid/assert-deletable';
import { deleteColumns, deleteRows } from '../grid/delete-rows';
import { insertColumns, insertRows } from '../grid/insert-rows';
import { linesArea, neighboursArea } from '../grid/lines-area';
import { assertNoMergeCut } from '../grid/merge-area';
import { moveColumns, moveRows } from '../grid/move-rows';
import type { Area, Sheet } from '../model';
import type { RangeObject } from './book';
import { fittingWidth } from './fitting-width';
import { OUTSIDE } from './resolve-area';
import { SheetBase } from './sheet-base';

/** ZZZ. */
const MOST_COLUMNS = 18_278;

type Lines = 'rows' | 'columns';

/** Rows and columns of a tab: inserting, deleting, moving, hiding, freezing, sizing. */
export class SheetStructure extends SheetBase {
  private insertLines(lines: Lines, before: number, options: { count: number; inherit?: 'previous' | 'next' }): this {
    const { workbook } = this.book;
    const insert = lines === 'rows' ? insertRows : insertColumns;
    return this.change(
      (sheet) => insert(workbook, sheet, { before, ...options }),
      (sheet) => {
        this.assertInsertable(sheet, lines, { before, count: options.count });
        this.assertNothingProtected(neighboursArea(lines, before));
      },
    );
  }

  private assertInsertable(sheet: Sheet, lines: Lines, { before, count }: { before: number; count: number }): void {
    const [size, across] = lines === 'rows' ? [sheet.rowCount, sheet.columnCount] : [sheet.columnCount, sheet.rowCount];
    const { host } = this.book;
    if (before < 1 || before > size + 1 || count < 1) host.fail(OUTSIDE);
    if (lines === 'columns' && size + count > MOST_COLUMNS) host.gap('More than 18278 columns are not emulated');
    this.assertRoom(count * across);
  }

  private deleteLines(lines: Lines, from: number, count: number): this {
    const { workbook } = this.book;
    const remove = lines === 'rows' ? deleteRows : deleteColumns;
    return this.change(
      (sheet) => remove(workbook, sheet, { from, count }),
      (sheet) => {
        this.assertLines(lines, from, count);
        assertDeletable(sheet, lines, count);
        this.assertNothingProtected(linesArea(lines, from, count));
      },
    );
  }

  private assertNothingProtected(area: Area): void {
    this.book.host.assertMayEdit(this.model(), area);
  }

  insertRows(at: number, count = 1): void {
    this.insertLines('rows', at, { count, inherit: 'next' });
  }

  insertRowBefore(before: number): this {
    return this.insertLines('rows', before, { count: 1, inherit: 'next' });
  }

  insertRowsBefore(before: number, count: number): this {
    return this.insertLines('rows', before, { count, inherit: 'next' });
  }

  insertRowAfter(after: number): this {
    return this.insertLines('rows', after + 1, { count: 1, inherit: 'previous' });
  }

  insertRowsAfter(after: number, count: number): this {
    return this.insertLines('rows', after + 1, { count, inherit: 'previous' });
  }

  insertColumns(at: number, count = 1): void {
    this.insertLines('columns', at, { count, inherit: 'next' });
  }

  insertColumnBefore(before: number): this {
    return this.insertLines('columns', before, { count: 1, inherit: 'next' });
  }

  insertColumnsBefore(before: number, count: number): this {
    return this.insertLines('columns', before, { count, inherit: 'next' });
  }

  insertColumnAfter(after: number): this {
    return this.insertLines('columns', after + 1, { count: 1, inherit: 'previous' });
  }

  insertColumnsAfter(after: number, count: number): this {
    return this.insertLines('columns', after + 1, { count, inherit: 'previous' });
  }

  deleteRow(row: number): this {
    return this.deleteLines('rows', row, 1);
  }

  deleteRows(row: number, count: number): void {
    this.deleteLines('rows', row, count);
  }

  deleteColumn(column: number): this {
    return this.deleteLines('columns', column, 1);
  }

  deleteColumns(column: number, count: number): void {
    this.deleteLines('columns', column, count);
  }

  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }

  /** Estimated from the texts; an empty column keeps its width. */
  autoResizeColumns(from: number, count: number): this {
    const { workbook, host } = this.book;
    return this.change(
      (sheet) => {
        for (let column = from; column < from + count; column += 1) {
          const width = fittingWidth(workbook, sheet, { column, now: host.now() });
          if (width !== null) sheet.columnWidths.set(column, width);
        }
      },
      () => this.assertLines('columns', from, count),
    );
  }

  moveRows(range: RangeObject, to: number): void {
    const { workbook } = this.book;
    const { row: from, rows: count } = range.area;
    this.change(
      (sheet) => moveRows(workbook, sheet, { from, count, to }),
      (sheet) => {
        if (to < 1 || to > sheet.rowCount + 1) this.book.host.fail(OUTSIDE);
        assertNoMergeCut(sheet, 'rows', { verb: 'move', before: [from, from + count, to] });
        this.assertNothingProtected(linesArea('rows', Math.min(from, to), Math.max(count, Math.abs(to - from))));
      },
    );
  }

  moveColumns(range: RangeObject, to: number): void {
    const { workbook } = this.book;
    const { column: from, columns: count } = range.area;
    this.change(
      (sheet) => moveColumns(workbook, sheet, { from, count, to }),
      (sheet) => {
        if (to < 1 || to > sheet.columnCount + 1) this.book.host.fail(OUTSIDE);
        assertNoMergeCut(sheet, 'columns', { verb: 'move', before: [from, from + count, to] });
        this.assertNothingProtected(linesArea('columns', Math.min(from, to), Math.max(count, Math.abs(to - from))));
      },
    );
  }
}
