import type { Tab } from './book';
import { sheetOf } from './google';

/** Gives a log tab its header in the workbook's language, plain text throughout. True where something had to be done. */
export function layOutLog(tab: Tab, headers: readonly string[], hiddenFrom?: number): boolean {
  const sheet = sheetOf(tab);
  const range = sheet.getRange(1, 1, 1, headers.length);
  const present = range.getValues()[0]?.map(String) ?? [];
  if (present.join('\u0001') === headers.join('\u0001')) return false;
  const isNew = present.every((text) => text === '');
  if (isNew) {
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setNumberFormat('@');
    if (hiddenFrom !== undefined) sheet.hideColumns(hiddenFrom, headers.length - hiddenFrom + 1);
    sheet.setFrozenRows(1);
    range.setFontWeight('bold').setBackground('#e8f0fe');
  }
  range.setValues([[...headers]]);
  return true;
}
