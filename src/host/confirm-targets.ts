import type { Placed } from '../core/pipeline/blocks';
import { cellOf, type Row } from '../core/schema/row';
import { bareDates, passedCells, type Seen as Shows, turnedCells } from '../core/writing/after-writing';
import { isHome } from '../core/writing/homes';
import { holds, onlyCells, type Target, writtenColumns } from '../core/writing/target';
import { isTurned } from '../core/writing/turned-texts';
import type { Scene } from './apply';
import { asFarAsItReaches } from './as-far-as-it-reaches';
import { cellsOf } from './cells';
import { noteSent, sheetOf } from './google';
import { giveBack, presentHeaders, putColumnsRight, wereReadLate } from './put-columns-right';
import { putNotesRight } from './put-notes-right';
import { putRight } from './put-right';
import { type Rows, type Table, UnclearColumns } from './table';
import { writeTargets } from './targets';
import { formatAsDate, formatAsText } from './write-cells';
import type { PlacedNotes } from './write-notes';

/** So many rows that a bulk write passed over are written one by one; what remains is seen by the sweep. */
const MOST_ALONE = 200;

/** The rows of one table that were written, as they were read, and what was written. */
interface Written {
  readonly rows: Rows;
  readonly targets: readonly Target[];
  readonly notes: PlacedNotes;
}

/**
 * Looks at what really stands there: a bare number where a date was written gets its format, a hidden row that was
 * passed over is written alone, and where rows or columns moved meanwhile everything is put where it belongs.
 */
export function confirmTargets(scene: Scene, { rows: read, targets, notes }: Written): void {
  // Every row that was to be written had gone before.
  if (targets.length === 0) return;
  confirmUnder(seenNow(read, targets), scene, { rows: read, targets, notes });
}

/** The header at some moment, and all that stood in the tab at the very same one, where that was read too. */
interface Seen {
  readonly headers: readonly string[];
  readonly values?: readonly (readonly unknown[])[];
}

/** Up to so many cells the header is read together with the rows below it: one read, and nothing can happen between two. */
const MOST_CELLS = 50_000;

function seenNow({ table }: Rows, targets: readonly Target[]): Seen {
  const last = targets.reduce((most, { row }) => Math.max(most, row), 1);
  if (last * table.headers.length > MOST_CELLS) return { headers: presentHeaders(table) };
  const sheet = sheetOf(table.tab);
  const values = asFarAsItReaches(sheet, ({ rows, columns }) =>
    sheet.getRange(1, 1, Math.min(last, rows), columns).getValues(),
  );
  const [headers = []] = values;
  // How a number or a date in the header shows is another question.
  if (!headers.every((header) => typeof header === 'string')) return { headers: presentHeaders(table) };
  noteSent();
  return { headers, values };
}

function confirmUnder({ headers, values }: Seen, scene: Scene, part: Written): void {
  const { rows: read, targets, notes } = part;
  const isSame = !isHeaderOf(read, headers) || headers.join('\n') === read.table.headers.join('\n');
  const rows = isSame ? read : underTheirColumns(headers, part);
  const shown = lookOver(rows, targets, foundNow(scene, { rows, targets, values: isSame ? values : undefined }));
  const later = shown.missed.length + shown.moved.length === 0 ? headers : presentHeaders(read.table);
  // Columns were moved between the two reads: nothing has been put right yet, and all is looked at once more.
  if (later.join('\n') !== headers.join('\n')) confirmUnder({ headers: later }, scene, part);
  else {
    const away = settle(scene, rows, shown);
    if (!isSame || away > 0) putNotesRight(read, rows, { targets, notes });
  }
}

/** Everything in its own column, where columns were moved since; what was decided under wrong headers is given back. */
function underTheirColumns(headers: readonly string[], { rows: read, targets, notes }: Written): Rows {
  if (!wereReadLate(read, targets)) return putColumnsRight(read, targets, headers);
  giveBack(read, targets);
  putNotesRight(read, read, { targets: [], notes });
  throw new UnclearColumns(read.table.key, []);
}

/** What stands where targets were written. */
interface Shown {
  readonly found: ReadonlyMap<number, Row<string>>;
  readonly settled: readonly Target[];
  /** Those of the settled that do not show what was written. */
  readonly missed: readonly Target[];
  /** Rows in whose place others stand. */
  readonly moved: readonly Target[];
  readonly written: ReadonlySet<string>;
}

type Found = ReadonlyMap<number, Row<string>>;

/** The rows of targets as they stood when the header was read; else as they stand now (one call). */
function foundNow(
  scene: Scene,
  {
    rows,
    targets,
    values,
  }: { readonly rows: Rows; readonly targets: readonly Target[]; readonly values: Seen['values'] },
): Found {
  return values === undefined ? readBack(scene, rows, targets) : rowsIn(scene, rows, { targets, values, first: 1 });
}

