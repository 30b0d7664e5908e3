type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type ChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Triggers = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;

/**
 * Told what is about to be called; what it gives is asked when the call has failed: whether it was done all the same, or
 * what was made by it. Undefined = nobody can tell, because people have changed the tab meanwhile.
 */
type Look = (service: never, ...values: never[]) => () => unknown;

/** Calls that do a thing twice when they are made twice, and how one sees that they have done it already. */
const looks: Readonly<Record<string, Look>> = {
  insertSheet: (file: Spreadsheet, name: string) => () => file.getSheetByName(name),
  deleteSheet: (file: Spreadsheet, sheet: Sheet) => {
    const id = sheet.getSheetId();
    return () => file.getSheets().every((one) => one.getSheetId() !== id);
  },
  // New rows go below the last one, or where something stood: blank room is what was asked for, whoever made it.
  insertRowsAfter: (sheet: Sheet, row: number, count: number) => () => areBlankRows(sheet, row + 1, count),
  insertRowBefore: (sheet: Sheet, row: number) => () => areBlankRows(sheet, row, 1),
  insertColumnsAfter: (sheet: Sheet, column: number, count: number) => () =>
    sheet.getMaxColumns() >= column + count && sheet.getRange(1, column + 1, sheet.getMaxRows(), count).isBlank(),
  deleteRow: (sheet: Sheet, row: number) => {
    const [here, below] = [textsOf(sheet, row), textsOf(sheet, row + 1)];
    const rows = sheet.getMaxRows();
    return isGone(() => `${sheet.getMaxRows()} ${textsOf(sheet, row)}`, [`${rows} ${here}`, `${rows - 1} ${below}`]);
  },
  deleteColumn: (sheet: Sheet, column: number) => {
    const headers = headersOf(sheet);
    const others = headers.filter((_header, at) => at !== column - 1);
    return isGone(() => JSON.stringify(headersOf(sheet)), [JSON.stringify(headers), JSON.stringify(others)]);
  },
  // Of a tab that was just made, what stands to the right of all columns.
  deleteColumns: (sheet: Sheet, _column: number, count: number) => {
    const columns = sheet.getMaxColumns();
    return isGone(() => String(sheet.getMaxColumns()), [String(columns), String(columns - count)]);
  },
  addDeveloperMetadata: (marked: Range | Spreadsheet, key: string, value: string) => () =>
    marked.createDeveloperMetadataFinder().withKey(key).withValue(value).find().length > 0,
  // Chart builders take a range twice; a tab has no two new charts of one title.
  addRange: (builder: ChartBuilder, range: Range) => () =>
    builder.getRanges().some((one) => one.getA1Notation() === range.getA1Notation()),
  insertChart: (sheet: Sheet, chart: Chart) => () => sheet.getCharts().some((one) => titleOf(one) === titleOf(chart)),
  removeChart: (sheet: Sheet, chart: Chart) => {
    const id = chart.getChartId();
    return () => sheet.getCharts().every((one) => one.getChartId() !== id);
  },
  deleteTrigger: (script: Triggers, trigger: Trigger) => {
    const id = trigger.getUniqueId();
    return () => script.getProjectTriggers().every((one) => one.getUniqueId() !== id);
  },
};

/** How one sees whether a call was done; undefined where nobody can: such a call is made once. */
export function lookFor(service: object, name: string, values: readonly unknown[]): (() => unknown) | undefined {
  if (!Object.keys(looks).includes(name)) return undefined;
  const look = looks[name] as (service: object, ...values: readonly unknown[]) => () => unknown;
  return look(service, ...values);
}

function areBlankRows(sheet: Sheet, first: number, count: number): boolean {
  return sheet.getMaxRows() >= first + count - 1 && sheet.getRange(first, 1, count, sheet.getMaxColumns()).isBlank();
}

/** Whether what a tab shows is as before, or as it is to be afterwards; anything else is the work of people. */
function isGone(shown: () => string, [before, after]: readonly [string, string]): () => boolean | undefined {
  return () => {
    const now = shown();
    return now === after ? true : now === before ? false : undefined;
  };
}

function headersOf(sheet: Sheet): readonly string[] {
  return sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getDisplayValues()[0] ?? [];
}

function textsOf(sheet: Sheet, row: number): string {
  if (row > sheet.getMaxRows()) return '';
  return JSON.stringify(sheet.getRange(row, 1, 1, sheet.getMaxColumns()).getDisplayValues());
}

function titleOf(chart: Chart): unknown {
  return chart.getOptions().get('title');
}
