import type { MenuRow } from '../core/schema/menu';
import { activeFile } from './google';
import { letGo } from './lock';
import { patient } from './patient';

/** Builds the menu; allowed before the user has granted anything. */
export function showMenu(
  title: string,
  rows: readonly { readonly run: MenuRow['run']; readonly label: string }[],
): void {
  const menu = SpreadsheetApp.getUi().createMenu(title);
  for (const { run, label } of rows) {
    if (run === '') menu.addSeparator();
    else menu.addItem(label, run);
  }
  menu.addToUi();
}

/** What opens windows that wait for a person. */
function windows(): GoogleAppsScript.Base.Ui {
  letGo();
  return patient(SpreadsheetApp).getUi();
}

/** A yes/no question; closing the window is a no. Never called while the lock is held. */
export function confirmed(title: string, text: string): boolean {
  const ui = windows();
  return ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Asks for one line of text; undefined when the person cancels. */
export function asked(title: string, text: string): string | undefined {
  const ui = windows();
  const answer = ui.prompt(title, text, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : undefined;
}

/** A message that waits for the person. */
export function tell(title: string, text: string): void {
  const ui = windows();
  ui.alert(title, text, ui.ButtonSet.OK);
}

/** A message that passes by; the corner of the sheet holds about two lines. */
export function toast(title: string, text: string): void {
  activeFile().toast(text, title, 8);
}

/** Opens the sidebar with its first view inside, so that it is filled before any call. */
export function openSidebar(title: string, start: string): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(title);
  const safe = start.replace(/</g, '\\u003c').replace(/\u2028|\u2029/g, ' ');
  page.append(`<script type="application/json" id="start">${safe}</script>`);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Opens a page in a window beside which the sheet can be used. */
export function openPage(title: string, markup: string): void {
  const page = HtmlService.createHtmlOutput(markup).setWidth(900).setHeight(640);
  windows().showModelessDialog(page, title);
}

/** Brings a tab to the front. */
export function activate(sheetId: number): void {
  const sheet = activeFile()
    .getSheets()
    .find((one) => one.getSheetId() === sheetId);
  if (sheet !== undefined) sheet.activate();
}

/** Sheet id, row and column of the cell the person has selected. */
export function selection(): { readonly sheetId: number; readonly row: number; readonly column: number } {
  const sheet = activeFile().getActiveSheet();
  const cell = sheet.getActiveCell();
  return { sheetId: sheet.getSheetId(), row: cell.getRow(), column: cell.getColumn() };
}
