import { coerce } from '../../values/coerce';
import { compareValues, FormulaError, type Scalar } from '../formula-value';
import type { Scope } from '../scope';
import { yearOf } from '../year-of';

export type Test = (value: Scalar) => boolean;

const TESTS: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** `*` any text, `?` any one character, `~` takes their meaning away. */
export function wildcard(text: string): RegExp {
  const source = text.replaceAll(/~[*?~]|[*?]|[\\^$.|+()[\]{}]/g, (found) => {
    if (found === '*') return '.*';
    if (found === '?') return '.';
    return `\\${found.slice(-1)}`;
  });
  return new RegExp(`^${source}$`, 'isu');
}

function equals(operand: string | number | boolean): Test {
  if (typeof operand !== 'string') return (value) => value === operand;
  const pattern = wildcard(operand);
  return (value) => typeof value === 'string' && pattern.test(value);
}

function parsed(text: string, scope: Scope): string | number | boolean {
  const { value } = coerce(text, { locale: scope.workbook.locale, year: yearOf(scope) });
  return value === null || /^['=+]/.test(text) ? text : value;
}

function compared(operator: string, operand: string | number | boolean): Test {
  const test = TESTS[operator];
  return (value) => {
    if (!test || value === null || value instanceof FormulaError || typeof value !== typeof operand) return false;
    return test(compareValues(value, operand));
  };
}

const isEmpty: Test = (value) => value === null || value === '';

/** The condition of COUNTIF and its kin: a value, or a text such as ">=3", "<>x", "ab*". */
export function criterion(condition: Scalar, scope: Scope): Test {
  if (condition instanceof FormulaError)
    return (value) => value instanceof FormulaError && value.code === condition.code;
  if (typeof condition !== 'string') return condition === null ? equals(0) : equals(condition);
  const found = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(condition);
  const [operator = '=', rest = ''] = [found?.[1], found?.[2]];
  if (rest === '' && operator === '=') return isEmpty;
  if (rest === '' && operator === '<>') return (value) => value !== null;
  const operand = parsed(rest, scope);
  if (operator === '=') return equals(operand);
  if (operator !== '<>') return compared(operator, operand);
  const isEqual = equals(operand);
  return (value) => !isEqual(value);
}
