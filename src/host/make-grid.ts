type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes the grid at least this large. */
export function makeGrid(sheet: Sheet, size: { readonly rows: number; readonly columns: number }): void {
  const rows = size.rows - sheet.getMaxRows();
  if (rows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), rows);
  const columns = size.columns - sheet.getMaxColumns();
  if (columns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns);
}
