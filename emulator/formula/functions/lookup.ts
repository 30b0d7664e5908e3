import { closeArea, readReference } from '../../grid/parse-a1';
import type { Stored } from '../../model';
import { compareValues, FormulaError, RangeValue, type Scalar, type Value } from '../formula-value';
import type { Call, FormulaFunction } from '../scope';
import { wildcard } from './criterion';

function rectangle(call: Call, index: number): RangeValue {
  const value = call.value(index);
  if (value instanceof RangeValue) return value;
  throw value instanceof FormulaError ? value : new FormulaError('#VALUE!');
}

interface Line {
  readonly length: number;
  at(index: number): Scalar;
}

/** A rectangle of one row or one column as a list, cut behind the last used row. */
function lineOf(range: RangeValue): Line {
  const { area, sheet } = range;
  if (area.columns === 1) {
    return {
      length: Math.max(0, Math.min(area.rows, sheet.rows.length - area.row + 1)),
      at: (index) => range.at(index, 0),
    };
  }
  if (area.rows === 1) return { length: area.columns, at: (index) => range.at(0, index) };
  throw new FormulaError('#N/A');
}

/** Case is ignored; `*` and `?` in a text subject stand for other characters. */
function sameAs(subject: Stored): (value: Scalar) => boolean {
  if (typeof subject !== 'string') return (value) => value === subject;
  if (/[*?~]/.test(subject)) {
    const pattern = wildcard(subject);
    return (value) => typeof value === 'string' && pattern.test(value);
  }
  const folded = subject.toLowerCase();
  return (value) => typeof value === 'string' && (value === subject || value.toLowerCase() === folded);
}

function exactIndex(subject: Stored, line: Line): number {
  const isSame = sameAs(subject);
  for (let index = 0; index < line.length; index += 1) {
    if (isSame(line.at(index))) return index;
  }
  return -1;
}

/** The last of the sorted values that is not above the subject. */
function sortedIndex(subject: Stored, line: Line): number {
  let found = -1;
  for (let index = 0; index < line.length; index += 1) {
    const value = line.at(index);
    if (value === null || value instanceof FormulaError || typeof value !== typeof subject) continue;
    if (compareValues(value, subject) > 0) return found;
    found = index;
  }
  return found;
}

function subjectOf(call: Call): Stored {
  const subject = call.scalar(0);
  if (subject instanceof FormulaError) throw subject;
  if (subject === null) throw new FormulaError('#N/A');
  return subject;
}

function match(call: Call): Value {
  const subject = subjectOf(call);
  const kind = call.number(2, 1);
  if (kind < 0) throw new FormulaError('#N/A');
  const line = lineOf(rectangle(call, 1));
  const index = kind === 0 ? exactIndex(subject, line) : sortedIndex(subject, line);
  return index < 0 ? new FormulaError('#N/A') : index + 1;
}

function within(range: RangeValue, area: { row: number; column: number; rows: number; columns: number }): Value {
  return new RangeValue(range.scope, range.sheet, area);
}

/** INDEX(range; row; column): 0 or nothing means the whole row or column. */
function partOf(call: Call): Value {
  const range = rectangle(call, 0);
  const { area } = range;
  const flat = area.rows === 1 && call.arguments.length === 2;
  const row = flat ? 1 : call.number(1, 0);
  const column = flat ? call.number(1) : call.number(2, area.columns === 1 ? 1 : 0);
  if (row > area.rows || column > area.columns || row < 0 || column < 0) throw new FormulaError('#NUM!');
  return within(range, {
    row: area.row + Math.max(row - 1, 0),
    rows: row === 0 ? area.rows : 1,
    column: area.column + Math.max(column - 1, 0),
    columns: column === 0 ? area.columns : 1,
  });
}

function vlookup(call: Call): Value {
  const subject = subjectOf(call);
  const range = rectangle(call, 1);
  const column = call.number(2);
  if (column < 1 || column > range.area.columns) throw new FormulaError('#REF!');
  const first = lineOf(new RangeValue(range.scope, range.sheet, { ...range.area, columns: 1 }));
  const isSorted = call.arguments.length < 4 || call.scalar(3) === true || call.scalar(3) === 1;
  const row = isSorted ? sortedIndex(subject, first) : exactIndex(subject, first);
  return row < 0 ? new FormulaError('#N/A') : range.at(row, column - 1);
}

function indirect(call: Call): Value {
  const { scope } = call;
  const reference = readReference(call.text(0).replaceAll('$', ''));
  if (!reference) return new FormulaError('#REF!');
  const name = reference.sheetName?.toLowerCase();
  const sheet = name === undefined ? scope.sheet : scope.workbook.sheets.find((one) => one.name.toLowerCase() === name);
  return sheet ? new RangeValue(scope, sheet, closeArea(reference.area, sheet)) : new FormulaError('#REF!');
}

/** Functions that look somewhere else. */
export const lookupFunctions: Readonly<Record<string, FormulaFunction>> = {
  MATCH: match,
  INDEX: partOf,
  VLOOKUP: vlookup,
  INDIRECT: indirect,
  ROW: (call) => (call.arguments.length === 0 ? call.scope.row : rectangle(call, 0).area.row),
  COLUMN: (call) => (call.arguments.length === 0 ? call.scope.column : rectangle(call, 0).area.column),
  ROWS: (call) => rectangle(call, 0).area.rows,
  COLUMNS: (call) => rectangle(call, 0).area.columns,
};
