import type { ColumnLayout } from '../core/setup/layout';
import type { Book, Tab } from './book';
import { setColours } from './colours';
import { markColumns } from './column-marks';
import { ruleOf } from './dropdown-rule';
import { sheetOf } from './google';
import { headerFill } from './header-row';
import type { LayoutPlan } from './layout-plan';
import { makeGrid } from './make-grid';
import { repairColumns } from './repair-columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface LaidOut {
  readonly at: Readonly<Record<string, number>>;
  /** Columns added to a tab that had others. */
  readonly added: readonly string[];
  /** Columns on which the sheet allows no rules and formats: typed columns of one of the new tables. */
  readonly refused: readonly string[];
}

/** Brings a table's tab into its layout; what is right already is left alone. */
export function layOut(book: Book, tab: Tab, plan: LayoutPlan): LaidOut {
  const sheet = sheetOf(tab);
  const standing = plan.layout.filter(({ key }) => plan.at[key] !== undefined);
  const lost = plan.layout.filter(({ key }) => plan.at[key] === undefined);
  const was = standing.length > 0 ? lost.map(({ key, header }) => [key, header]) : undefined;
  const missing = lost.length > 0 && plan.begin('columns', was) ? lost : [];
  const at = { ...plan.at, ...addColumns(sheet, missing, plan) };
  const refused: string[] = [];
  if (standing.length > 0) repairColumns(book, sheet, { plan, standing, refused });
  if (at['nextContactOn'] !== undefined) setColours(sheet, at['nextContactOn'], plan);
  if (sheet.getFrozenRows() === 0 && plan.begin('frozen', [0])) sheet.setFrozenRows(1);
  markColumns(tab, at, plan);
  return { at, added: standing.length > 0 ? missing.map(({ key }) => key) : [], refused };
}

/**
 * Columns that are missing go to the right end as one block: formats, widths, dropdowns, and their headers last. A column
 * is there once it has its header, so that a block over which a run dies is begun anew in the same place.
 */
function addColumns(sheet: Sheet, missing: readonly ColumnLayout[], plan: LayoutPlan): Record<string, number> {
  if (missing.length === 0) return {};
  const first = sheet.getLastColumn() + 1;
  makeGrid(sheet, { rows: 2, columns: first + missing.length - 1 });
  const rows = sheet.getMaxRows();
  const formats = missing.map(({ format }) => format || 'General');
  const block = sheet.getRange(1, first, rows, missing.length);
  block.setNumberFormats(Array.from({ length: rows }, (_, row) => (row === 0 ? missing.map(() => '@') : formats)));
  const header = sheet.getRange(1, first, 1, missing.length);
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
  header.setValues([missing.map((column) => column.header)]);
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
