import { refreshFormulas } from '../formula/refresh-formulas';
import { dataRegion } from '../grid/data-region';
import { assertWholeMerges, mergeArea, unmergeArea } from '../grid/merge-area';
import { type Direction, nextDataCell } from '../grid/next-data-cell';
import { overlaps } from '../grid/overlaps';
import { closeArea } from '../grid/parse-a1';
import { setCell } from '../grid/set-cell';
import { type SortKey, sortArea } from '../grid/sort-area';
import type { Area, Sheet } from '../model';
import type { RangeObject } from './book';
import { type PasteKind, paste, pastedArea } from './paste';
import { RangeRules } from './range-rules';
import { OUTSIDE } from './resolve-area';
import { sortKeys } from './sort-keys';
import { touchesTyped } from './typed-columns';

const PASTES: Readonly<Record<string, PasteKind>> = {
  PASTE_NORMAL: 'all',
  PASTE_NO_BORDERS: 'all',
  PASTE_VALUES: 'values',
  PASTE_FORMAT: 'formats',
  PASTE_FORMULA: 'formulas',
  PASTE_DATA_VALIDATION: 'validation',
};

interface CopyOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
}

/** The whole Range: what moves, merges, sorts and searches, on top of values, formats and rules. */
export class RangeService extends RangeRules {
  copyTo(destination: RangeObject, how?: object, isTransposed?: boolean): void {
    const name = this.book.host.enumName(how);
    const kind = name === undefined ? optionKind(how as CopyOptions | undefined) : PASTES[name];
    if (kind === undefined) this.book.host.gap(`Range.copyTo with ${name} is not emulated`);
    else this.pasteTo(destination, kind, isTransposed ? 'yes' : 'no');
  }

  private pasteTo(destination: RangeObject, kind: PasteKind, transposed: 'yes' | 'no'): void {
    const { host, workbook } = this.book;
    const { area } = this;
    const source = transposed === 'yes' ? { ...area, rows: area.columns, columns: area.rows } : area;
    const filled = pastedArea(source, destination.area);
    const target = (): Sheet => this.book.sheet(destination.sheetId);
    this.book.write({
      kind: 'rules',
      cells: filled.rows * filled.columns,
      check: () => {
        if (!fits(target(), filled)) host.fail(OUTSIDE);
        host.assertMayEdit(target(), filled);
        if (kind !== 'values' && touchesTyped(target(), filled)) host.gap(`Copying ${kind} into typed columns`);
      },
      apply: () => {
        const from = { sheet: this.modelSheet(), area };
        paste({ workbook, from, to: { sheet: target(), area: destination.area }, kind, transposed, now: host.now() });
      },
    });
  }

  /** Cut and paste: everything goes along, formulas keep their references. */
  moveTo(target: RangeObject): void {
    const { host } = this.book;
    const { area } = this;
    const to = { ...area, row: target.area.row, column: target.area.column };
    host.perform({
      kind: 'rules',
      cells: area.rows * area.columns * 2,
      check: () => {
        const sheet = this.book.sheet(target.sheetId);
        if (!fits(sheet, to)) host.fail(OUTSIDE);
        host.assertMayEdit(this.modelSheet(), area);
        host.assertMayEdit(sheet, to);
      },
      apply: () => moveCells(this.modelSheet(), area, { sheet: this.book.sheet(target.sheetId), to }),
    });
  }

  sort(specification: unknown): this {
    const keys = sortKeys(specification, this.book.host);
    const { area, book } = this;
    if (keys.some(({ column }) => column < area.column || column >= area.column + area.columns))
      book.host.fail(OUTSIDE);
    this.sortBy(keys);
    return this;
  }

  private sortBy(keys: readonly SortKey[]): void {
    const { area, book } = this;
    const { host, workbook } = book;
    this.book.write({
      kind: 'rules',
      cells: area.rows * area.columns,
      check: () => {
        const sheet = this.modelSheet();
        host.assertMayEdit(sheet, area);
        if (sheet.merges.some((merge) => overlaps(merge, area))) host.gap('Sorting merged cells is not emulated');
      },
      apply: () => {
        const sheet = this.modelSheet();
        refreshFormulas({ workbook, sheet, area, now: host.now() });
        sortArea(sheet, area, keys);
      },
    });
  }

  merge(): this {
    return this.mergeAll([this.area]);
  }

