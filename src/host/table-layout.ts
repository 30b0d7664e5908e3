import type { Repair } from '../core/i18n/repair-words';
import { columnLetters } from '../core/schema/column-letters';
import type { ColumnLayout } from '../core/setup/layout';
import { type CellLook, wrongFormats } from '../core/setup/wrong-formats';
import type { Book, Tab } from './book';
import { cellsOf } from './cells';
import { setColours } from './colours';
import { isSameRule, type Rule, ruleOf } from './dropdown-rule';
import { sheetOf } from './google';
import { logRefusal } from './log';
import { makeGrid } from './make-grid';
import { sendWrites } from './send-writes';
import { writeCells } from './write-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where a table's columns stand while its tab is being laid out. */
export interface LayoutPlan {
  readonly layout: readonly ColumnLayout[];
  /** Column key → 0-based position of those that stand already. */
  readonly at: Readonly<Record<string, number>>;
  /** Headers of ours that are to be put right: key → text. */
  readonly relabel: Readonly<Record<string, string>>;
  /** Columns of the team that need a header of their own, 0-based. */
  readonly twins: readonly { readonly place: number; readonly header: string }[];
  readonly strict: boolean;
  /** Where the ids of Leads stand: the dropdown of ids in Follow-ups comes from there. */
  readonly leadIds?: { readonly tab: Tab; readonly place: number };
  /** Columns that carry their key already, 0-based. */
  readonly marked: Readonly<Record<string, number>>;
}

export interface LaidOut {
  readonly at: Readonly<Record<string, number>>;
  readonly repairs: readonly Repair[];
  /** Columns added to a tab that had others. */
  readonly added: readonly string[];
  /** Columns on which the sheet allows no rules and formats: typed columns of one of the new tables. */
  readonly refused: readonly string[];
}

const metadataKey = 'leadbook-column';
const headerFill = '#e8f0fe';

/** Brings a table's tab into its layout; what is right already is left alone. */
export function layOut(book: Book, tab: Tab, plan: LayoutPlan): LaidOut {
  const sheet = sheetOf(tab);
  const missing = plan.layout.filter(({ key }) => plan.at[key] === undefined);
  const standing = plan.layout.filter(({ key }) => plan.at[key] !== undefined);
  const at = { ...plan.at, ...addColumns(sheet, missing, plan) };
  const refused: string[] = [];
  const repairs: Repair[] = [
    ...(missing.length > 0 ? (['columns'] as const) : []),
    ...(standing.length > 0 ? repairStanding(book, sheet, { plan, standing, refused }) : []),
    ...(at['nextContactOn'] !== undefined && setColours(sheet, at['nextContactOn']) ? (['colours'] as const) : []),
    ...(freeze(sheet) ? (['frozen'] as const) : []),
    ...(markColumns(sheet, at, plan.marked) ? (['marks'] as const) : []),
  ];
  return { at, repairs, added: standing.length > 0 ? missing.map(({ key }) => key) : [], refused };
}

interface Standing {
  readonly plan: LayoutPlan;
  readonly standing: readonly ColumnLayout[];
  readonly refused: string[];
}

function repairStanding(book: Book, sheet: Sheet, work: Standing): Repair[] {
  relabelHeaders(sheet, work.plan);
  return [
    ...(Object.keys(work.plan.relabel).length > 0 ? (['headers'] as const) : []),
    ...(repairFormats(book, sheet, work) ? (['formats'] as const) : []),
    ...(repairDropdowns(sheet, work) ? (['dropdowns'] as const) : []),
  ];
}

/** Columns that are missing go to the right end as one block: headers, widths, formats and dropdowns. */
function addColumns(sheet: Sheet, missing: readonly ColumnLayout[], plan: LayoutPlan): Record<string, number> {
  if (missing.length === 0) return {};
  const first = sheet.getLastColumn() + 1;
  makeGrid(sheet, { rows: 2, columns: first + missing.length - 1 });
  const rows = sheet.getMaxRows();
  const formats = missing.map(({ format }) => format || 'General');
  const block = sheet.getRange(1, first, rows, missing.length);
  block.setNumberFormats(Array.from({ length: rows }, (_, row) => (row === 0 ? missing.map(() => '@') : formats)));
  const header = sheet.getRange(1, first, 1, missing.length);
  header.setValues([missing.map((column) => column.header)]);
  header.setFontWeight('bold').setBackground(headerFill);
  setWidths(sheet, missing, first);
  const rules = missing.map((column) => ruleOf(column, plan) ?? null);
  if (rules.some((rule) => rule !== null)) {
    const below = Array.from({ length: rows - 1 }, () => rules);
    sheet.getRange(2, first, rows - 1, missing.length).setDataValidations(below);
  }
  missing.forEach((column, index) => {
    if (column.hidden) sheet.hideColumns(first + index);
  });
  return Object.fromEntries(missing.map(({ key }, index) => [key, first - 1 + index]));
}

