import { assertRoom } from '../grid/cell-limits';
import { copySheet, freeName } from '../grid/copy-sheet';
import { deleteSheet } from '../grid/delete-sheet';
import { newSheet } from '../grid/new-sheet';
import { assertTabName } from '../grid/tab-name';
import type { Sheet } from '../model';
import type { Book, RangeObject, SheetObject } from './book';
import { checkArea, locate } from './resolve-area';

/** Commonly quoted; what happens beyond it is not known. */
const MOST_TABS = 200;

interface InsertOptions {
  readonly template?: unknown;
}

/** The workbook: its tabs and what finds them. */
export class SpreadsheetBase {
  /** Tells a Spreadsheet from other objects (see Sheet.copyTo). */
  readonly isSpreadsheet = true;
  protected readonly book: Book;

  constructor(book: Book) {
    this.book = book;
  }

  protected perform(apply: () => void, check?: () => void): this {
    const { host } = this.book;
    host.perform({
      kind: 'rules',
      cells: 0,
      check: () => {
        const [first] = this.book.workbook.sheets;
        if (first && !this.isEditor()) host.assertMayEdit(first);
        check?.();
      },
      apply,
    });
    return this;
  }

  protected isEditor(): boolean {
    const { workbook, host } = this.book;
    const user = host.execution.effectiveUser;
    return workbook.owner === user || workbook.editors.includes(user);
  }

  getSheets(): object[] {
    return this.book.host.realm.list(this.book.workbook.sheets.map(({ id }) => this.book.make.sheet(id)));
  }

  getNumSheets(): number {
    return this.book.workbook.sheets.length;
  }

  getSheetByName(name: string): object | null {
    const found = this.book.workbook.sheets.find((sheet) => sheet.name === name);
    return found ? this.book.make.sheet(found.id) : null;
  }

  getSheetById(id: number): object | null {
    const found = this.book.workbook.sheets.find((sheet) => sheet.id === id);
    return found ? this.book.make.sheet(found.id) : null;
  }

  protected activeId(): number {
    const { host, workbook } = this.book;
    const chosen = host.execution.screen?.selection.sheetId;
    const active = workbook.sheets.find(({ id }) => id === chosen) ?? workbook.sheets[0];
    return active?.id ?? host.gap('A workbook without tabs');
  }

  /** In a run without a window (clock) the first tab. */
  getActiveSheet(): SheetObject {
    return this.book.make.sheet(this.activeId());
  }

  setActiveSheet(sheet: SheetObject): SheetObject {
    const { screen } = this.book.host.execution;
    const area = { row: 1, column: 1, rows: 1, columns: 1 };
    if (screen && screen.selection.sheetId !== sheet.sheetId) screen.selection = { sheetId: sheet.sheetId, area };
    return sheet;
  }

  /** insertSheet([name], [index], [{template}]) in every published combination; the new tab becomes the active one. */
  insertSheet(...given: unknown[]): object {
    const { book } = this;
    const { workbook } = book;
    const name = given.find((part) => typeof part === 'string') ?? this.freeSheetName();
    const index = Number(given.find((part) => typeof part === 'number') ?? workbook.sheets.length);
    const options = given.find((part): part is InsertOptions => typeof part === 'object' && part !== null);
    const template = options?.template as SheetObject | undefined;
    const made = this.draft(String(name), template && book.sheet(book.host.implOf(template).sheetId));
    this.perform(
      () => workbook.sheets.splice(index, 0, made),
      () => {
        if (index < 0 || index > workbook.sheets.length) book.host.fail(outOfBounds(index));
        this.assertInsertable(made);
      },
    );
    const service = book.make.sheet(made.id);
    this.setActiveSheet(book.host.implOf(service));
    return service;
  }

  private draft(name: string, template: Sheet | undefined): Sheet {
    const id = this.book.nextId();
    return template ? copySheet(template, { id, name }, () => this.book.nextId()) : newSheet(id, name);
  }

  private assertInsertable(made: Sheet): void {
    const { host, workbook } = this.book;
    assertTabName(workbook, made.name);
    if (workbook.sheets.length >= MOST_TABS) host.gap('More than 200 tabs are not emulated');
    assertRoom(workbook, made.rowCount * made.columnCount);
  }

  /** `Sheet3`, or `工作表3` in a Chinese workbook: the first number that is free. */
  private freeSheetName(): string {
    const { workbook } = this.book;
    const word = workbook.locale.startsWith('zh') ? '工作表' : 'Sheet';
    const taken = new Set(workbook.sheets.map((sheet) => sheet.name));
    let number = workbook.sheets.length + 1;
    while (taken.has(`${word}${number}`)) number += 1;
    return `${word}${number}`;
  }

  deleteSheet({ sheetId }: SheetObject): void {
    const { host, workbook } = this.book;
    const sheet = this.book.sheet(sheetId);
    this.perform(
      () => deleteSheet(workbook, sheet),
      () => {
        host.assertMayEdit(sheet);
        host.assertMayEdit(sheet, { row: 1, column: 1, rows: sheet.rowCount, columns: sheet.columnCount });
        const visible = workbook.sheets.filter((other) => other !== sheet && !other.hidden);
        if (visible.length === 0) host.fail("You can't remove all the sheets in a document.");
      },
    );
  }

  deleteActiveSheet(): object {
    this.deleteSheet({ sheetId: this.activeId() });
    return this.getActiveSheet();
  }

  duplicateActiveSheet(): object {
    const { book } = this;
    const source = book.sheet(this.activeId());
    const identity = { id: book.nextId(), name: freeName(book.workbook, source.name) };
    const copy = copySheet(source, identity, () => book.nextId());
    const { sheets } = book.workbook;
    this.perform(
      () => sheets.splice(sheets.indexOf(source) + 1, 0, copy),
      () => this.assertInsertable(copy),
    );
    const service = book.make.sheet(copy.id);
    this.setActiveSheet(book.host.implOf(service));
    return service;
  }

  /** 1-based; the tab moves there in the order of tabs. */
  moveActiveSheet(position: number): void {
    const { host, workbook } = this.book;
    const sheet = this.book.sheet(this.activeId());
    this.perform(
      () => {
        workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
        workbook.sheets.splice(position - 1, 0, sheet);
      },
      () => {
        if (position < 1 || position > workbook.sheets.length) host.fail(outOfBounds(position));
      },
    );
  }

  getRange(text: string): RangeObject {
    const { host, make, workbook } = this.book;
    const found = locate(workbook, text, this.book.sheet(this.activeId())) ?? host.fail('Range not found');
    checkArea(host, found.sheet, found.area);
    return make.range(found.sheet.id, found.area);
  }

  getRangeList(notations: string[]): object {
    const { host, make } = this.book;
    return make.rangeList(Array.from(notations, (text) => host.implOf(this.getRange(text))));
  }

  getActiveRange(): RangeObject | null {
    const selection = this.book.host.execution.screen?.selection;
    return selection ? this.book.make.range(selection.sheetId, selection.area) : null;
  }

  getActiveCell(): RangeObject | null {
    return this.getCurrentCell();
  }

  getCurrentCell(): RangeObject | null {
    const selection = this.book.host.execution.screen?.selection;
    return selection ? this.book.make.range(selection.sheetId, { ...selection.area, rows: 1, columns: 1 }) : null;
  }

  setActiveRange(range: RangeObject): RangeObject {
    const { screen } = this.book.host.execution;
    if (screen) screen.selection = { sheetId: range.sheetId, area: range.area };
    return range;
  }
}

function outOfBounds(index: number): string {
  return `The sheet index ${index} is out of bounds.`;
}
