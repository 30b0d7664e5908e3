import { columnLetters } from '../core/schema/column-letters';
import type { TableKey } from '../core/schema/sheets';
import { tableColumns } from '../core/schema/table-columns';
import type { Tab } from './book';
import { activeFile, sheetOf, tabOf } from './google';
import type { LayoutPlan } from './layout-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const metadataKey = 'leadbook-column';

/** Every column of ours carries its key, and no other column does, so that a renamed header can still be told. */
export function markColumns(
  tab: Tab,
  at: Readonly<Record<string, number>>,
  { marked, begin }: Pick<LayoutPlan, 'marked' | 'begin'>,
): void {
  const sheet = sheetOf(tab);
  const wrong = Object.entries(at).filter(([key, place]) => marked[key] !== place);
  if (wrong.length === 0 || !begin('marks')) return;
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

/** The tables by the marks of columns that only they have, whatever their tabs are called: the original before a copy beside it. */
export function markedTabs(): Readonly<Partial<Record<TableKey, Tab>>> {
  const marks = activeFile().createDeveloperMetadataFinder().withKey(metadataKey).find();
  const tabs: Partial<Record<TableKey, Tab>> = {};
  for (const [table, other] of [
    ['leads', 'followUps'],
    ['followUps', 'leads'],
  ] as const) {
    const shared = new Set(tableColumns[other].map(({ key }) => key));
    const own = new Set(tableColumns[table].map(({ key }) => key).filter((key) => !shared.has(key)));
    const mark = marks.find((entry) => own.has(entry.getValue() ?? ''));
    const sheet = mark?.getLocation().getColumn()?.getSheet();
    if (sheet !== undefined) tabs[table] = tabOf(table, sheet);
  }
  return tabs;
}
