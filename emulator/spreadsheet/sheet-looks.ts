import { refreshFormulas } from '../formula/refresh-formulas';
import { assertNoMergeCut } from '../grid/merge-area';
import { setCell } from '../grid/set-cell';
import { sortArea } from '../grid/sort-area';
import type { Cell, Sheet } from '../model';
import type { RangeObject } from './book';
import { colorCode } from './color-code';
import { isHiddenByFilter } from './hidden-rows';
import { OUTSIDE } from './resolve-area';
import { SheetStructure } from './sheet-structure';

const ROW_HEIGHT = 21;
const COLUMN_WIDTH = 100;

/** How a tab looks: widths, frozen and hidden lines, colour, sorting, clearing. */
export class SheetLooks extends SheetStructure {
  getFrozenRows(): number {
    return this.seen().frozenRows;
  }

  setFrozenRows(rows: number): void {
    this.freeze('rows', rows, (sheet) => {
      sheet.frozenRows = rows;
    });
  }

  getFrozenColumns(): number {
    return this.seen().frozenColumns;
  }

  setFrozenColumns(columns: number): void {
    this.freeze('columns', columns, (sheet) => {
      sheet.frozenColumns = columns;
    });
  }

  private freeze(lines: 'rows' | 'columns', count: number, apply: (sheet: Sheet) => void): void {
    const { host } = this.book;
    this.change(apply, (sheet) => {
      const size = lines === 'rows' ? sheet.rowCount : sheet.columnCount;
      if (count < 0 || count > size) host.fail(OUTSIDE);
      if (count === size) host.fail(`You can't freeze all visible ${lines} on the sheet.`);
      assertNoMergeCut(sheet, lines, { verb: 'freeze', before: [count + 1] });
    });
  }

  getColumnWidth(column: number): number {
    return this.seen().columnWidths.get(column) ?? COLUMN_WIDTH;
  }

  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(from: number, count: number, width: number): this {
    return this.change(
      (sheet) => {
        for (let column = from; column < from + count; column += 1) sheet.columnWidths.set(column, width);
      },
      () => this.assertSizable('columns', { from, count, size: width }),
    );
  }

  private assertSizable(kind: 'rows' | 'columns', lines: { from: number; count: number; size: number }): void {
    this.assertLines(kind, lines.from, lines.count);
    if (lines.size < 1) this.book.host.gap(`${kind} of no size`);
  }

  getRowHeight(row: number): number {
    return this.seen().rowHeights.get(row) ?? ROW_HEIGHT;
  }

  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(from: number, count: number, height: number): this {
    return this.change(
      (sheet) => {
        for (let row = from; row < from + count; row += 1) sheet.rowHeights.set(row, height);
      },
      () => this.assertSizable('rows', { from, count, size: height }),
    );
  }

  setRowHeightsForced(from: number, count: number, height: number): this {
    return this.setRowHeights(from, count, height);
  }

  private setHidden(
    set: 'hiddenRows' | 'hiddenColumns',
    lines: { from: number; count: number },
    how: 'hide' | 'show',
  ): void {
    this.change(
      (sheet) => {
        for (let line = lines.from; line < lines.from + lines.count; line += 1) {
          if (how === 'hide') sheet[set].add(line);
          else sheet[set].delete(line);
        }
      },
      (sheet) => {
        const kind = set === 'hiddenRows' ? 'rows' : 'columns';
        this.assertLines(kind, lines.from, lines.count);
        const size = kind === 'rows' ? sheet.rowCount : sheet.columnCount;
        const all = new Set([...sheet[set], ...Array.from({ length: lines.count }, (_line, at) => lines.from + at)]);
        if (how === 'hide' && all.size >= size) this.book.host.fail(`You can't hide all the ${kind} on the sheet.`);
      },
    );
  }

  hideRows(from: number, count = 1): void {
    this.setHidden('hiddenRows', { from, count }, 'hide');
  }

  showRows(from: number, count = 1): void {
    this.setHidden('hiddenRows', { from, count }, 'show');
  }

