import type { Sheet, Workbook } from '../model';
import type { Scalar, Value } from './formula-value';
import type { Node } from './node';
import type { Offset } from './rewrite-formula';

/** Where and when a formula is evaluated. */
export interface FormulaPlace {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** Epoch milliseconds of NOW(). */
  readonly now: number;
}

/** What the functions of a formula may ask for. */
export interface Scope extends FormulaPlace {
  /** How far relative references are shifted: for conditional rules, which are written for their first cell. */
  readonly offset: Offset;
  evaluate(node: Node): Value;
  /** The value of a cell, its own formula evaluated on the way; a circle gives #REF!. */
  cell(sheet: Sheet, row: number, column: number): Scalar;
}

/** One function of the formula language; it evaluates its own arguments. */
export type FormulaFunction = (call: Call) => Value;

export interface Call {
  readonly scope: Scope;
  readonly arguments: readonly (Node | null)[];
  /** The argument as one value; left out = blank. */
  scalar(index: number): Scalar;
  /** The argument as it is, rectangles included. */
  value(index: number): Value;
  /** The argument as a number; absent = the fallback. */
  number(index: number, fallback?: number): number;
  text(index: number, fallback?: string): string;
}
