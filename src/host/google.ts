import type { Tab } from './book';
import { patient } from './patient';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The Google sheet behind a tab, kept here so that no Google type reaches the signatures that actions see. */
const sheets = new WeakMap<Tab, Sheet>();

/** The tabs of this run, as they were opened last. */
const opened = new Map<Tab['key'], Tab>();

/** Makes the plain description of a sheet that the rest of the program passes around. */
export function tabOf(key: Tab['key'], sheet: Sheet): Tab {
  const tab: Tab = { key, sheetId: sheet.getSheetId(), name: sheet.getName() };
  sheets.set(tab, sheet);
  opened.set(key, tab);
  return tab;
}

/** Every tab that this run has opened. */
export function openedTabs(): readonly Tab[] {
  return [...opened.values()];
}

/** Whether a sheet has been asked for since the last read that sent everything off: then writes may be waiting. */
let mayWait = true;

/** Everything written so far has arrived, because something was read after it. */
export function noteSent(): void {
  mayWait = false;
}

/** Whether writes may be waiting. */
export function mayWritesWait(): boolean {
  return mayWait;
}

/** The Google sheet of a tab made in this run. */
export function sheetOf(tab: Tab): Sheet {
  mayWait = true;
  const sheet = sheets.get(tab);
  if (sheet === undefined) throw new Error(`Tab ${tab.key} was not opened in this run`);
  return sheet;
}

/** The file the script is bound to. */
export function activeFile(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return patient(SpreadsheetApp).getActiveSpreadsheet();
}
