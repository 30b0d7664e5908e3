import { displayCell } from '../emulator/formula/display-cell';
import type { Sheet, Workbook } from '../emulator/model';
import { tabKey } from './tab-key';

/** What became of the cells of the input. */
export interface ChangeCounts {
  /** Cells that now hold the same thing in its proper form. */
  readonly corrected: number;
  /** Cells whose text was not taken; History keeps it. */
  readonly refused: number;
  /** Rows with at least one such cell. */
  readonly refusedRows: number;
}

/** A tab as it was read: its headers, and what each cell below them showed. */
interface Seen {
  readonly id: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Words of History for a text that was not taken, in every language. */
const REFUSED: ReadonlySet<unknown> = new Set(['未接受', 'Refused']);
/** Columns of History. */
const KIND = 3;
const TABLE = 4;
const ID = 5;

function gridOf(workbook: Workbook, sheet: Sheet, now: number): string[][] {
  return sheet.rows.map((cells, row) =>
    (cells ?? []).map((_cell, column) => displayCell({ workbook, sheet, row: row + 1, column: column + 1, now })),
  );
}

function seenOf(workbook: Workbook, sheet: Sheet, now: number): Seen {
  const [headers = [], ...rows] = gridOf(workbook, sheet, now);
  return { id: sheet.id, headers, rows };
}

function changedIn(before: Seen, after: Seen): number {
  const places = before.headers.map((header) => (header === '' ? -1 : after.headers.indexOf(header)));
  return before.rows.reduce((sum, cells, row) => {
    const isChanged = (text: string, column: number): boolean =>
      text !== '' && (places[column] ?? -1) >= 0 && text !== (after.rows[row]?.[places[column] ?? -1] ?? '');
    return sum + cells.filter(isChanged).length;
  }, 0);
}

/** History's lines about texts that were not taken, by the row they were meant for. */
function refusals({ sheets }: Workbook): string[] {
  const rows = sheets.find((sheet) => tabKey(sheet) === 'history')?.rows ?? [];
  const told = rows.filter((cells) => REFUSED.has(cells?.[KIND]?.value));
  return told.map((cells) => `${cells[TABLE]?.value}/${cells[ID]?.value}`);
}

/** Looks at the input now; the result compares it with what has become of it. */
export function watchChanges(workbook: Workbook, now: number): () => ChangeCounts {
  const before = workbook.sheets.map((sheet) => seenOf(workbook, sheet, now));
  return () => {
    const changed = before.reduce((sum, seen) => {
      const sheet = workbook.sheets.find(({ id }) => id === seen.id);
      return sheet === undefined ? sum : sum + changedIn(seen, seenOf(workbook, sheet, now));
    }, 0);
    const rows = refusals(workbook);
    const refused = rows.length;
    return { corrected: Math.max(0, changed - refused), refused, refusedRows: new Set(rows).size };
  };
}
