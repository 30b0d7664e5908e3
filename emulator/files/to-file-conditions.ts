import type { ConditionalRule as FileRule } from 'hucre/xlsx';
import { toA1 } from '../grid/to-a1';
import type { ConditionalRule } from '../model';
import { COMPARISONS } from './criteria-operators';
import { toCellSet } from './file-area';
import { type FormulaSetting, toFileFormula } from './formula-dialect';
import { textTest } from './text-tests';
import { rgbOf, toOverlayStyle } from './to-file-style';
import { bound } from './to-file-validation';

interface ConditionSetting extends FormulaSetting {
  readonly timeZone: string;
}

/** Days of a relative date criteria, counted from today. */
const RELATIVE: Readonly<Record<string, string>> = {
  TODAY: 'TODAY()',
  TOMORROW: 'TODAY()+1',
  YESTERDAY: 'TODAY()-1',
  PAST_WEEK: 'TODAY()-7',
  PAST_MONTH: 'EDATE(TODAY(),-1)',
  PAST_YEAR: 'EDATE(TODAY(),-12)',
};

const SIGNS: Readonly<Record<string, string>> = { DATE_EQUAL_TO: '=', DATE_AFTER: '>', DATE_BEFORE: '<' };

function relativeTest(criteria: string, cell: string, day: unknown): string | undefined {
  const sign = SIGNS[criteria.replace(/_RELATIVE$/, '')];
  const when = RELATIVE[String(day)];
  if (!criteria.endsWith('_RELATIVE') || sign === undefined || when === undefined) return undefined;
  return `AND(ISNUMBER(${cell}),INT(${cell})${sign}${when})`;
}

function expression({ criteria, values, areas }: ConditionalRule, setting: ConditionSetting): string | undefined {
  if (criteria === 'CUSTOM_FORMULA') return toFileFormula(String(values[0] ?? ''), null, setting);
  const first = areas[0];
  if (first === undefined) return undefined;
  const cell = toA1({ ...first, rows: 1, columns: 1 });
  return relativeTest(criteria, cell, values[0]) ?? textTest(criteria, cell, values[0]);
}

type Condition = Pick<FileRule, 'type' | 'operator' | 'formula' | 'colorScale'>;

function compared({ criteria, values }: ConditionalRule, setting: ConditionSetting): Condition | undefined {
  const operator = COMPARISONS[criteria];
  return operator === undefined
    ? undefined
    : { type: 'cellIs', operator, formula: values.slice(0, 2).map((value) => bound(value, setting)) };
}

/** A colour scale between the colours the rule names, lowest value first. */
function scale({ criteria, values }: ConditionalRule): Condition | undefined {
  if (criteria !== 'GRADIENT') return undefined;
  const named = values
    .flatMap((value) => colours(value))
    .map((colour) => rgbOf(colour))
    .filter((rgb) => rgb !== undefined);
  const [low, high] = [named[0], named[named.length - 1]];
  if (low === undefined || high === undefined || named.length < 2) return undefined;
  const middle = named.length > 2 && named[1] !== undefined ? [named[1]] : [];
  const cfvo: { type: 'min' | 'percentile' | 'max'; value?: string }[] = [{ type: 'min' }, { type: 'max' }];
  if (middle.length > 0) cfvo.splice(1, 0, { type: 'percentile', value: '50' });
  return { type: 'colorScale', colorScale: { cfvo, colors: [low, ...middle, high].map((rgb) => `FF${rgb}`) } };
}

/** Colour texts in a value of a gradient rule, whether it is a text or a record of point and colour. */
function colours(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('#') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(colours) : [];
}

function conditionOf(rule: ConditionalRule, setting: ConditionSetting): Condition | undefined {
  const formula = expression(rule, setting);
  if (formula !== undefined) return { type: 'expression', formula };
  return compared(rule, setting) ?? scale(rule);
}

/** The conditional rules of a tab in their order; the first that fits wins, as in the spreadsheet. */
export function toFileConditions(rules: readonly ConditionalRule[], setting: ConditionSetting): FileRule[] {
  return rules.flatMap((rule, index) => {
    const condition = conditionOf(rule, setting);
    if (condition === undefined) return [];
    const style = condition.type === 'colorScale' ? {} : { style: toOverlayStyle(rule.style), stopIfTrue: true };
    return [{ ...condition, ...style, priority: index + 1, range: toCellSet(rule.areas) }];
  });
}
