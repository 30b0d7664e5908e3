import { cleanLines } from '../core/erase/clean-lines';
import { cleanTab } from '../core/erase/clean-tab';
import { type CellChange, cleanTable } from '../core/erase/clean-table';
import type { Cleaning } from '../core/erase/cleaning';
import { historyColumns, reviewColumns } from '../core/history/history-lines';
import type { Settings } from '../core/schema/settings';
import type { SheetKey, TableKey } from '../core/schema/sheets';
import type { Book } from './book';
import { cellsOf } from './cells';
import { activeFile, sheetOf } from './google';
import { readHistory } from './history-tab';
import { readLines } from './log-tab';
import { sendWrites } from './send-writes';
import type { Rows } from './table';
import { writeCells } from './write-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Tabs that are cleaned in a way of their own, or that hold no records. */
const apart: ReadonlySet<SheetKey> = new Set([
  'leads',
  'followUps',
  'memory',
  'history',
  'review',
  'settings',
  'guide',
]);

/** What a team's own columns of a table still tell: read just now, written at once. */
export function scrubStrays({ table, grid, first }: Rows, cleaning: Cleaning): void {
  const { columns, tab, key } = table;
  const { contact } = columns;
  const shape = { columns: columns.at, rows: grid, ...(contact === undefined ? {} : { contact }) };
  const known = new Set(Object.values(columns.at));
  const strays = cleanTable(key, shape, cleaning).filter(({ column }) => !known.has(column));
  put(sheetOf(tab), strays, first);
}

/**
 * Cleans the lines of Review and History. The person's own lines of History go last, when all others have arrived: they
 * alone still tell what to look for.
 */
export function scrubLogs(book: Book, cleaning: Cleaning): void {
  const reviews = readLines(book, 'review', reviewColumns.length);
  const rows = reviews.map((_line, index) => index + 2);
  putLines(book, 'review', { rows, before: reviews, cleaned: cleanLines('review', reviews, cleaning) });
  const history = readHistory(book);
  const isOwn = ({ line }: HistoryRow) => cleaning.ids.has(line[ID] ?? '');
  for (const lines of [history.filter((one) => !isOwn(one)), history.filter(isOwn)]) {
    const before = lines.map(({ line }) => line);
    putLines(book, 'history', {
      rows: lines.map(({ row }) => row),
      before,
      cleaned: cleanLines('history', before, cleaning),
    });
    sendWrites();
  }
}

type HistoryRow = ReturnType<typeof readHistory>[number];

const ID = historyColumns.indexOf('id');

interface Lines {
  readonly rows: readonly number[];
  readonly before: readonly (readonly string[])[];
  readonly cleaned: readonly (readonly string[])[];
}

function putLines(book: Book, key: 'history' | 'review', { rows, before, cleaned }: Lines): void {
  const tab = book.tabs[key];
  if (tab === undefined) return;
  const placed = cleaned.flatMap((line, index) =>
    line === before[index] ? [] : line.map((cell, column) => ({ row: rows[index] ?? 0, column: column + 1, cell })),
  );
  writeCells(sheetOf(tab), placed);
}

/** Cleans every other tab, hidden ones too: copies of our tables, reports, whatever people keep beside them. */
export function scrubOtherTabs(book: Book, settings: Settings, cleaning: Cleaning): void {
  const ours = new Set([...apart].map((key) => book.tabs[key]?.sheetId));
  for (const sheet of activeFile().getSheets()) {
    if (ours.has(sheet.getSheetId()) || sheet.getLastRow() === 0) continue;
    const area = sheet.getRange(1, 1, sheet.getLastRow(), sheet.getLastColumn());
    const changes = cleanTab(cellsOf(area.getValues(), book.clock), { cleaning, settings });
    if (changes.length === 0) continue;
    put(sheet, withoutLiveFormulas(changes, area.getFormulas(), cleaning), 1);
  }
}

/** A formula that only shows what stands elsewhere follows by itself; one that names the person goes. */
function withoutLiveFormulas(
  changes: readonly CellChange[],
  formulas: readonly (readonly string[])[],
  { traces }: Cleaning,
): CellChange[] {
  return changes.flatMap((change) => {
    const formula = formulas[change.row]?.[change.column] ?? '';
    if (formula === '') return [change];
    return traces.clean(formula) === formula ? [] : [{ ...change, cell: '' }];
  });
}

/** Cleans the notes of every tab, those in the person's own rows go; gives how many that were. */
export function scrubNotes(own: Readonly<Partial<Record<TableKey, Rows>>>, cleaning: Cleaning): number {
  let cleaned = 0;
  for (const sheet of activeFile().getSheets()) {
    if (sheet.getLastRow() === 0) continue;
    const rows = ownRows(sheet, own, cleaning);
    const area = sheet.getRange(1, 1, sheet.getLastRow(), sheet.getLastColumn());
    area.getNotes().forEach((line, row) => {
      line.forEach((note, column) => {
        const next = rows.has(row + 1) ? '' : cleaning.traces.clean(note);
        if (next === note) return;
        sheet.getRange(row + 1, column + 1).setNote(next);
        cleaned += 1;
      });
    });
  }
  return cleaned;
}

function ownRows(sheet: Sheet, own: Readonly<Partial<Record<TableKey, Rows>>>, { ids }: Cleaning): ReadonlySet<number> {
  const read = Object.values(own).find(({ table }) => table.tab.sheetId === sheet.getSheetId());
  const isOwn = (cells: Rows['rows'][number]['cells']) =>
    [cells['leadId'], cells['followUpId']].some((id) => typeof id === 'string' && ids.has(id.trim()));
  return new Set(read?.rows.filter(({ cells }) => isOwn(cells)).map(({ row }) => row));
}

function put(sheet: Sheet, changes: readonly CellChange[], first: number): void {
  const placed = changes.map(({ row, column, cell }) => ({ row: row + first, column: column + 1, cell }));
  writeCells(sheet, placed);
}
