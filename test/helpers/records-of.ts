import { parseA1 } from '../../emulator/grid/parse-a1';
import type { Cell } from '../../emulator/model';
import type { TableKey } from '../../src/core/schema/sheets';
import type { TestBook } from './workbook';

type Shown = Pick<Cell, 'value' | 'formula' | 'note' | 'format'>;

/** Everything that stands in the rows of a table, by what a column shows and by header, wherever rows and columns stand. */
export function recordsOf(book: TestBook, table: TableKey, column: string): Record<string, Record<string, Shown>> {
  const [first = [], ...rows] = book.file.tab(book.tab(table)).rows;
  const headers = first.map((cell) => String(cell?.value ?? ''));
  const at = parseA1(book.place(table, 1, column)).column - 1;
  const records = rows.flatMap((cells, index) => {
    const shown = headers.flatMap((header, place) => shownIn(header, cells[place]));
    if (shown.length === 0) return [];
    const key = String(cells[at]?.value ?? '') || `row ${index + 2}`;
    return [[key, Object.fromEntries(shown)] as const];
  });
  return Object.fromEntries(records);
}

function shownIn(header: string, cell: Cell | undefined): [string, Shown][] {
  const { value = null, formula, note, format } = cell ?? {};
  if ((value === null || value === '') && formula === undefined && (note ?? '') === '') return [];
  return [[header, { value, ...(formula && { formula }), ...(note && { note }), ...(format && { format }) }]];
}
