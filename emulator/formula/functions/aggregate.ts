import { FormulaError, RangeValue, type Scalar, toNumber, type Value } from '../formula-value';
import type { Call, FormulaFunction } from '../scope';
import { criterion, type Test } from './criterion';

/** Every number among the arguments: inside rectangles only real numbers count, elsewhere texts are read as typed. */
function numbers(call: Call): number[] {
  return call.arguments.flatMap((_node, index) => {
    const value = call.value(index);
    return value instanceof RangeValue ? numbersIn(value) : [numberOf(toNumber(value, call.scope))];
  });
}

function numberOf(value: number | FormulaError): number {
  if (value instanceof FormulaError) throw value;
  return value;
}

function numbersIn(range: RangeValue): number[] {
  const found: number[] = [];
  for (const value of range.values()) {
    if (value instanceof FormulaError) throw value;
    if (typeof value === 'number') found.push(value);
  }
  return found;
}

function values(call: Call): Scalar[] {
  return call.arguments.flatMap((_node, index) => {
    const value = call.value(index);
    return value instanceof RangeValue ? [...value.values()] : [value];
  });
}

const total = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0);

/** 0 without any number, as Sheets has it. */
function extreme(list: readonly number[], pick: (one: number, other: number) => number): number {
  return list.length === 0 ? 0 : list.reduce((found, value) => pick(found, value));
}

function rangeAt(call: Call, index: number): RangeValue {
  const value = call.value(index);
  if (value instanceof RangeValue) return value;
  throw value instanceof FormulaError ? value : new FormulaError('#N/A');
}

interface Condition {
  readonly range: RangeValue;
  readonly test: Test;
}

function conditions(call: Call, from: number): Condition[] {
  const found: Condition[] = [];
  for (let index = from; index < call.arguments.length; index += 2) {
    found.push({ range: rangeAt(call, index), test: criterion(call.scalar(index + 1), call.scope) });
  }
  return found;
}

/** Row and column offsets at which all conditions hold. */
function matches(list: readonly Condition[]): [number, number][] {
  const first = list[0]?.range.area;
  if (!first) throw new FormulaError('#N/A');
  if (list.some(({ range }) => range.area.rows !== first.rows || range.area.columns !== first.columns)) {
    throw new FormulaError('#VALUE!');
  }
  const found: [number, number][] = [];
  for (let row = 0; row < first.rows; row += 1) {
    for (let column = 0; column < first.columns; column += 1) {
      if (list.every(({ range, test }) => test(range.at(row, column)))) found.push([row, column]);
    }
  }
  return found;
}

function picked(range: RangeValue, places: readonly [number, number][]): number[] {
  return places.map(([row, column]) => range.at(row, column)).filter((value) => typeof value === 'number');
}

function average(list: readonly number[]): Value {
  return list.length === 0 ? new FormulaError('#DIV/0!') : total(list) / list.length;
}

/** One condition on a range, then the range to take numbers from (the same one when left out). */
function pickedIf(call: Call): number[] {
  const range = rangeAt(call, 0);
  const test = criterion(call.scalar(1), call.scope);
  return picked(call.arguments.length > 2 ? rangeAt(call, 2) : range, matches([{ range, test }]));
}

const pickedIfs = (call: Call): number[] => picked(rangeAt(call, 0), matches(conditions(call, 1)));

/** Functions that count and sum. */
export const aggregateFunctions: Readonly<Record<string, FormulaFunction>> = {
  SUM: (call) => total(numbers(call)),
  MAX: (call) => extreme(numbers(call), Math.max),
  MIN: (call) => extreme(numbers(call), Math.min),
  AVERAGE: (call) => average(numbers(call)),
  COUNT: (call) => values(call).filter((value) => typeof value === 'number').length,
  COUNTA: (call) => values(call).filter((value) => value !== null).length,
  COUNTBLANK: (call) => {
    const { area } = rangeAt(call, 0);
    return area.rows * area.columns - values(call).filter((value) => value !== null && value !== '').length;
  },
  COUNTIF: (call) => matches(conditions(call, 0)).length,
  COUNTIFS: (call) => matches(conditions(call, 0)).length,
  SUMIF: (call) => total(pickedIf(call)),
  SUMIFS: (call) => total(pickedIfs(call)),
  AVERAGEIF: (call) => average(pickedIf(call)),
  AVERAGEIFS: (call) => average(pickedIfs(call)),
};
