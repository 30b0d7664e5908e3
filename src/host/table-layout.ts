import { columnLetters } from '../core/schema/column-letters';
import type { ColumnLayout } from '../core/setup/layout';
import type { Book, Tab } from './book';
import { sheetOf } from './google';
import { makeGrid } from './make-grid';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Where a table's columns stand while its tab is being laid out. */
export interface LayoutPlan {
  readonly layout: readonly ColumnLayout[];
  /** Column key → 0-based position of those that stand already. */
  readonly at: Readonly<Record<string, number>>;
  /** Headers of ours that are to be relabelled: key → new text. */
  readonly relabel: Readonly<Record<string, string>>;
  readonly strict: boolean;
}

/** Which parts had to be built or put right, for the summary. */
export type Repair = 'columns' | 'headers' | 'formats' | 'dropdowns' | 'colours' | 'frozen' | 'metadata';

const metadataKey = 'leadbook-column';

/** Brings a table's tab into its layout; what is right already is left alone. Returns what was done and where columns stand. */
export function layOut(
  book: Book,
  tab: Tab,
  plan: LayoutPlan,
): { readonly at: Readonly<Record<string, number>>; readonly repairs: readonly Repair[] } {
  const sheet = sheetOf(tab);
  const repairs: Repair[] = [];
  const at = addColumns(sheet, plan, repairs);
  relabelHeaders(sheet, plan, { at, repairs });
  if (setFormats(sheet, plan, at)) repairs.push('formats');
  if (setDropdowns(book, sheet, { plan, at })) repairs.push('dropdowns');
  if (setColours(sheet, at)) repairs.push('colours');
  if (freeze(sheet)) repairs.push('frozen');
  if (markColumns(sheet, at)) repairs.push('metadata');
  return { at, repairs };
}

/** Columns that are missing go to the right end, with header, width and look. */
function addColumns(sheet: Sheet, { layout, at }: LayoutPlan, repairs: Repair[]): Record<string, number> {
  const missing = layout.filter(({ key }) => at[key] === undefined);
  const found: Record<string, number> = { ...at };
  if (missing.length === 0) return found;
  repairs.push('columns');
  const first = Object.keys(at).length === 0 && sheet.getLastRow() === 0 ? 1 : Math.max(sheet.getLastColumn(), 0) + 1;
  makeGrid(sheet, { rows: 2, columns: first + missing.length - 1 });
  const header = sheet.getRange(1, first, 1, missing.length);
  header.setNumberFormat('@');
  header.setValues([missing.map((column) => column.header)]);
  header.setFontWeight('bold').setBackground('#e8f0fe').setVerticalAlignment('middle');
  setWidths(sheet, missing, first);
  missing.forEach((column, index) => {
    found[column.key] = first - 1 + index;
    if (column.hidden) sheet.hideColumns(first + index);
  });
  return found;
}

/** Equal neighbouring widths go in one call. */
function setWidths(sheet: Sheet, columns: readonly ColumnLayout[], first: number): void {
  let from = 0;
  for (let index = 1; index <= columns.length; index++) {
    if (columns[index]?.width === columns[from]?.width) continue;
    sheet.setColumnWidths(first + from, index - from, columns[from]?.width ?? 100);
    from = index;
  }
}

function relabelHeaders(
  sheet: Sheet,
  { relabel }: LayoutPlan,
  { at, repairs }: { readonly at: Readonly<Record<string, number>>; readonly repairs: Repair[] },
): void {
  for (const [key, text] of Object.entries(relabel)) {
    const place = at[key];
    if (place !== undefined) sheet.getRange(1, place + 1).setValue(text);
  }
  if (Object.keys(relabel).length > 0) repairs.push('headers');
}

/** Number formats, only where a cell of the column has another one (one read). */
function setFormats(sheet: Sheet, { layout }: LayoutPlan, at: Readonly<Record<string, number>>): boolean {
  const rows = sheet.getMaxRows();
  const present = sheet.getRange(2, 1, rows - 1, sheet.getMaxColumns()).getNumberFormats();
  const wrong = new Map<string, string[]>();
  for (const { key, format } of layout) {
    const place = at[key];
    if (place === undefined || format === '' || present.every((line) => line[place] === format)) continue;
    const letters = columnLetters(place + 1);
    wrong.set(format, [...(wrong.get(format) ?? []), `${letters}2:${letters}${rows}`]);
  }
  for (const [format, places] of wrong) sheet.getRangeList(places).setNumberFormat(format);
  return wrong.size > 0;
}

