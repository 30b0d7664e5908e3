import { newSheet } from '../../../emulator/grid/new-sheet';
import { parseA1 } from '../../../emulator/grid/parse-a1';
import { setCell } from '../../../emulator/grid/set-cell';
import type { Sheet, Stored, Workbook } from '../../../emulator/model';

/** Cells of a tab by A1 notation; a text that begins with '=' is a formula. */
export type Cells = Readonly<Record<string, Stored>>;

function sheetOf(id: number, name: string, cells: Cells): Sheet {
  const sheet = newSheet(id, name);
  for (const [a1, value] of Object.entries(cells)) {
    const isFormula = typeof value === 'string' && value.startsWith('=');
    setCell(sheet, parseA1(a1), isFormula ? { value: null, formula: value } : { value });
  }
  return sheet;
}

/** A workbook with these tabs, in Shanghai, in English. */
export function workbookOf(tabs: Readonly<Record<string, Cells>>): Workbook {
  return {
    id: 'book',
    name: 'Book',
    locale: 'en_US',
    timeZone: 'Asia/Shanghai',
    owner: 'boss@example.com',
    editors: [],
    viewers: [],
    sheets: Object.entries(tabs).map(([name, cells], index) => sheetOf(index + 1, name, cells)),
    metadata: [],
    namedRanges: new Map(),
    nextId: 100,
  };
}

export function tabOf(workbook: Workbook, name: string): Sheet {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no tab ${name}`);
  return found;
}
