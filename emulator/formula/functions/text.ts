import { coerce } from '../../values/coerce';
import { display } from '../../values/display';
import { FormulaError, RangeValue, type Scalar, toText } from '../formula-value';
import type { Call, FormulaFunction } from '../scope';
import { yearOf } from '../year-of';

function find(call: Call, fold: (text: string) => string): number | FormulaError {
  const start = call.number(2, 1);
  const at = fold(call.text(1)).indexOf(fold(call.text(0)), start - 1);
  return at < 0 ? new FormulaError('#VALUE!') : at + 1;
}

function textOf(value: Scalar): string {
  const text = toText(value);
  if (text instanceof FormulaError) throw text;
  return text;
}

/** All texts of the arguments from a place on, rectangles row by row. */
function texts(call: Call, from: number): string[] {
  return call.arguments.slice(from).flatMap((_node, index) => {
    const value = call.value(from + index);
    return value instanceof RangeValue ? [...value.values()].map(textOf) : [textOf(value)];
  });
}

function formatted(call: Call): Scalar {
  const value = call.scalar(0);
  if (value instanceof FormulaError) return value;
  const isNumeric = typeof value === 'number' || value === null;
  return isNumeric ? display(value ?? 0, call.text(1), call.scope.workbook.locale) : textOf(value);
}

function readNumber(call: Call): Scalar {
  const value = call.scalar(0);
  if (typeof value !== 'string') return call.number(0);
  const { workbook } = call.scope;
  const read = coerce(value, { locale: workbook.locale, year: yearOf(call.scope) });
  return typeof read.value === 'number' ? read.value : new FormulaError('#VALUE!');
}

function substitute(call: Call): string {
  const [text, from, to] = [call.text(0), call.text(1), call.text(2)];
  if (from === '') return text;
  const which = call.number(3, 0);
  if (which === 0) return text.replaceAll(from, () => to);
  let seen = 0;
  return text.replaceAll(from, (found) => {
    seen += 1;
    return seen === which ? to : found;
  });
}

function pattern(text: string): RegExp {
  try {
    return new RegExp(text, 'u');
  } catch {
    throw new FormulaError('#REF!');
  }
}

/** Functions on text. Positions count UTF-16 units, from 1. */
export const textFunctions: Readonly<Record<string, FormulaFunction>> = {
  TEXT: formatted,
  VALUE: readNumber,
  LEN: (call) => call.text(0).length,
  LEFT: (call) => call.text(0).slice(0, call.number(1, 1)),
  RIGHT: (call) => {
    const count = call.number(1, 1);
    return count === 0 ? '' : call.text(0).slice(-count);
  },
  MID: (call) => call.text(0).slice(call.number(1) - 1, call.number(1) - 1 + call.number(2)),
  SEARCH: (call) => find(call, (text) => text.toLowerCase()),
  FIND: (call) => find(call, (text) => text),
  TRIM: (call) => call.text(0).trim().replaceAll(/ +/g, ' '),
  UPPER: (call) => call.text(0).toUpperCase(),
  LOWER: (call) => call.text(0).toLowerCase(),
  EXACT: (call) => call.text(0) === call.text(1),
  SUBSTITUTE: substitute,
  CONCATENATE: (call) => texts(call, 0).join(''),
  CONCAT: (call) => call.text(0) + call.text(1),
  JOIN: (call) => texts(call, 1).join(call.text(0)),
  REPT: (call) => call.text(0).repeat(Math.max(0, Math.floor(call.number(1)))),
  CHAR: (call) => String.fromCodePoint(call.number(0)),
  T: (call) => {
    const value = call.scalar(0);
    return typeof value === 'string' ? value : '';
  },
  REGEXMATCH: (call) => pattern(call.text(1)).test(call.text(0)),
};
