import type { Area, Sheet, Stored } from '../model';
import { coerce } from '../values/coerce';
import type { Scope } from './scope';
import { yearOf } from './year-of';

/** An error value such as #N/A, apart from the text of the same look. */
export class FormulaError {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

/** A rectangle that a formula refers to, closed at the border of the grid; its cells are read on demand. */
export class RangeValue {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly scope: Scope;

  constructor(scope: Scope, sheet: Sheet, area: Area) {
    this.scope = scope;
    this.sheet = sheet;
    this.area = area;
  }

  at(row: number, column: number): Scalar {
    return this.scope.cell(this.sheet, this.area.row + row, this.area.column + column);
  }

  /** All values of the part that the sheet has ever used, row by row. */
  *values(): Generator<Scalar> {
    const rows = Math.min(this.area.rows, this.sheet.rows.length - this.area.row + 1);
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < this.area.columns; column += 1) yield this.at(row, column);
    }
  }
}

export type Scalar = Stored | FormulaError;
export type Value = Scalar | RangeValue;

/** One value from a rectangle: itself for one cell, else the crossing with the formula's own row or column. */
export function single(value: Value, scope: Scope): Scalar {
  if (!(value instanceof RangeValue)) return value;
  const { area } = value;
  if (area.rows === 1 && area.columns === 1) return value.at(0, 0);
  const row = scope.row - area.row;
  const column = scope.column - area.column;
  if (area.columns === 1 && row >= 0 && row < area.rows) return value.at(row, 0);
  if (area.rows === 1 && column >= 0 && column < area.columns) return value.at(0, column);
  return new FormulaError('#VALUE!');
}

function numberFromText(text: string, scope: Scope): number | FormulaError {
  const { locale } = scope.workbook;
  const year = yearOf(scope);
  const { value, formula } = coerce(text, { locale, year });
  return typeof value === 'number' && formula === undefined ? value : new FormulaError('#VALUE!');
}

/** A value where a number is wanted: blank is 0, TRUE is 1, a text counts as if it were typed. */
export function toNumber(value: Scalar, scope: Scope): number | FormulaError {
  if (value instanceof FormulaError) return value;
  if (typeof value === 'string') return value === '' ? new FormulaError('#VALUE!') : numberFromText(value, scope);
  return Number(value);
}

/** A value where text is wanted; numbers as they are, without format. */
export function toText(value: Scalar): string | FormulaError {
  if (value instanceof FormulaError) return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

/** A value where a condition is wanted. */
export function toCondition(value: Scalar): boolean | FormulaError {
  if (value instanceof FormulaError) return value;
  if (typeof value !== 'string') return Boolean(value);
  if (/^true$/i.test(value)) return true;
  return /^(false)?$/i.test(value) ? false : new FormulaError('#VALUE!');
}

const ranks = { number: 0, string: 1, boolean: 2 } as const;

function rank(value: string | number | boolean): number {
  return ranks[typeof value as keyof typeof ranks];
}

/** Blank compares as the empty value of the other side's kind. */
function fill(value: Stored, other: Stored): string | number | boolean {
  if (value !== null) return value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

/** How two values compare in formulas: numbers < text (case ignored) < booleans. */
export function compareValues(one: Stored, other: Stored): number {
  const left = fill(one, other);
  const right = fill(other, one);
  const ranked = rank(left) - rank(right);
  if (ranked !== 0) return ranked;
  if (typeof left === 'string') {
    const [a, b] = [left.toLowerCase(), String(right).toLowerCase()];
    return a === b ? 0 : a < b ? -1 : 1;
  }
  return Number(left) - Number(right);
}
