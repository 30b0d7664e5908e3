import { mergeNote } from '../core/pipeline/merge-note';
import type { Cell } from '../core/schema/row';
import type { SettingRefusal } from '../core/setup/settings-line';
import { statusPlace } from '../core/setup/settings-tab';
import { guardFormula } from '../core/text';
import type { Book, Tab } from './book';
import { cellsOf } from './cells';
import { sheetOf } from './google';
import { makeGrid } from './make-grid';
import { patient } from './patient';

/** A dropdown on a cell of the Settings tab. */
export interface SettingChoice {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly choices: readonly string[];
}

/**
 * Rewrites the Settings tab: plain text throughout, headings bold, dropdowns where there are choices. Its cells come last
 * and all at once: a tab over which a run dies holds what it held, and a row that is missing is one that a person took out.
 */
export function writeSettingsTab(
  tab: Tab,
  grid: readonly (readonly Cell[])[],
  look: { readonly headings: readonly number[]; readonly choices: readonly SettingChoice[] },
): void {
  const sheet = sheetOf(tab);
  const width = grid[0]?.length ?? 1;
  makeGrid(sheet, { rows: grid.length, columns: width });
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), width);
  const last = sheet.getLastRow();
  if (last > 0) all.clearFormat().clearNote();
  all.setNumberFormat('@');
  sheet.getRangeList(look.headings.map((row) => `A${row}:M${row}`)).setFontWeight('bold');
  sheet.getRange(1, 1, grid.length, 1).setFontColor('#9aa0a6');
  all.setDataValidations(choiceRules(look.choices, { rows: sheet.getMaxRows(), columns: width }));
  sheet.setColumnWidths(2, 6, 170);
  const below = Array.from({ length: Math.max(0, last - grid.length) }, () => Array.from({ length: width }, () => ''));
  const cells = [...grid.map((line) => line.map(text)), ...below];
  sheet.getRange(1, 1, cells.length, width).setValues(cells);
}

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Every dropdown of the tab as one rectangle. */
function choiceRules(
  choices: readonly SettingChoice[],
  size: { readonly rows: number; readonly columns: number },
): (Rule | null)[][] {
  const rules = Array.from({ length: size.rows }, () => Array.from({ length: size.columns }, (): Rule | null => null));
  for (const { row, column, rows, choices: values } of choices) {
    const rule = patient(SpreadsheetApp)
      .newDataValidation()
      .requireValueInList([...values], true)
      .setAllowInvalid(true)
      .build();
    for (const line of rules.slice(row - 1, row - 1 + rows)) line[column - 1] = rule;
  }
  return rules;
}

/** The whole Settings tab as cells (two reads). */
export function readSettingsCells(book: Book, tab: Tab): Cell[][] {
  const sheet = sheetOf(tab);
  const last = sheet.getLastRow();
  return last === 0
    ? []
    : cellsOf(sheet.getRange(1, 1, last, Math.min(13, sheet.getMaxColumns())).getValues(), book.clock);
}

/** Whether this person may edit a tab. */
export function mayWrite(tab: Tab): boolean {
  return sheetOf(tab).getRange(1, 1).canEdit();
}

/** Whether the dropdowns of the value column still stand (one read). */
export function hasChoices(tab: Tab): boolean {
  const sheet = sheetOf(tab);
  return sheet
    .getRange(1, 4, sheet.getMaxRows(), 1)
    .getDataValidations()
    .some(([rule]) => rule !== null);
}

/** A rectangle of the tab, 1-based. */
export interface SettingsArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Puts refused settings back, each with a note that says why and keeps what was typed; cells of the area that are right
 * lose the note they had for an earlier refusal.
 */
export function putBackSettings(tab: Tab, refusals: readonly SettingRefusal[], area: SettingsArea): void {
  const sheet = sheetOf(tab);
  for (const { row, column, back } of refusals) sheet.getRange(row, column).setValue(text(back));
  const range = sheet.getRange(area.row, area.column, area.rows, area.columns);
  const present: string[][] = range.getNotes();
  const wanted = present.map((line, row) =>
    line.map((note, column) => {
      const refusal = refusals.find((one) => one.row === area.row + row && one.column === area.column + column);
      return mergeNote(note, refusal?.why ?? '');
    }),
  );
  if (JSON.stringify(wanted) !== JSON.stringify(present)) range.setNotes(wanted);
}

/** Says at the head of the tab whether changes are in force. */
export function writeSettingsStatus(tab: Tab, sentence: string): void {
  sheetOf(tab).getRange(statusPlace.row, statusPlace.column).setValue(sentence);
}

function text(cell: Cell): string {
  const plain = typeof cell === 'object' ? '' : String(cell);
  return guardFormula(plain) ? `'${plain}` : plain;
}