function lookOver({ table }: Rows, targets: readonly Target[], found: Found): Shown {
  const written = writtenColumns(targets);
  const seen = (target: Target) => found.get(target.row);
  const isSettled = (target: Target) => isHome({ table: table.key, written }, target, seen(target));
  const settled = targets.filter(isSettled);
  const moved = settled.length === targets.length ? [] : targets.filter((target) => !isSettled(target));
  return { found, settled, moved, written, missed: settled.filter((target) => !holds(seen(target), target)) };
}

/** Puts right what does not show; tells how many rows had moved. */
function settle(scene: Scene, rows: Rows, { found, settled, missed, moved, written }: Shown): number {
  const seen = shows(rows, found);
  formatDates(rows, settled, seen);
  // Texts of which the sheet made something else, however many.
  const turned = turnedCells(missed, seen);
  makeTexts(rows, turned);
  writeTargets(rows, turned);
  for (const target of missed.slice(0, MOST_ALONE)) writeAgain(rows, target, seen);
  return moved.length === 0 ? 0 : putRight(scene, rows, { moved, written });
}

/** How the rows of targets were read, and how they stand now. */
function shows({ rows }: Rows, found: Found): Shows {
  const read = new Map(rows.map((row) => [row.row, row]));
  return { before: ({ row }) => read.get(row), now: ({ row }) => found.get(row) };
}

/** Whether the first row holds headers still: a row inserted above, or a sort that took them along, moves no column. */
function isHeaderOf({ table }: Rows, first: readonly string[]): boolean {
  const known = new Set(table.headers.filter((header) => header !== ''));
  return first.some((text) => known.has(text));
}

/** Writes what was passed over. */
function writeAgain(rows: Rows, target: Target, seen: Shows): void {
  const passed = passedCells(target, seen);
  if (passed === undefined) return;
  const turned = onlyCells(passed, (column, cell) => isTurned(cell, cellOf(seen.now(target), column)));
  makeTexts(rows, turned === undefined ? [] : [turned]);
  writeTargets(rows, [passed]);
}

/** Gives every cell of these targets the format of a text. */
function makeTexts({ table }: Rows, targets: readonly Target[]): void {
  const places = targets.flatMap(({ row, cells }) => inPlace(table, { row, cells }));
  if (places.length > 0 && table.formats !== 'refused') formatAsText(sheetOf(table.tab), places);
}

/** The cells of a row where their columns stand. */
function inPlace({ columns }: Table, { row, cells }: Pick<Target, 'row' | 'cells'>): Placed[] {
  return Object.entries(cells).flatMap(([key, cell]) => {
    const at = columns.at[key];
    return at === undefined ? [] : [{ row, column: at + 1, cell }];
  });
}

function formatDates({ table }: Rows, targets: readonly Target[], seen: Shows): void {
  const bare = bareDates(table.key, targets, seen).flatMap(({ row, column, cell, format }) =>
    inPlace(table, { row, cells: { [column]: cell } }).map((one) => ({ ...one, format })),
  );
  if (bare.length > 0 && table.formats !== 'refused') formatAsDate(sheetOf(table.tab), bare);
}

/** The rows of targets as they stand now (one call). */
export function readBack({ book }: Scene, { table }: Rows, targets: readonly Target[]): Map<number, Row<string>> {
  const first = targets.reduce((least, { row }) => Math.min(least, row), Number.POSITIVE_INFINITY);
  const last = targets.reduce((most, { row }) => Math.max(most, row), 0);
  const range = sheetOf(table.tab).getRange(first, 1, last - first + 1, table.headers.length);
  const values = range.getValues();
  noteSent();
  return rowsIn({ book }, { table }, { targets, values, first });
}

/** The rows of targets among values that were read from row `first` on. */
function rowsIn(
  { book }: Pick<Scene, 'book'>,
  { table }: Pick<Rows, 'table'>,
  read: {
    readonly targets: readonly Target[];
    readonly values: readonly (readonly unknown[])[];
    readonly first: number;
  },
): Map<number, Row<string>> {
  const keys = Object.entries(table.columns.at);
  const places = [...new Set(read.targets.map(({ row }) => row))].filter((row) => read.values[row - read.first]);
  const grid = cellsOf(
    places.map((row) => read.values[row - read.first] ?? []),
    book.clock,
  );
  return new Map(
    places.map((row, index) => {
      const cells = Object.fromEntries(keys.map(([key, at]) => [key, grid[index]?.[at] ?? '']));
      return [row, { row, cells }];
    }),
  );
}
