import type { Recognizer } from './kinds';
import type { MethodSignature, Overload } from './signature-table';

/** Do these arguments fit one of the overloads? `undefined` counts as null, as it does on the platform. */
export function matchesSignature(method: MethodSignature, values: readonly unknown[], recognizer: Recognizer): boolean {
  for (const overload of method.overloads) {
    if (fits(overload, values, recognizer)) return true;
  }
  return false;
}

function fits(overload: Overload, values: readonly unknown[], recognizer: Recognizer): boolean {
  const { checkers, rest, required } = overload;
  if (values.length < required || (rest === undefined && values.length > checkers.length)) return false;
  for (let index = 0; index < values.length; index++) {
    const check = checkers[index] ?? rest;
    if (check === undefined || !check(values[index], recognizer)) return false;
  }
  return true;
}
