import { memoryKey } from '../core/history/memory';
import { idOf } from '../core/pipeline/identify';
import { cellText, encode } from '../core/schema/codec';
import { type Cell, sameCell } from '../core/schema/row';
import type { SheetKey, TableKey } from '../core/schema/sheets';
import { columnOf } from '../core/schema/table-columns';
import { isAutomatic } from '../core/setup/wrong-formats';
import type { NotedRepair, ReversiblePart } from '../core/undo/noted-repairs';
import { tabIn } from './book';
import type { Desk } from './desk';
import { ruleFrom, ruleText } from './dropdown-rule';
import { sheetOf } from './google';
import { writeHeaders } from './header-row';
import { readMemoryTab } from './memory-tab';
import { headerTexts } from './report-tab';
import { rowsWithIds } from './rows-with-ids';
import { openTable, type Rows, readTable, type Table } from './table';
import { renameTab } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What stood there before one repair, and columns (`leads source`) that people have changed since. */
interface Returning extends Desk {
  readonly key: SheetKey;
  readonly table: TableKey;
  readonly sheet: Sheet;
  readonly was: readonly unknown[];
  readonly since: ReadonlySet<string>;
}

/** Puts back what stood there before a repair. False where something of it was changed since: that stays as it is. */
export function putRepairBack(desk: Desk, { tab, part, was = [] }: NotedRepair, since: ReadonlySet<string>): boolean {
  if (desk.book.tabs[tab] === undefined) return false;
  const table = tab === 'followUps' ? 'followUps' : 'leads';
  const sheet = sheetOf(tabIn(desk.book, tab));
  return parts[part as ReversiblePart]({ ...desk, key: tab, table, sheet, was, since });
}

/** Every part is looked at before it is touched; what stands as before already counts as put back. */
const parts: Readonly<Record<ReversiblePart, (returning: Returning) => boolean>> = {
  formulas: (returning) => {
    const pieces = returning.was as FormulaPiece[];
    const opened = openTable(returning.book, returning.table, returning.settings);
    return every(pieces, (piece) => putFormulaBack(returning, opened, piece));
  },
  formats: (returning) =>
    inColumns(returning, (range, before, after) => {
      const present = range.getNumberFormats().flat();
      if (present.every((one) => one === after))
        range.setNumberFormat(isAutomatic(String(before)) ? 'General' : String(before));
      return present.every((one) => one === after || one === before);
    }),
  dropdowns: (returning) =>
    inColumns(returning, (range, before, after) => {
      const present = range.getDataValidations().map(([rule]) => rule && ruleText(rule));
      if (present.every((one) => one === after))
        range.setDataValidation(before === null ? null : ruleFrom(String(before)));
      return present.every((one) => one === after || one === before);
    }),
  hidden: ({ sheet }) => {
    sheet.showSheet();
    return true;
  },
  name: ({ book, key, was }) => {
    const [[before, after] = ['', '']] = was as [before: string, after: string][];
    const tab = tabIn(book, key);
    return tab.name === before || (tab.name === after && renameTab(tab, before, () => true) !== tab);
  },
  frozen: ({ sheet }) => {
    if (sheet.getFrozenRows() === 1) sheet.setFrozenRows(0);
    return sheet.getFrozenRows() === 0;
  },
  columns: (returning) => {
    const pieces = returning.was as [column: string, header: string][];
    const { book, key, sheet } = returning;
    return every(pieces, ([column, header]) => {
      const headers = () => headerTexts(tabIn(book, key));
      if (!headers().includes(header)) return true;
      if (!isAsRefilled(returning, column)) return false;
      // Found anew just before it goes: people may be moving columns.
      sheet.deleteColumn(headers().indexOf(header) + 1);
      return true;
    });
  },
  headers: ({ book, key, was }) => {
    const pieces = was as [before: string, after: string][];
    const tab = tabIn(book, key);
    const headers = headerTexts(tab);
    const isOne = (header: string) => headers.indexOf(header) === headers.lastIndexOf(header);
    const back = pieces.flatMap(([before, after]) => {
      const place = headers.indexOf(after);
      return place < 0 || !isOne(after) ? [] : [{ place, header: before }];
    });
    writeHeaders(tab, back);
    return back.length === pieces.length;
  },
  headerRow: ({ book, key, table, settings, sheet, was }) => {
    const [[row, frozen] = [0, 0]] = was as [row: number, frozen: number][];
    const ours = new Set(['', ...Object.values(settings.headers[table])]);
    const headers = headerTexts(tabIn(book, key)).filter((header) => ours.has(header) === row > 0);
    // A row that was made for the header goes only where nothing but our headers stands in it.
    if (row > 0 ? headers.length * 2 < ours.size : headers.length > 0) return false;
    sheet.setFrozenRows(0);
    if (row > 0) sheet.moveRows(sheet.getRange('1:1'), row + 1);
    else sheet.deleteRow(1);
    if (frozen > 0) sheet.setFrozenRows(frozen);
    return true;
  },
};

type FormulaPiece = [id: string, column: string, formula: string, after: string];

/** A formula goes back where its row still shows what was put in its place. */
function putFormulaBack(
  { book, sheet }: Returning,
  opened: Table,
  [id, column, formula, after]: FormulaPiece,
): boolean {
  const [row, ...others] = rowsWithIds(book, opened, new Set([id])).rows;
  const place = opened.columns.at[column];
  if (row === undefined || others.length > 0 || place === undefined) return false;
  const range = sheet.getRange(row.row, place + 1);
  const present = range.getFormula() || cellText(row.cells[column] ?? '');
  if (present !== after && present !== formula) return false;
  if (range.getNumberFormat() === '@') range.setNumberFormat('General');
  range.setFormula(formula);
  return true;
}

/** All of them are tried, whatever became of the first. */
function every<Piece>(pieces: readonly Piece[], putBack: (piece: Piece) => boolean): boolean {
  return pieces.map(putBack).every((isBack) => isBack);
}

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Pieces that are runs of rows in a column, wherever that stands now. */
function inColumns(
  { book, settings, table, sheet, was }: Returning,
  putBack: (range: Range, before: unknown, after: unknown) => boolean,
): boolean {
  const { at } = openTable(book, table, settings).columns;
  const pieces = was as [column: string, row: number, count: number, before: unknown, after: unknown][];
  return every(pieces, ([column, row, count, before, after]) => {
    const place = at[column];
    const rows = Math.min(count, sheet.getMaxRows() - row + 1);
    return place !== undefined && (rows < 1 || putBack(sheet.getRange(row, place + 1, rows, 1), before, after));
  });
}

/** Nothing stands in a column that was made again but what came back from memory; nobody has written there since. */
function isAsRefilled({ book, settings, vocabulary, table, since }: Returning, column: string): boolean {
  if (since.has(`${table} ${column}`)) return false;
  const { rows, table: opened }: Rows = readTable(book, table, settings);
  const memory = readMemoryTab(book).rows;
  const definition = columnOf(table, column);
  if (opened.columns.at[column] === undefined) return false;
  return rows.every((row) => {
    const cell: Cell = row.cells[column] ?? '';
    const value = memory.get(memoryKey(table, idOf(table, row)))?.values[column] ?? '';
    return definition.by === 'addOn' || cell === '' || sameCell(cell, encode(definition, value, vocabulary));
  });
}
