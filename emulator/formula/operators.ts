import { compareValues, FormulaError, type Scalar, toNumber, toText, type Value } from './formula-value';
import type { Scope } from './scope';

interface Sides {
  readonly left: Scalar;
  readonly right: Scalar;
}

const ARITHMETIC: Readonly<Record<string, (left: number, right: number) => number | FormulaError>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => (right === 0 ? new FormulaError('#DIV/0!') : left / right),
  '^': (left, right) => left ** right,
};

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

function finite(value: number | FormulaError): Value {
  return typeof value === 'number' && !Number.isFinite(value) ? new FormulaError('#NUM!') : value;
}

function calculate(operator: string, { left, right }: Sides, scope: Scope): Value {
  const operation = ARITHMETIC[operator];
  const one = toNumber(left, scope);
  const other = toNumber(right, scope);
  if (one instanceof FormulaError) return one;
  if (other instanceof FormulaError) return other;
  return operation ? finite(operation(one, other)) : new FormulaError('#ERROR!');
}

function join({ left, right }: Sides): Value {
  const one = toText(left);
  const other = toText(right);
  if (one instanceof FormulaError) return one;
  return other instanceof FormulaError ? other : one + other;
}

/** A binary operator of the formula language on two values. */
export function binary(operator: string, sides: Sides, scope: Scope): Value {
  if (operator === '&') return join(sides);
  const compare = COMPARISONS[operator];
  if (!compare) return calculate(operator, sides, scope);
  const { left, right } = sides;
  if (left instanceof FormulaError) return left;
  return right instanceof FormulaError ? right : compare(compareValues(left, right));
}

/** A sign or a percent sign on one value. */
export function unary(operator: string, operand: Scalar, scope: Scope): Value {
  if (operator === '+') return operand;
  const number = toNumber(operand, scope);
  if (number instanceof FormulaError) return number;
  return operator === '-' ? -number : number / 100;
}
