type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Reads a sheet as far as it reaches. Where a person deletes rows or columns between the question how far that is and
 * the reading, it is asked once more; any other failure is thrown on.
 */
export function asFarAsItReaches<Read>(sheet: Sheet, read: (extent: Extent) => Read): Read {
  const before = extentOf(sheet);
  try {
    return read(before);
  } catch (error) {
    const now = extentOf(sheet);
    if (now.rows >= before.rows && now.columns >= before.columns) throw error;
    return read(now);
  }
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

function extentOf(sheet: Sheet): Extent {
  return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
}
