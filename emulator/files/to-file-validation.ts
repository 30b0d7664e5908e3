import type { DataValidation } from 'hucre/xlsx';
import { toA1 } from '../grid/to-a1';
import type { Validation } from '../model';
import { epochToSerial } from '../values/zone';
import { COMPARISONS } from './criteria-operators';
import { absoluteReference, toCellSet } from './file-area';
import { type FormulaSetting, toFileFormula } from './formula-dialect';
import type { ListTab } from './list-tab';
import { textTest } from './text-tests';
import type { PlacedRule } from './validation-areas';

export interface RuleSetting extends FormulaSetting {
  readonly timeZone: string;
  readonly lists: ListTab;
}

type Condition = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'>;

/** A bound of a comparison: a formula, a day serial, a number, or a script's Date. */
export function bound(value: unknown, setting: Pick<RuleSetting, 'timeZone'> & FormulaSetting): string {
  if (typeof value === 'string') return value.startsWith('=') ? toFileFormula(value, null, setting) : value;
  if (typeof value === 'object' && value !== null && 'getTime' in value) {
    return String(epochToSerial(Number(value), setting.timeZone));
  }
  return String(value);
}

function comparison({ criteria, values }: Validation, setting: RuleSetting): Condition | undefined {
  const operator = COMPARISONS[criteria];
  if (operator === undefined) return undefined;
  const [first = 0, second] = values;
  const type = criteria.startsWith('DATE_') ? 'date' : 'decimal';
  const to = second === undefined ? {} : { formula2: bound(second, setting) };
  return { type, operator, formula1: bound(first, setting), ...to };
}

function listCondition({ kind, values, source }: Validation, setting: RuleSetting): Condition | undefined {
  if (kind === 'range' && source !== undefined) {
    const tab = setting.tabById.get(source.sheetId);
    return tab === undefined ? undefined : { type: 'list', formula1: absoluteReference(tab, source.area) };
  }
  if (kind === 'list') return { type: 'list', formula1: setting.lists.formula(values.map(String)) };
  // A plain checkbox needs no rule: the cell itself is written as one.
  const custom = kind === 'checkbox' && values.length > 0;
  return custom ? { type: 'list', formula1: setting.lists.formula(values.map(String)) } : undefined;
}

/** Any day from 1900 on: the file format has no rule for "a valid date". */
const ANY_DAY: Condition = { type: 'date', operator: 'greaterThanOrEqual', formula1: '1' };

function condition({ rule, areas }: PlacedRule, setting: RuleSetting): Condition | undefined {
  const first = areas[0];
  if (first === undefined) return undefined;
  if (rule.criteria === 'DATE_IS_VALID_DATE') return ANY_DAY;
  if (rule.criteria === 'CUSTOM_FORMULA') {
    return { type: 'custom', formula1: toFileFormula(String(rule.values[0] ?? ''), null, setting) };
  }
  const cell = toA1({ ...first, rows: 1, columns: 1 });
  const test = textTest(rule.criteria, cell, rule.values[0]);
  return test === undefined
    ? (listCondition(rule, setting) ?? comparison(rule, setting))
    : { type: 'custom', formula1: test };
}

/** A rule as the file carries it; undefined when the file format has nothing like it. A rule that only warns lets all in. */
export function toFileValidation(placed: PlacedRule, setting: RuleSetting): DataValidation | undefined {
  const found = condition(placed, setting);
  if (found === undefined) return undefined;
  const { allowInvalid, help } = placed.rule;
  return {
    ...found,
    range: toCellSet(placed.areas),
    allowBlank: true,
    ...(allowInvalid ? {} : { showErrorMessage: true, errorStyle: 'stop' as const }),
    ...(help === undefined || help === '' ? {} : { showInputMessage: true, inputMessage: help.slice(0, 255) }),
  };
}
