import { FormulaError, RangeValue, type Scalar, single, toCondition } from '../formula-value';
import type { Call, FormulaFunction } from '../scope';

function condition(value: Scalar): boolean {
  const met = toCondition(value);
  if (met instanceof FormulaError) throw met;
  return met;
}

/** Every condition among the arguments; texts and blanks inside rectangles do not count. */
function conditions(call: Call): boolean[] {
  return call.arguments.flatMap((_node, index) => {
    const value = call.value(index);
    if (!(value instanceof RangeValue)) return condition(value);
    return [...value.values()].filter((cell) => cell !== null && typeof cell !== 'string').map(condition);
  });
}

function ifs(call: Call): ReturnType<FormulaFunction> {
  for (let index = 0; index < call.arguments.length; index += 2) {
    if (condition(call.scalar(index))) return call.value(index + 1);
  }
  return new FormulaError('#N/A');
}

function isEqual(one: Scalar, other: Scalar): boolean {
  return typeof one === 'string' && typeof other === 'string'
    ? one.toLowerCase() === other.toLowerCase()
    : one === other;
}

function switchOf(call: Call): ReturnType<FormulaFunction> {
  const subject = call.scalar(0);
  const last = call.arguments.length - 1;
  for (let index = 1; index < last; index += 2) {
    if (isEqual(subject, call.scalar(index))) return call.value(index + 1);
  }
  return last % 2 === 1 ? call.value(last) : new FormulaError('#N/A');
}

const isNotAvailable = (value: Scalar): boolean => value instanceof FormulaError && value.code === '#N/A';

/** IF and its kin evaluate only the branch that counts. */
export const logicFunctions: Readonly<Record<string, FormulaFunction>> = {
  IF: (call) => {
    if (condition(call.scalar(0))) return call.value(1);
    return call.arguments.length > 2 ? call.value(2) : false;
  },
  IFS: ifs,
  SWITCH: switchOf,
  IFERROR: (call) => {
    const value = call.scalar(0);
    return value instanceof FormulaError ? call.value(1) : value;
  },
  IFNA: (call) => {
    const value = call.scalar(0);
    return isNotAvailable(value) ? call.value(1) : value;
  },
  AND: (call) => conditions(call).every(Boolean),
  OR: (call) => conditions(call).some(Boolean),
  NOT: (call) => !condition(call.scalar(0)),
  TRUE: () => true,
  FALSE: () => false,
  NA: () => new FormulaError('#N/A'),
  ISBLANK: (call) => call.scalar(0) === null,
  ISNUMBER: (call) => typeof call.scalar(0) === 'number',
  ISTEXT: (call) => typeof call.scalar(0) === 'string',
  ISLOGICAL: (call) => typeof call.scalar(0) === 'boolean',
  ISERROR: (call) => call.scalar(0) instanceof FormulaError,
  ISNA: (call) => isNotAvailable(call.scalar(0)),
  ISFORMULA: (call) => {
    const value = call.value(0);
    if (!(value instanceof RangeValue)) return false;
    return value.sheet.rows[value.area.row - 1]?.[value.area.column - 1]?.formula !== undefined;
  },
  /** A link shows its label, or its address when it has none. */
  HYPERLINK: (call) => {
    const address = call.text(0);
    const label = call.arguments.length > 1 ? single(call.value(1), call.scope) : address;
    return label === null ? '' : label;
  },
};
