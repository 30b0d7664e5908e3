import { EmulatorGap } from '../../kernel/emulator-gap';
import { DANGEROUS } from '../dangerous-functions';
import { FormulaError } from '../formula-value';
import type { FormulaFunction } from '../scope';
import { aggregateFunctions } from './aggregate';
import { dateFunctions } from './date';
import { logicFunctions } from './logic';
import { lookupFunctions } from './lookup';
import { mathFunctions } from './math';
import { textFunctions } from './text';

const FUNCTIONS = new Map<string, FormulaFunction>(
  Object.entries({
    ...logicFunctions,
    ...textFunctions,
    ...mathFunctions,
    ...lookupFunctions,
    ...aggregateFunctions,
    ...dateFunctions,
  }),
);

const blocked: FormulaFunction = () => new FormulaError('#REF!');

/** The function of an upper-case name. What could carry data out is known and gives #REF!; the unknown is a gap. */
export function functionNamed(name: string): FormulaFunction {
  if (DANGEROUS.has(name)) return blocked;
  const found = FUNCTIONS.get(name);
  if (!found) throw new EmulatorGap(`The formula function ${name} is not emulated`);
  return found;
}
