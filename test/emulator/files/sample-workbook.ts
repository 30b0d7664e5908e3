import { newSheet } from '../../../emulator/grid/new-sheet';
import { setCell } from '../../../emulator/grid/set-cell';
import type { Cell, Chart, Sheet, Stored, Validation, Workbook } from '../../../emulator/model';

export const NOW = Date.UTC(2024, 2, 1, 1);

/** A workbook with defaults for everything a test does not care about. */
export function aWorkbook(sheets: Sheet[], changes: Partial<Workbook> = {}): Workbook {
  return {
    id: 'book-1',
    name: '线索',
    locale: 'zh_CN',
    timeZone: 'Asia/Shanghai',
    owner: 'boss@example.com',
    editors: [],
    viewers: [],
    sheets,
    metadata: [],
    namedRanges: new Map(),
    nextId: 100,
    ...changes,
  };
}

/** A tab with the given rows at its top; a plain value stands for a cell of that value. */
export function aSheet(name: string, rows: (Stored | Cell)[][] = [], changes: Partial<Sheet> = {}): Sheet {
  const sheet = { ...newSheet(1, name), ...changes };
  rows.forEach((row, r) => {
    row.forEach((content, c) => {
      const cell = typeof content === 'object' && content !== null ? content : { value: content };
      setCell(sheet, { row: r + 1, column: c + 1 }, cell);
    });
  });
  return sheet;
}

export function aList(values: readonly unknown[], changes: Partial<Validation> = {}): Validation {
  return { kind: 'list', criteria: 'VALUE_IN_LIST', values, allowInvalid: true, showDropdown: true, ...changes };
}

export function aChart(type: string, changes: Partial<Chart> = {}): Chart {
  return {
    id: 7,
    type,
    ranges: [{ sheetId: 1, area: { row: 1, column: 1, rows: 4, columns: 3 } }],
    options: {},
    anchor: { row: 6, column: 2, offsetX: 0, offsetY: 0 },
    numHeaders: 1,
    ...changes,
  };
}