/** Dropdowns, only in columns where a cell lacks its rule (one read). */
function setDropdowns(
  book: Book,
  sheet: Sheet,
  { plan, at }: { readonly plan: LayoutPlan; readonly at: Readonly<Record<string, number>> },
): boolean {
  const rows = sheet.getMaxRows() - 1;
  const present = sheet.getRange(2, 1, rows, sheet.getMaxColumns()).getDataValidations();
  const wrong = plan.layout.flatMap((column) => {
    const place = at[column.key];
    const rule = ruleOf(book, column, plan.strict);
    if (place === undefined || rule === undefined) return [];
    return present.every((line) => isSameRule(line[place] ?? null, rule)) ? [] : [{ column, place, rule }];
  });
  if (wrong.length === 0) return false;
  try {
    for (const { place, rule } of wrong) sheet.getRange(2, place + 1, rows, 1).setDataValidation(rule);
    SpreadsheetApp.flush();
  } catch (error) {
    console.warn(`Dropdowns one by one: ${String(error)}`);
    for (const one of wrong) setOne(sheet, rows, one);
  }
  return true;
}

/** A typed column of one of the new tables refuses rules: the others get theirs all the same. */
function setOne(sheet: Sheet, rows: number, one: { column: ColumnLayout; place: number; rule: Rule }): void {
  try {
    sheet.getRange(2, one.place + 1, rows, 1).setDataValidation(one.rule);
    SpreadsheetApp.flush();
  } catch (error) {
    console.warn(`No dropdown on ${one.column.key}: ${String(error)}`);
  }
}

function ruleOf(book: Book, { dropdown }: ColumnLayout, strict: boolean): Rule | undefined {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(!strict);
  if (dropdown === undefined) return undefined;
  if ('labels' in dropdown) return builder.requireValueInList([...dropdown.labels].slice(0, 500), true).build();
  const leads = book.tabs.leads;
  return leads === undefined
    ? undefined
    : builder.setAllowInvalid(true).requireValueInRange(sheetOf(leads).getRange('A2:A'), true).build();
}

function isSameRule(present: Rule | null, wanted: Rule): boolean {
  return present !== null && describe(present) === describe(wanted);
}

function describe(rule: Rule): string {
  const values: unknown[] = rule.getCriteriaValues();
  const texts = values.map((value) =>
    isRange(value) ? value.getA1Notation().replace(/\d+$/, '') : JSON.stringify(value),
  );
  return [String(rule.getCriteriaType()), rule.getAllowInvalid(), ...texts].join('|');
}

function isRange(value: unknown): value is GoogleAppsScript.Spreadsheet.Range {
  return typeof value === 'object' && value !== null && 'getA1Notation' in value;
}

/** Our rules carry N("leadbook"); those of people stay as they are, after ours. */
const mark = 'N("leadbook")=0';

/** Colours that stay right every day without a script: late red, due today amber, by the next-contact day alone. */
function setColours(sheet: Sheet, at: Readonly<Record<string, number>>): boolean {
  const place = at['nextContactOn'];
  if (place === undefined) return false;
  const cell = `$${columnLetters(place + 1)}2`;
  const wanted = [
    { formula: `=AND(ISNUMBER(${cell});${cell}<TODAY();${mark})`, colour: '#fce8e6' },
    { formula: `=AND(ISNUMBER(${cell});${cell}=TODAY();${mark})`, colour: '#fef7e0' },
  ];
  const rules = sheet.getConditionalFormatRules();
  const isOurs = (rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule) =>
    String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '').includes(mark);
  const formulas = rules.filter(isOurs).map((rule) => String(rule.getBooleanCondition()?.getCriteriaValues()[0]));
  if (formulas.join() === wanted.map(({ formula }) => formula).join()) return false;
  const range = sheet.getRange(2, 1, sheet.getMaxRows() - 1, sheet.getMaxColumns());
  const ours = wanted.map(({ formula, colour }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(colour)
      .setRanges([range])
      .build(),
  );
  sheet.setConditionalFormatRules([...ours, ...rules.filter((rule) => !isOurs(rule))]);
  return true;
}

function freeze(sheet: Sheet): boolean {
  if (sheet.getFrozenRows() > 0) return false;
  sheet.setFrozenRows(1);
  return true;
}

/** Every column of ours carries its key, so that a renamed header can still be told (one read). */
function markColumns(sheet: Sheet, at: Readonly<Record<string, number>>): boolean {
  const marked = new Map<string, number>();
  for (const entry of sheet.createDeveloperMetadataFinder().withKey(metadataKey).find()) {
    const column = entry.getLocation().getColumn();
    if (column !== null) marked.set(entry.getValue() ?? '', column.getColumn());
  }
  const missing = Object.entries(at).filter(([key, place]) => marked.get(key) !== place + 1);
  for (const [key, place] of missing) {
    if (marked.has(key)) continue;
    const letters = columnLetters(place + 1);
    sheet
      .getRange(`${letters}:${letters}`)
      .addDeveloperMetadata(metadataKey, key, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  }
  return missing.some(([key]) => !marked.has(key));
}

/** Columns by the key they carry, 0-based: how a header nobody knows any more is still found (one read). */
export function markedColumns(tab: Tab): Record<string, number> {
  const found: Record<string, number> = {};
  for (const entry of sheetOf(tab).createDeveloperMetadataFinder().withKey(metadataKey).find()) {
    const column = entry.getLocation().getColumn();
    if (column !== null) found[entry.getValue() ?? ''] = column.getColumn() - 1;
  }
  return found;
}
