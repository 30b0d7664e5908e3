import { displayCell } from '../formula/display-cell';
import { cellReader } from '../formula/evaluate';
import type { FormulaPlace } from '../formula/scope';
import { cellAt } from '../grid/cell-at';
import { lastColumn, lastRow } from '../grid/last-row';
import { parseA1 } from '../grid/parse-a1';
import type { Place } from '../grid/set-cell';
import type { Cell, Sheet, Stored, Workbook } from '../model';
import { cloneWorkbook } from './clone-workbook';
import type { HostExecution, HostFile, Trigger } from './service-host';

interface FileStart {
  readonly workbook: Workbook;
  readonly scriptId: string;
  now(): number;
}

/** A spreadsheet with its bound script, as the platform keeps it and as a test reads it. */
export class File implements HostFile {
  readonly scriptId: string;
  readonly workbook: Workbook;
  readonly triggers: Trigger[] = [];
  readonly documentProperties = new Map<string, string>();
  readonly scriptProperties = new Map<string, string>();
  readonly userProperties = new Map<string, Map<string, string>>();
  readonly locks = new Map<string, HostExecution>();
  readonly caches = new Map<string, Map<string, { value: string; expires: number }>>();
  /** Has anyone opened it yet? Decides the first `onOpen` of a published add-on. */
  opened = false;
  private readonly versions = new Map<string, Workbook>();
  private readonly now: () => number;

  constructor(start: FileStart) {
    this.workbook = start.workbook;
    this.scriptId = start.scriptId;
    this.now = start.now;
  }

  /** The same file in another world: cells, triggers, properties, caches and versions; locks are held by nobody. */
  fork(now: () => number): File {
    const copy = new File({ workbook: cloneWorkbook(this.workbook), scriptId: this.scriptId, now });
    copy.triggers.push(...this.triggers);
    copyEntries(this.documentProperties, copy.documentProperties);
    copyEntries(this.scriptProperties, copy.scriptProperties);
    for (const [email, properties] of this.userProperties) copy.userProperties.set(email, new Map(properties));
    for (const [name, cache] of this.caches) copy.caches.set(name, new Map(cache));
    copyEntries(this.versions, copy.versions);
    copy.opened = this.opened;
    return copy;
  }

  get id(): string {
    return this.workbook.id;
  }

  tab(name: string): Sheet {
    const found = this.workbook.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`There is no tab ${name}, only ${this.tabNames().join(', ')}`);
    return found;
  }

  tabNames(): string[] {
    return this.workbook.sheets.map((sheet) => sheet.name);
  }

  /** What the cell stores; a formula's present result. */
  value(tab: string, a1: string): Stored {
    return this.current(this.tab(tab), parseA1(a1));
  }

  display(tab: string, a1: string): string {
    const area = parseA1(a1);
    const sheet = this.tab(tab);
    return this.shown(sheet, area);
  }

  note(tab: string, a1: string): string {
    return this.cell(tab, a1)?.note ?? '';
  }

  formula(tab: string, a1: string): string {
    return this.cell(tab, a1)?.formula ?? '';
  }

  /** Stored values from A1 to the last row and column with content. */
  grid(tab: string): Stored[][] {
    const read = cellReader(this.workbook, this.now());
    return this.trimmed(tab, (sheet, { row, column }) => read(sheet, row, column));
  }

  displayGrid(tab: string): string[][] {
    return this.trimmed(tab, (sheet, place) => this.shown(sheet, place));
  }

  /** Keeps the cells as they are now, for `restoreVersion`. */
  saveVersion(label: string): void {
    this.versions.set(label, cloneWorkbook(this.workbook));
  }

  /** Cells, formats, rules and tabs as they were; name, sharing, triggers and properties are not part of a version. */
  restoreVersion(label: string): void {
    const version = this.versions.get(label);
    if (version === undefined) throw new Error(`There is no version ${label}`);
    const { sheets, metadata, namedRanges, nextId, locale, timeZone } = cloneWorkbook(version);
    const next = Math.max(nextId, this.workbook.nextId);
    Object.assign(this.workbook, { sheets, metadata, namedRanges, nextId: next, locale, timeZone });
  }

  private cell(tab: string, a1: string): Cell | undefined {
    const { row, column } = parseA1(a1);
    return cellAt(this.tab(tab), row, column);
  }

  private current(sheet: Sheet, place: Place): Stored {
    return cellReader(this.workbook, this.now())(sheet, place.row, place.column);
  }

  private shown(sheet: Sheet, place: Place): string {
    return displayCell(this.at(sheet, place));
  }

  private at(sheet: Sheet, { row, column }: Place): FormulaPlace {
    return { workbook: this.workbook, sheet, row, column, now: this.now() };
  }

  private trimmed<T>(tab: string, read: (sheet: Sheet, place: Place) => T): T[][] {
    const sheet = this.tab(tab);
    const columns = lastColumn(sheet);
    return Array.from({ length: lastRow(sheet) }, (_, row) =>
      Array.from({ length: columns }, (_unused, column) => read(sheet, { row: row + 1, column: column + 1 })),
    );
  }
}

function copyEntries<Value>(from: ReadonlyMap<string, Value>, to: Map<string, Value>): void {
  for (const [key, value] of from) to.set(key, value);
}
