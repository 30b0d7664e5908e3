import { Failure } from '../core/failure/failure';
import { columnLabel } from '../core/i18n/column-label';
import type { FailureValues } from '../core/i18n/failure-words';
import type { Language } from '../core/i18n/language';
import { inOneLine } from '../core/i18n/repair-words';
import { sheetLabels } from '../core/i18n/sheet-labels';
import { type FoundColumns, findColumns } from '../core/pipeline/find-columns';
import type { Cell, Row } from '../core/schema/row';
import type { Settings } from '../core/schema/settings';
import type { TableKey } from '../core/schema/sheets';
import { readSnapshot, writeSnapshot } from '../core/setup/snapshot';
import { asFarAsItReaches } from './as-far-as-it-reaches';
import { type Book, type Tab, tabIn } from './book';
import { cellsOf } from './cells';
import { markedColumns } from './column-marks';
import { sheetOf } from './google';
import { openProperties } from './properties';

/** A table whose columns have been found. */
export interface Table {
  readonly key: TableKey;
  readonly tab: Tab;
  readonly columns: FoundColumns;
  /** Headers as they stand, by 0-based position. */
  readonly headers: readonly string[];
  /** Headers that only the mark on their column told; to be remembered. */
  readonly learned: Readonly<Record<string, string>>;
  /** The sheet refused a number format: typed columns of its new tables take none. */
  readonly formats?: 'refused';
}

/** Columns whose mark stands elsewhere than their header (one call). */
export function movedColumns({ tab, columns }: Table): ReadonlySet<string> {
  const marked = markedColumns(tab);
  const isMoved = ([key, at]: [string, number]) => marked[key] !== undefined && marked[key] !== at;
  return new Set(
    Object.entries(columns.at)
      .filter(isMoved)
      .map(([key]) => key),
  );
}

/** Rows of a table with the block of cells they came from. */
export interface Rows {
  readonly table: Table;
  readonly rows: readonly Row<string>[];
  /** Every cell as read, all columns of the tab, by row: what columns of the analysis are cut from. */
  readonly first: number;
  readonly grid: readonly (readonly Cell[])[];
}

/** The columns that a run cannot do without could not be told apart; nothing was written. */
export class UnclearColumns extends Failure {
  readonly code: 'unclearColumns' | 'movedColumns';
  readonly table: TableKey;
  readonly columns: readonly string[];
  constructor(table: TableKey, columns: readonly string[]) {
    super(`Columns of ${table} unclear: ${columns.join(', ')}`);
    this.name = 'UnclearColumns';
    this.table = table;
    this.columns = columns;
    this.code = columns.length > 0 ? 'unclearColumns' : 'movedColumns';
  }

  override values(language: Language): FailureValues {
    const labels = this.columns.map((column) => columnLabel(this.table, column, language));
    return { tab: sheetLabels[this.table][language], columns: inOneLine(labels, language) };
  }
}

/** A person inserted, moved or deleted columns, or deleted rows, while a run was reading; nothing was written. */
export class TableMoved extends UnclearColumns {
  constructor(table: TableKey) {
    super(table, []);
    this.name = 'TableMoved';
  }
}

/** Without these nothing can be written to the table. */
const required: Readonly<Record<TableKey, readonly string[]>> = {
  leads: ['leadId', 'customerName', 'stage'],
  followUps: ['leadId', 'contactedAt', 'followUpId'],
};

/** Finds the columns of a table from its header row (one read). */
export function openTable(book: Book, key: TableKey, settings: Settings): Table {
  const tab = tabIn(book, key);
  const [headers = []] = asFarAsItReaches(sheetOf(tab), ({ columns }) =>
    sheetOf(tab).getRange(1, 1, 1, columns).getDisplayValues(),
  );
  return withHeaders(key, tab, { headers, settings });
}

/** Columns by their headers; only where one that was seen before has gone, by the marks that columns carry (a call). */
function withHeaders(
  key: TableKey,
  tab: Tab,
  { headers, settings }: { readonly headers: readonly string[]; readonly settings: Settings },
): Table {
  const lastSeen = settings.headers[key];
  const found = ownColumns(key, headers, lastSeen);
  const lost = Object.keys(lastSeen).filter((column) => found.at[column] === undefined);
  const isLost = lost.length > 0;
  // Where most headers are gone the first row is none: nothing may be read as if it were.
  if (lost.length * 2 > Object.keys(lastSeen).length) throw new UnclearColumns(key, required[key]);
  const at = isLost ? withMarks(found.at, markedColumns(tab)) : found.at;
  const unclear = required[key].filter((column) => at[column] === undefined);
  if (unclear.length > 0) throw new UnclearColumns(key, unclear);
  const told = Object.entries(at).filter(([column]) => found.at[column] === undefined);
  const learned = Object.fromEntries(told.map(([column, place]) => [column, headers[place] ?? '']));
  return { key, tab, columns: { ...found, at }, headers, learned };
}

/** Once set-up has seen the columns, no further one is taken for ours: a team may call its own as it likes. */
function ownColumns(
  key: TableKey,
  headers: readonly string[],
  lastSeen: Readonly<Record<string, string>>,
): FoundColumns {
  const isNew = Object.keys(lastSeen).length === 0;
  const found = findColumns(key, headers, { lastSeen, loosely: isNew });
  const at = Object.fromEntries(Object.entries(found.at).filter(([column]) => isNew || lastSeen[column] !== undefined));
  return { ...found, at };
}

