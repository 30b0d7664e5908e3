import { columnLetters } from '../core/schema/column-letters';
import type { LayoutPlan } from './layout-plan';
import { patient } from './patient';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type ColourRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Our rules carry N("leadbook"); those of people stay as they are, after ours. */
const mark = 'N("leadbook")=0';

/** Colours that stay right every day without a script: late red, due today amber, by the next-contact day alone. */
export function setColours(sheet: Sheet, place: number, { begin }: Pick<LayoutPlan, 'begin'>): void {
  const cell = `$${columnLetters(place + 1)}2`;
  const wanted = [
    { formula: `=AND(ISNUMBER(${cell});${cell}<TODAY();${mark})`, colour: '#fce8e6' },
    { formula: `=AND(ISNUMBER(${cell});${cell}=TODAY();${mark})`, colour: '#fef7e0' },
  ];
  const rules = sheet.getConditionalFormatRules();
  const ours = rules.filter((rule) => formulaOf(rule).includes(mark));
  const range = sheet.getRange(2, 1, sheet.getMaxRows() - 1, sheet.getMaxColumns());
  const isRight =
    ours.map(formulaOf).join() === wanted.map(({ formula }) => formula).join() &&
    ours.every((rule) => covers(rule, range));
  if (isRight || !begin('colours')) return;
  const fresh = wanted.map(({ formula, colour }) =>
    patient(SpreadsheetApp)
      .newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(colour)
      .setRanges([range])
      .build(),
  );
  sheet.setConditionalFormatRules([...fresh, ...rules.filter((rule) => !formulaOf(rule).includes(mark))]);
}

/** Sheets may give a formula back with commas, whatever was written. */
function formulaOf(rule: ColourRule): string {
  return String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '').replace(/,/g, ';');
}

/** Rows that were added below or columns beside must be coloured too. */
function covers(rule: ColourRule, range: GoogleAppsScript.Spreadsheet.Range): boolean {
  const [only] = rule.getRanges();
  return only !== undefined && only.getLastRow() >= range.getLastRow() && only.getLastColumn() >= range.getLastColumn();
}
