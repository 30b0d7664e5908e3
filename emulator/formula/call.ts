import { FormulaError, type Scalar, single, toNumber, toText, type Value } from './formula-value';
import type { Node } from './node';
import type { Call, Scope } from './scope';

function orThrow<T>(value: T | FormulaError): T {
  if (value instanceof FormulaError) throw value;
  return value;
}

/** The arguments of one function call, evaluated when asked for; errors among them are thrown as the result. */
export function makeCall(scope: Scope, args: readonly (Node | null)[]): Call {
  const value = (index: number): Value => {
    const node = args[index];
    return node ? scope.evaluate(node) : null;
  };
  const scalar = (index: number): Scalar => single(value(index), scope);
  const isAbsent = (index: number, fallback: unknown): boolean => fallback !== undefined && !args[index];
  return {
    scope,
    arguments: args,
    value,
    scalar,
    number: (index, fallback) =>
      isAbsent(index, fallback) ? Number(fallback) : orThrow(toNumber(scalar(index), scope)),
    text: (index, fallback) => (isAbsent(index, fallback) ? String(fallback) : orThrow(toText(scalar(index)))),
  };
}
