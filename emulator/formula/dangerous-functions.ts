import { tokenize } from './tokenize';

/** Functions that fetch from outside and so can carry the workbook's content out inside an address. */
export const DANGEROUS: ReadonlySet<string> = new Set([
  'IMPORTXML',
  'IMPORTHTML',
  'IMPORTDATA',
  'IMPORTFEED',
  'IMPORTRANGE',
  'IMAGE',
  'GOOGLEFINANCE',
  'GOOGLETRANSLATE',
]);

/** The functions of a formula that could carry data out, in upper case, each once. */
export function dangerousFunctions(formula: string): string[] {
  const names = tokenize(formula)
    .filter((token) => token.kind === 'function')
    .map((token) => token.text.toUpperCase());
  return [...new Set(names)].filter((name) => DANGEROUS.has(name));
}
