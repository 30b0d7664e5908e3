import { closeArea } from '../grid/parse-a1';
import type { Sheet, Stored, Workbook } from '../model';
import { makeCall } from './call';
import { FormulaError, RangeValue, type Scalar, single, type Value } from './formula-value';
import { functionNamed } from './functions/function-named';
import type { Node } from './node';
import { binary, unary } from './operators';
import { parseFormula } from './parse-formula';
import { type Offset, shiftArea } from './rewrite-formula';
import type { FormulaPlace, Scope } from './scope';

type Leaf = Extract<Node, { type: 'name' | 'reference' }>;

function rangeOf(scope: Scope, node: Extract<Node, { type: 'reference' }>): Value {
  const { reference } = node;
  const sheet = reference.sheetName === null ? scope.sheet : sheetNamed(scope.workbook, reference.sheetName);
  const area = shiftArea(reference.area, reference.marks, scope.offset);
  if (!sheet || !area) return new FormulaError('#REF!');
  const closed = closeArea(area, sheet);
  const inside = area.row + closed.rows - 1 <= sheet.rowCount && area.column + closed.columns - 1 <= sheet.columnCount;
  return inside && closed.rows > 0 && closed.columns > 0
    ? new RangeValue(scope, sheet, closed)
    : new FormulaError('#REF!');
}

function sheetNamed(workbook: Workbook, name: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function nameOf(scope: Scope, name: string): Value {
  if (/^(true|false)$/i.test(name)) return /^true$/i.test(name);
  const range = scope.workbook.namedRanges.get(name);
  const sheet = range && scope.workbook.sheets.find((candidate) => candidate.id === range.sheetId);
  return range && sheet ? new RangeValue(scope, sheet, range.area) : new FormulaError('#NAME?');
}

function leafOf(scope: Scope, node: Leaf): Value {
  return node.type === 'name' ? nameOf(scope, node.name) : rangeOf(scope, node);
}

function callOf(scope: Scope, node: Extract<Node, { type: 'call' }>): Value {
  try {
    return functionNamed(node.name)(makeCall(scope, node.arguments));
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
}

function evaluateNode(scope: Scope, node: Node): Value {
  switch (node.type) {
    case 'number':
    case 'text':
      return node.value;
    case 'error':
      return new FormulaError(node.code);
    case 'unary':
      return unary(node.operator, single(scope.evaluate(node.operand), scope), scope);
    case 'binary': {
      const left = single(scope.evaluate(node.left), scope);
      return binary(node.operator, { left, right: single(scope.evaluate(node.right), scope) }, scope);
    }
    case 'call':
      return callOf(scope, node);
    default:
      return leafOf(scope, node);
  }
}

/** The cells already computed during one evaluation; `busy` ones are being computed further up: a circle. */
type Memo = Map<Sheet, Map<number, Scalar | 'busy'>>;

const NO_OFFSET: Offset = { rows: 0, columns: 0 };
const KEY = 20_000;

function memoOf(memo: Memo, sheet: Sheet): Map<number, Scalar | 'busy'> {
  const known = memo.get(sheet);
  if (known) return known;
  const fresh = new Map<number, Scalar | 'busy'>();
  memo.set(sheet, fresh);
  return fresh;
}

function makeScope(place: FormulaPlace, memo: Memo, offset: Offset = NO_OFFSET): Scope {
  const scope: Scope = {
    ...place,
    offset,
    evaluate: (node) => evaluateNode(scope, node),
    cell: (sheet, row, column) => {
      const cell = sheet.rows[row - 1]?.[column - 1];
      if (cell?.formula === undefined) return cell?.value ?? null;
      const done = memoOf(memo, sheet);
      const key = row * KEY + column;
      const known = done.get(key);
      if (known !== undefined) return known === 'busy' ? new FormulaError('#REF!') : known;
      done.set(key, 'busy');
      const inner = makeScope({ ...place, sheet, row, column }, memo);
      const value = single(inner.evaluate(parseFormula(cell.formula)), inner);
      done.set(key, value);
      return value;
    },
  };
  return scope;
}

function stored(value: Scalar): Stored {
  return value instanceof FormulaError ? value.code : value;
}

/** The value a formula shows at a place; errors are their texts. An unknown function is an EmulatorGap. */
export function evaluate(formula: string, place: FormulaPlace, offset: Offset = NO_OFFSET): Stored {
  const scope = makeScope(place, new Map(), offset);
  return stored(single(scope.evaluate(parseFormula(formula)), scope));
}

/** A reader of cells that computes formulas at most once for the whole reading; use a fresh one per read. */
export function cellReader(workbook: Workbook, now: number): (sheet: Sheet, row: number, column: number) => Stored {
  const memo: Memo = new Map();
  const [first] = workbook.sheets;
  if (!first) return () => null;
  const scope = makeScope({ workbook, sheet: first, row: 1, column: 1, now }, memo);
  return (sheet, row, column) => stored(scope.cell(sheet, row, column));
}

/** The stored value of the cell at a place; its formula, if any, computed for that moment. */
export function evaluateCell(place: FormulaPlace): Stored {
  const cell = place.sheet.rows[place.row - 1]?.[place.column - 1];
  return cell?.formula === undefined ? (cell?.value ?? null) : evaluate(cell.formula, place);
}