  hideColumns(from: number, count = 1): void {
    this.setHidden('hiddenColumns', { from, count }, 'hide');
  }

  showColumns(from: number, count = 1): void {
    this.setHidden('hiddenColumns', { from, count }, 'show');
  }

  hideRow({ area }: RangeObject): void {
    this.hideRows(area.row, area.rows);
  }

  unhideRow({ area }: RangeObject): void {
    this.showRows(area.row, area.rows);
  }

  hideColumn({ area }: RangeObject): void {
    this.hideColumns(area.column, area.columns);
  }

  unhideColumn({ area }: RangeObject): void {
    this.showColumns(area.column, area.columns);
  }

  isRowHiddenByUser(row: number): boolean {
    return this.seen().hiddenRows.has(row);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.seen().hiddenColumns.has(column);
  }

  isRowHiddenByFilter(row: number): boolean {
    const { workbook, host } = this.book;
    return isHiddenByFilter(this.seen(), row, { workbook, now: host.now() });
  }

  getTabColor(): string | null {
    return this.seen().tabColor ?? null;
  }

  /** null takes the colour away; what is no colour is ignored. */
  setTabColor(color: string | null): this {
    const code = color === null ? null : colorCode(color);
    return this.change((sheet) => {
      if (code === null) delete sheet.tabColor;
      else if (code !== undefined) sheet.tabColor = code;
    });
  }

  isRightToLeft(): boolean {
    return this.seen().rightToLeft ?? false;
  }

  setRightToLeft(isRightToLeft: boolean): this {
    return this.change((sheet) => {
      sheet.rightToLeft = isRightToLeft;
    });
  }

  hasHiddenGridlines(): boolean {
    return this.seen().hiddenGridlines ?? false;
  }

  setHiddenGridlines(isHidden: boolean): this {
    return this.change((sheet) => {
      sheet.hiddenGridlines = isHidden;
    });
  }

  /** Sorts all rows below the frozen ones; hidden and filtered rows take part. */
  sort(column: number, ascending?: boolean): this {
    const { workbook, host } = this.book;
    const areaOf = (sheet: Sheet) => {
      const row = sheet.frozenRows + 1;
      return { row, column: 1, rows: Math.max(0, sheet.rowCount - sheet.frozenRows), columns: sheet.columnCount };
    };
    return this.change(
      (sheet) => {
        const area = areaOf(sheet);
        refreshFormulas({ workbook, sheet, area, now: host.now() });
        sortArea(sheet, area, [{ column, ascending: ascending ?? true }]);
      },
      (sheet) => {
        this.assertLines('columns', column, 1);
        host.assertMayEdit(sheet, areaOf(sheet));
        if (sheet.merges.length > 0) host.gap('Sorting merged cells is not emulated');
      },
    );
  }

  private changeAll(change: (cell: Cell) => Cell): this {
    const { host } = this.book;
    return this.change(
      (sheet) => {
        sheet.rows.forEach((cells, index) => {
          cells.forEach((cell, offset) => {
            if (cell) setCell(sheet, { row: index + 1, column: offset + 1 }, change(cell));
          });
        });
      },
      (sheet) => host.assertMayEdit(sheet, { row: 1, column: 1, rows: sheet.rowCount, columns: sheet.columnCount }),
    );
  }

  clearContents(): this {
    return this.changeAll(({ formula: _formula, ...rest }) => ({ ...rest, value: null }));
  }

  clearFormats(): this {
    this.change((sheet) => {
      sheet.conditionalRules = [];
    });
    return this.changeAll(({ format: _format, style: _style, ...rest }) => rest);
  }

  clearNotes(): this {
    return this.changeAll(({ note: _note, ...rest }) => rest);
  }

  /** Contents and formats, or only one of them; notes and validation stay. */
  clear(options?: { readonly formatOnly?: boolean; readonly contentsOnly?: boolean } | null): this {
    if (!options?.formatOnly) this.clearContents();
    if (!options?.contentsOnly) this.clearFormats();
    return this;
  }
}
