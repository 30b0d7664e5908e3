import type { ConditionalRule as FileRule } from 'hucre/xlsx';
import type { ConditionalRule } from '../model';
import { criteriaOf } from './criteria-operators';
import { fromCellSet } from './file-area';
import { fromFileFormula } from './formula-dialect';
import { fromFileStyle, type Theme } from './from-file-style';

type Meaning = Pick<ConditionalRule, 'criteria' | 'values'>;

const TEXT_RULES: Readonly<Partial<Record<FileRule['type'], string>>> = {
  containsText: 'TEXT_CONTAINS',
  notContainsText: 'TEXT_DOES_NOT_CONTAIN',
  beginsWith: 'TEXT_STARTS_WITH',
  endsWith: 'TEXT_ENDS_WITH',
};

const formulasOf = ({ formula = [] }: FileRule): string[] => (typeof formula === 'string' ? [formula] : formula);

function compared(rule: FileRule, locale: string): Meaning {
  const formulas = formulasOf(rule);
  const text = /^"((?:[^"]|"")*)"$/.exec(formulas[0] ?? '')?.[1]?.replaceAll('""', '"');
  if (text !== undefined) {
    return { criteria: rule.operator === 'notEqual' ? 'TEXT_NOT_EQUAL_TO' : 'TEXT_EQUAL_TO', values: [text] };
  }
  const bound = (code: string): unknown => (Number.isNaN(Number(code)) ? fromFileFormula(code, locale) : Number(code));
  return { criteria: criteriaOf(rule.operator ?? 'equal', 'NUMBER_'), values: formulas.map(bound) };
}

function meaningOf(rule: FileRule, locale: string): Meaning | undefined {
  const [formula] = formulasOf(rule);
  if (rule.type === 'expression' && formula !== undefined) {
    return { criteria: 'CUSTOM_FORMULA', values: [fromFileFormula(formula, locale)] };
  }
  if (rule.type === 'cellIs') return compared(rule, locale);
  if (rule.type === 'containsBlanks') return { criteria: 'CELL_EMPTY', values: [] };
  if (rule.type === 'notContainsBlanks') return { criteria: 'CELL_NOT_EMPTY', values: [] };
  const criteria = TEXT_RULES[rule.type];
  return criteria === undefined ? undefined : { criteria, values: [rule.text ?? ''] };
}

/** Conditional rules in the order of their rank. Scales, bars and icons have no counterpart here and are left out. */
export function fromFileConditions(rules: readonly FileRule[], locale: string, theme: Theme): ConditionalRule[] {
  return [...rules]
    .sort((one, other) => one.priority - other.priority)
    .flatMap((rule) => {
      const meaning = meaningOf(rule, locale);
      if (meaning === undefined) return [];
      return [{ ...meaning, areas: fromCellSet(rule.range), style: fromFileStyle(rule.style, theme) ?? {} }];
    });
}