  mergeAcross(): this {
    const { area } = this;
    return this.mergeAll(
      Array.from({ length: area.rows }, (_row, index) => ({ ...area, row: area.row + index, rows: 1 })),
    );
  }

  mergeVertically(): this {
    const { area } = this;
    const columns = Array.from({ length: area.columns }, (_column, index) => area.column + index);
    return this.mergeAll(columns.map((column) => ({ ...area, column, columns: 1 })));
  }

  private mergeAll(areas: readonly Area[]): this {
    return this.regroup((sheet) => {
      for (const part of areas) mergeArea(sheet, part);
    });
  }

  breakApart(): this {
    return this.regroup((sheet) => unmergeArea(sheet, this.area));
  }

  private regroup(apply: (sheet: Sheet) => void): this {
    const { area } = this;
    this.book.write({
      kind: 'rules',
      cells: area.rows * area.columns,
      check: () => {
        this.book.host.assertMayEdit(this.modelSheet(), area);
        assertWholeMerges(this.modelSheet(), area);
      },
      apply: () => apply(this.modelSheet()),
    });
    return this;
  }

  private merges(): Area[] {
    this.book.host.read();
    const { area } = this;
    return this.modelSheet().merges.filter((merge) => overlaps(merge, area));
  }

  isPartOfMerge(): boolean {
    return this.merges().length > 0;
  }

  getMergedRanges(): object[] {
    return this.book.host.realm.list(this.merges().map((merge) => this.makeRange(merge)));
  }

  createFilter(): object {
    const { host, make } = this.book;
    const sheet = this.modelSheet();
    const { area } = this;
    host.perform({
      kind: 'rules',
      cells: 0,
      check: () => {
        host.assertMayEdit(sheet, area);
        if (sheet.filter) host.fail("You can't create a filter in a sheet that already has a filter.");
      },
      apply: () => {
        sheet.filter = { area, hiddenValues: new Map() };
      },
    });
    return make.filter(this.sheetId);
  }

  getFilter(): object | null {
    this.book.host.read();
    const { filter } = this.modelSheet();
    return filter && overlaps(filter.area, this.area) ? this.book.make.filter(this.sheetId) : null;
  }

  /** In all directions, or only along rows or columns. */
  getDataRegion(dimension?: object): object {
    this.book.host.read();
    const { area } = this;
    const region = dataRegion(this.modelSheet(), area);
    const name = this.book.host.enumName(dimension);
    if (name === 'ROWS') return this.makeRange({ ...region, column: area.column, columns: area.columns });
    if (name === 'COLUMNS') return this.makeRange({ ...region, row: area.row, rows: area.rows });
    return this.makeRange(region);
  }

  getNextDataCell(direction: object): object {
    const { host } = this.book;
    host.read();
    const name = (host.enumName(direction) ?? 'DOWN') as Direction;
    return this.makeRange({ ...nextDataCell(this.modelSheet(), this.area, name), rows: 1, columns: 1 });
  }

  createTextFinder(text: string): object {
    return this.book.make.textFinder(text, { sheetId: this.sheetId, area: this.area });
  }

  activate(): this {
    const { screen } = this.book.host.execution;
    if (screen) screen.selection = { sheetId: this.sheetId, area: this.area };
    return this;
  }

  activateAsCurrentCell(): this {
    return this.activate();
  }
}

function optionKind(options: CopyOptions | null | undefined): PasteKind {
  if (options?.contentsOnly) return 'values';
  return options?.formatOnly ? 'formats' : 'all';
}

function fits(sheet: Sheet, area: Area): boolean {
  const closed = closeArea(area, sheet);
  return area.row + closed.rows - 1 <= sheet.rowCount && area.column + closed.columns - 1 <= sheet.columnCount;
}

function moveCells(sheet: Sheet, area: Area, target: { sheet: Sheet; to: Area }): void {
  const cells = Array.from({ length: area.rows }, (_row, down) =>
    Array.from(
      { length: area.columns },
      (_column, right) => sheet.rows[area.row + down - 1]?.[area.column + right - 1],
    ),
  );
  const place = (to: Area, down: number, right: number) => ({ row: to.row + down, column: to.column + right });
  for (const [down, line] of cells.entries()) {
    for (const right of line.keys()) setCell(sheet, place(area, down, right), undefined);
  }
  for (const [down, line] of cells.entries()) {
    for (const [right, cell] of line.entries()) setCell(target.sheet, place(target.to, down, right), cell);
  }
}