function withMarks(at: FoundColumns['at'], marked: Readonly<Record<string, number>>): FoundColumns['at'] {
  const taken = new Set(Object.values(at));
  const strays = Object.entries(marked).filter(([column, place]) => at[column] === undefined && !taken.has(place));
  return { ...at, ...Object.fromEntries(strays) };
}

/** Keeps headers that only a mark told, so that the next run knows them at once. Called under the lock. */
export function rememberHeaders(tables: readonly (Table | undefined)[]): void {
  const learned = tables.filter((table) => Object.values(table?.learned ?? {}).some((header) => header !== ''));
  if (learned.length === 0) return;
  const properties = openProperties();
  const settings = readSnapshot(properties.text('settings'));
  const headers = { ...settings.headers };
  for (const table of learned) if (table) headers[table.key] = { ...headers[table.key], ...table.learned };
  properties.put('settings', writeSnapshot({ ...settings, headers }));
}

/** Reads rows `first` … `first + count - 1` whole, as far as the tab reaches (one read). */
export function readRows(book: Book, table: Table, span: { readonly first: number; readonly count: number }): Rows {
  const values = whole(table, span, (range) => range.getValues());
  const grid = cellsOf(values, book.clock);
  return { table, first: span.first, grid, rows: rowsOf(table, grid, span.first) };
}

/** Opens a table and reads all of it: two reads (extent, cells with the header). */
export function readTable(book: Book, key: TableKey, settings: Settings): Rows {
  const read = readCells(book, key, settings);
  return { ...read, rows: rowsOf(read.table, read.grid, read.first) };
}

/** The same without a record for every row. */
export function readCells(book: Book, key: TableKey, settings: Settings): Omit<Rows, 'rows'> {
  const tab = tabIn(book, key);
  const sheet = sheetOf(tab);
  const values = asFarAsItReaches(sheet, ({ columns }) => sheet.getRange(1, 1, lastRow(sheet), columns).getValues());
  const headers = (values[0] ?? []).map(String);
  const table = withHeaders(key, tab, { headers, settings });
  return { table, first: 2, grid: cellsOf(values.slice(1), book.clock) };
}

/** Every cell of a tab, the header's row included (two reads). */
export function readGrid(book: Book, tab: Tab): Cell[][] {
  const sheet = sheetOf(tab);
  const values = asFarAsItReaches(sheet, ({ columns }) => sheet.getRange(1, 1, lastRow(sheet), columns).getValues());
  return cellsOf(values, book.clock);
}

/** The formula of every cell of a tab, '' where there is none (two reads). */
export function readFormulas(tab: Tab): string[][] {
  const sheet = sheetOf(tab);
  return asFarAsItReaches(sheet, ({ columns }) => sheet.getRange(1, 1, lastRow(sheet), columns).getFormulas());
}

/** The last row with content, the header's if there is none. */
function lastRow(sheet: GoogleAppsScript.Spreadsheet.Sheet): number {
  return Math.max(1, sheet.getLastRow());
}

/** Which cells of these rows hold formulas (one read): rows with their `formulas` filled in. */
export function withFormulas(read: Rows): Rows {
  if (read.grid.length === 0) return read;
  const span = { first: read.first, count: read.grid.length };
  const formulas = whole(read.table, span, (range) => range.getFormulas());
  const keys = Object.entries(read.table.columns.at);
  const rows = read.rows.map((row) => {
    const line = formulas[row.row - read.first] ?? [];
    const found = keys.filter(([, index]) => line[index]).map(([key]) => key);
    return found.length > 0 ? { ...row, formulas: new Set(found) } : row;
  });
  return { ...read, rows };
}

/** Whole rows as far as the tab reaches; a person may have deleted columns or rows since its header was read. */
function whole<Value>(
  table: Table,
  { first, count }: { readonly first: number; readonly count: number },
  ask: (range: GoogleAppsScript.Spreadsheet.Range) => Value[][],
): Value[][] {
  const sheet = sheetOf(table.tab);
  const rows = Math.min(count, sheet.getMaxRows() - first + 1);
  const width = table.headers.length;
  try {
    return rows > 0 ? ask(sheet.getRange(first, 1, rows, width)) : [];
  } catch (error) {
    if (sheet.getMaxColumns() < width) throw new TableMoved(table.key);
    throw error;
  }
}

function rowsOf(table: Table, grid: readonly (readonly Cell[])[], first: number): Row<string>[] {
  const keys = Object.entries(table.columns.at);
  const { contact } = table.columns;
  return grid.map((line, index) => {
    const cells: Record<string, Cell> = {};
    for (const [key, at] of keys) cells[key] = line[at] ?? '';
    const text = contact === undefined ? '' : (line[contact] ?? '');
    return { row: first + index, cells, ...(text === '' ? {} : { contact: String(text) }) };
  });
}

/** Keys of the columns that stand on the tab. */
export function shownKeys({ table }: Pick<Rows, 'table'>): ReadonlySet<string> {
  return new Set(Object.keys(table.columns.at));
}
