import { columnLetters } from '../core/schema/column-letters';
import type { ColumnLayout } from '../core/setup/layout';
import type { Tab } from './book';
import { sheetOf } from './google';
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
  return present !== null && describe(present) === describe(wanted);
}

const described = new WeakMap<Rule, string>();

function describe(rule: Rule): string {
  const known = described.get(rule);
  if (known !== undefined) return known;
  const values: unknown[] = rule.getCriteriaValues();
  const texts = values.map((value) =>
    isRange(value)
      ? `${value.getSheet().getSheetId()}!${value.getA1Notation().replace(/\d+$/, '')}`
      : JSON.stringify(value),
  );
  const text = [String(rule.getCriteriaType()), rule.getAllowInvalid(), ...texts].join('|');
  described.set(rule, text);
  return text;
}

function isRange(value: unknown): value is GoogleAppsScript.Spreadsheet.Range {
  return typeof value === 'object' && value !== null && 'getA1Notation' in value;
}
