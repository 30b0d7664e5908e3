import { effectiveFormat } from '../emulator/formula/effective-format';
import { cellReader } from '../emulator/formula/evaluate';
import { lastColumn, lastRow } from '../emulator/grid/last-row';
import type { Cell, Sheet, Stored, Workbook } from '../emulator/model';
import { isDateFormat } from '../emulator/values/display';
import { dateText } from './date-text';
import { type TabKey, tabKey } from './tab-key';

/** One tab as plain data. */
export interface PlainTab {
  readonly key: TabKey | '';
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Stored[])[];
}

export interface PlainWorkbook {
  readonly sheets: readonly PlainTab[];
}

/** Tabs made of blocks: their first row is no header, so their whole grid are rows. */
const REPORTS: ReadonlySet<string> = new Set<TabKey>(['today', 'analysis', 'settings', 'guide']);

function plainValue(value: Stored, cell: Cell | undefined, locale: string): Stored {
  if (typeof value !== 'number' || cell === undefined) return value;
  return isDateFormat(effectiveFormat(cell, locale)) ? dateText(value) : value;
}

function plainGrid(workbook: Workbook, sheet: Sheet, now: number): Stored[][] {
  const read = cellReader(workbook, now);
  const columns = lastColumn(sheet);
  return Array.from({ length: lastRow(sheet) }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) =>
      plainValue(read(sheet, row + 1, column + 1), sheet.rows[row]?.[column], workbook.locale),
    ),
  );
}

/** Every tab with its headers and values; dates as 'YYYY-MM-DD' or 'YYYY-MM-DDTHH:mm', blank cells null. */
export function plainWorkbook(workbook: Workbook, now: number): PlainWorkbook {
  const sheets = workbook.sheets.map((sheet): PlainTab => {
    const { name } = sheet;
    const key = tabKey(sheet);
    const grid = plainGrid(workbook, sheet, now);
    if (REPORTS.has(key)) return { key, name, headers: [], rows: grid };
    const [headers = [], ...rows] = grid;
    return { key, name, headers: headers.map((header) => String(header ?? '')), rows };
  });
  return { sheets };
}
