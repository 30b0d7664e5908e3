import { FormulaError } from '../formula-value';
import type { Call, FormulaFunction } from '../scope';

/** Rounds half away from zero at a number of decimals. */
function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * factor + Number.EPSILON * factor)) / factor;
}

function modulo(call: Call): number | FormulaError {
  const [value, divisor] = [call.number(0), call.number(1)];
  return divisor === 0 ? new FormulaError('#DIV/0!') : value - divisor * Math.floor(value / divisor);
}

/** Arithmetic functions. `N` of a text is 0, which is how a rule can carry a mark that never changes its result. */
export const mathFunctions: Readonly<Record<string, FormulaFunction>> = {
  ABS: (call) => Math.abs(call.number(0)),
  INT: (call) => Math.floor(call.number(0)),
  ROUND: (call) => round(call.number(0), call.number(1, 0)),
  MOD: modulo,
  POWER: (call) => call.number(0) ** call.number(1),
  SQRT: (call) => {
    const value = call.number(0);
    return value < 0 ? new FormulaError('#NUM!') : Math.sqrt(value);
  },
  N: (call) => {
    const value = call.scalar(0);
    if (value instanceof FormulaError) return value;
    return typeof value === 'string' ? 0 : Number(value);
  },
};