/** The commonest width goes to the whole block, the others to their columns. */
function setWidths(sheet: Sheet, columns: readonly ColumnLayout[], first: number): void {
  const usual = columns[0]?.width ?? 100;
  sheet.setColumnWidths(first, columns.length, usual);
  let from = 0;
  for (let index = 1; index <= columns.length; index++) {
    const width = columns[from]?.width ?? usual;
    if (columns[index]?.width === width) continue;
    if (width !== usual) sheet.setColumnWidths(first + from, index - from, width);
    from = index;
  }
}

function relabelHeaders(sheet: Sheet, { relabel, at, twins }: LayoutPlan): void {
  const placed = Object.entries(relabel).flatMap(([key, cell]) => {
    const place = at[key];
    return place === undefined ? [] : [{ row: 1, column: place + 1, cell }];
  });
  writeCells(sheet, [...placed, ...twins.map(({ place, header }) => ({ row: 1, column: place + 1, cell: header }))]);
}

interface FormatJob {
  readonly key: string;
  readonly format: string;
  readonly places: readonly string[];
}

/** Number formats, only where a cell shows its value wrongly without (one read, or two). */
function repairFormats(book: Book, sheet: Sheet, { plan, standing, refused }: Standing): boolean {
  const range = sheet.getRange(2, 1, sheet.getMaxRows() - 1, sheet.getMaxColumns());
  const present: string[][] = range.getNumberFormats();
  const suspects = standing.filter(({ key, format }) => {
    const place = plan.at[key] ?? -1;
    return format !== '' && present.some((line) => line[place] !== format);
  });
  if (suspects.length === 0) return false;
  const values = cellsOf(range.getValues(), book.clock);
  const jobs = suspects.flatMap(({ key, format }): FormatJob[] => {
    const place = plan.at[key] ?? -1;
    const looks = present.map((line, row): CellLook => {
      return { format: line[place] ?? '', value: values[row]?.[place] ?? '' };
    });
    const letters = columnLetters(place + 1);
    const places = wrongFormats(looks, format).map(({ from, to }) => `${letters}${from + 2}:${letters}${to + 2}`);
    return places.length === 0 ? [] : [{ key, format, places }];
  });
  const one = ({ format, places }: FormatJob) => sheet.getRangeList([...places]).setNumberFormat(format);
  return attempt(jobs, { all: () => byFormat(jobs).forEach(one), one, refused });
}

/** Columns that want the same format go in one call. */
function byFormat(jobs: readonly FormatJob[]): FormatJob[] {
  const formats = [...new Set(jobs.map(({ format }) => format))];
  return formats.map((format) => {
    const places = jobs.filter((job) => job.format === format).flatMap((job) => job.places);
    return { key: '', format, places };
  });
}

/** Dropdowns, only in columns where a cell lacks its rule (one read). */
function repairDropdowns(sheet: Sheet, { plan, standing, refused }: Standing): boolean {
  const rows = sheet.getMaxRows() - 1;
  const listed = standing.flatMap((column) => {
    const rule = ruleOf(column, plan);
    return rule === undefined ? [] : [{ key: column.key, place: plan.at[column.key] ?? 0, rule }];
  });
  if (listed.length === 0) return false;
  const first = Math.min(...listed.map(({ place }) => place));
  const width = Math.max(...listed.map(({ place }) => place)) - first + 1;
  const present: (Rule | null)[][] = sheet.getRange(2, first + 1, rows, width).getDataValidations();
  const jobs = listed.filter(
    ({ place, rule }) => !present.every((line) => isSameRule(line[place - first] ?? null, rule)),
  );
  const one = ({ place, rule }: (typeof jobs)[number]) => sheet.getRange(2, place + 1, rows, 1).setDataValidation(rule);
  return attempt(jobs, { all: () => jobs.forEach(one), one, refused });
}

