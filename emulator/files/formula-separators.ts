import { localeRules } from '../values/locale-rules';
import { mapFormula } from './formula-parts';

/** Sign in a formula's code → sign it becomes, outside and inside of an array literal. */
interface Signs {
  readonly outside: Readonly<Record<string, string>>;
  readonly inside: Readonly<Record<string, string>>;
}

/** `;` parts arguments in every locale, `,` only where it is no decimal sign. */
const POINT: Signs = { outside: { ';': ',' }, inside: {} };
const COMMA: Signs = { outside: { ';': ',', ',': '.' }, inside: { '\\': ',', ',': '.' } };
const BACK_TO_POINT: Signs = { outside: {}, inside: {} };
const BACK_TO_COMMA: Signs = { outside: { ',': ';' }, inside: { ',': '\\' } };

function exchange(formula: string, signs: Signs): string {
  let depth = 0;
  const swap = (sign: string): string => {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    return (depth > 0 ? signs.inside : signs.outside)[sign] ?? sign;
  };
  return mapFormula(formula, ({ kind, text }) => (kind === 'code' ? text.replace(/[{};,\\]/g, swap) : text));
}

/** A formula of a spreadsheet in the locale → the signs a workbook file is written with everywhere. */
export function toFileSeparators(formula: string, locale: string): string {
  return exchange(formula, localeRules(locale).decimal === ',' ? COMMA : POINT);
}

/** The signs of a workbook file → those of a spreadsheet in the locale. */
export function fromFileSeparators(formula: string, locale: string): string {
  if (localeRules(locale).decimal === '.') return exchange(formula, BACK_TO_POINT);
  const decimals = mapFormula(formula, ({ kind, text }) =>
    kind === 'code' ? text.replace(/(\d)\.(\d)/g, '$1\u0000$2') : text,
  );
  return exchange(decimals, BACK_TO_COMMA).replaceAll('\u0000', ',');
}
