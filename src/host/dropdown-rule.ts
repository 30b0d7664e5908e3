import { columnLetters } from '../core/schema/column-letters';
import type { ColumnLayout } from '../core/setup/layout';
import type { Tab } from './book';
import { activeFile, sheetOf } from './google';
import { patient } from './patient';

export type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** What a dropdown depends upon beside its column. */
export interface RuleContext {
  readonly strict: boolean;
  readonly leadIds?: { readonly tab: Tab; readonly place: number };
}

/** A list of values holds 500 at most. */
const MOST = 500;

/** The dropdown of a column; undefined where it has none. Lists warn, so that a variant can become canonical. */
export function ruleOf({ dropdown }: ColumnLayout, { strict, leadIds }: RuleContext): Rule | undefined {
  if (dropdown === undefined) return undefined;
  const builder = patient(SpreadsheetApp).newDataValidation();
  if ('labels' in dropdown) {
    const labels = dropdown.labels.slice(0, MOST);
    const isWhole = labels.length === dropdown.labels.length;
    return builder
      .requireValueInList(labels, true)
      .setAllowInvalid(!(strict && isWhole))
      .build();
  }
  if (leadIds === undefined) return undefined;
  const letters = columnLetters(leadIds.place + 1);
  const ids = sheetOf(leadIds.tab).getRange(`${letters}2:${letters}`);
  return builder.requireValueInRange(ids, true).setAllowInvalid(true).build();
}

/** Whether a cell has exactly this rule. */
export function isSameRule(present: Rule | null, wanted: Rule): boolean {
  return present !== null && ruleText(present) === ruleText(wanted);
}

const described = new WeakMap<Rule, string>();

/** A rule as a text from which it can be made again. */
export function ruleText(rule: Rule): string {
  const known = described.get(rule);
  if (known !== undefined) return known;
  const { getCriteriaValues, getCriteriaType, getAllowInvalid } = patient(rule);
  const values = getCriteriaValues().map((value: unknown) => (isRange(value) ? placeOf(patient(value)) : value));
  const text = JSON.stringify([String(getCriteriaType()), getAllowInvalid(), values]);
  described.set(rule, text);
  return text;
}

type Criteria = keyof typeof SpreadsheetApp.DataValidationCriteria;

/** The rule that a text describes; none where it pointed to cells that have gone. */
export function ruleFrom(text: string): Rule | null {
  const [type, allowInvalid, values] = JSON.parse(text) as [string, boolean, unknown[]];
  const operands = values.map((value) => (type.startsWith('DATE') ? new Date(String(value)) : operand(value)));
  if (operands.some((one) => one === null || one === undefined)) return null;
  const criteria = SpreadsheetApp.DataValidationCriteria[type as Criteria];
  const builder = patient(SpreadsheetApp).newDataValidation();
  return builder.withCriteria(criteria, operands).setAllowInvalid(allowInvalid).build();
}

function operand(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('a1' in value)) return value;
  const { sheet, a1 } = value as { readonly sheet: number; readonly a1: string };
  const found = activeFile()
    .getSheets()
    .find((one) => one.getSheetId() === sheet);
  return found?.getRange(a1);
}

function placeOf(range: GoogleAppsScript.Spreadsheet.Range): unknown {
  return { sheet: range.getSheet().getSheetId(), a1: range.getA1Notation().replace(/\d+$/, '') };
}

function isRange(value: unknown): value is GoogleAppsScript.Spreadsheet.Range {
  return typeof value === 'object' && value !== null && 'getA1Notation' in value;
}