interface Job {
  readonly key: string;
}

/**
 * Does everything at once and, where the sheet refuses (a typed column of one of the new tables), one by one: the other
 * columns get theirs all the same. A refusal may come late, so each try ends with a flush.
 */
function attempt<One extends Job>(
  jobs: readonly One[],
  work: { readonly all: () => void; readonly one: (job: One) => void; readonly refused: string[] },
): boolean {
  if (jobs.length === 0) return false;
  if (succeeds(work.all)) return true;
  const done = jobs.filter((job) => {
    const isDone = succeeds(() => work.one(job));
    if (!isDone && !work.refused.includes(job.key)) work.refused.push(job.key);
    return isDone;
  });
  return done.length > 0;
}

function succeeds(work: () => unknown): boolean {
  try {
    work();
    sendWrites();
    return true;
  } catch (error) {
    logRefusal('Layout refused', error);
    return false;
  }
}

function freeze(sheet: Sheet): boolean {
  if (sheet.getFrozenRows() > 0) return false;
  sheet.setFrozenRows(1);
  return true;
}

/** Every column of ours carries its key, and no other column does, so that a renamed header can still be told. */
function markColumns(
  sheet: Sheet,
  at: Readonly<Record<string, number>>,
  marked: Readonly<Record<string, number>>,
): boolean {
  const wrong = Object.entries(at).filter(([key, place]) => marked[key] !== place);
  const stale = new Set(wrong.flatMap(([key]) => (marked[key] === undefined ? [] : [key])));
  if (stale.size > 0) {
    for (const entry of marksOf(sheet)) if (stale.has(entry.getValue() ?? '')) entry.remove();
  }
  for (const [key, place] of wrong) {
    const letters = columnLetters(place + 1);
    sheet
      .getRange(`${letters}:${letters}`)
      .addDeveloperMetadata(metadataKey, key, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  }
  return wrong.length > 0;
}

function marksOf(sheet: Sheet): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  return sheet.createDeveloperMetadataFinder().withKey(metadataKey).find();
}

/** Columns by the key they carry, 0-based: how a header nobody knows any more is still found (one read). */
export function markedColumns(tab: Tab): Record<string, number> {
  const found: Record<string, number> = {};
  for (const entry of marksOf(sheetOf(tab))) {
    const column = entry.getLocation().getColumn();
    if (column !== null) found[entry.getValue() ?? ''] = column.getColumn() - 1;
  }
  return found;
}

/** Puts headers in their place, 0-based. */
export function writeHeaders(tab: Tab, headers: readonly { readonly place: number; readonly header: string }[]): void {
  const cells = headers.map(({ place, header }) => ({ row: 1, column: place + 1, cell: header }));
  writeCells(sheetOf(tab), cells);
}

/** Brings the header back to the top from among the rows. */
export function moveHeaderRow(tab: Tab, row: number): void {
  const sheet = sheetOf(tab);
  sheet.setFrozenRows(0);
  sheet.moveRows(sheet.getRange(`${row}:${row}`), 1);
}

/** Makes room for a header above the first record. */
export function insertHeaderRow(tab: Tab): void {
  const sheet = sheetOf(tab);
  sheet.setFrozenRows(0);
  sheet.insertRowBefore(1);
  const header = sheet.getRange(1, 1, 1, sheet.getMaxColumns());
  header.clearDataValidations().setNumberFormat('@').setFontWeight('bold').setBackground(headerFill);
}

/** Hides optional columns that were unticked and shows those that were ticked; their data stay. */
export function showColumns(
  tab: Tab,
  at: Readonly<Record<string, number>>,
  change: { readonly hide: readonly string[]; readonly show: readonly string[] },
): void {
  const sheet = sheetOf(tab);
  const places = (keys: readonly string[]) => keys.flatMap((key) => (at[key] === undefined ? [] : [at[key] + 1]));
  for (const place of places(change.hide)) sheet.hideColumns(place);
  for (const place of places(change.show)) sheet.showColumns(place);
}
