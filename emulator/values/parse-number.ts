import type { LocaleRules } from './locale-rules';
import type { Parsed } from './parsed';

interface Piece {
  body: string;
  negative: boolean;
  currency?: string;
  percent: boolean;
}

const escapeSign = (sign: string): string => sign.replace(/[.$]/g, '\\$&');

function takeParentheses(text: string): { body: string; negative: boolean } {
  const inside = /^\((.*)\)$/.exec(text)?.[1];
  return inside === undefined || /^[-+]/.test(inside)
    ? { body: text, negative: false }
    : { body: inside, negative: true };
}

interface Patterns {
  readonly signBefore: RegExp;
  readonly signAfter: RegExp;
  readonly number: RegExp;
}

const compiled = new Map<LocaleRules, Patterns>();

function compile({ currencies, group, decimal }: LocaleRules): Patterns {
  const signs = Object.keys(currencies).map(escapeSign).join('|');
  const grouped = group === ' ' ? '[\\s\\u00a0\\u202f]' : `\\${group}`;
  const whole = `\\d+|\\d{1,3}(?:${grouped}\\d{3})+`;
  return {
    signBefore: new RegExp(`^(-?)(${signs})\\s?(-?)(.*)$`),
    signAfter: new RegExp(`^(.*?)\\s?(${signs})$`),
    number: new RegExp(`^(${whole})?(?:\\${decimal}(\\d*))?([eE][-+]?\\d+)?$`),
  };
}

function patternsOf(rules: LocaleRules): Patterns {
  const patterns = compiled.get(rules) ?? compile(rules);
  compiled.set(rules, patterns);
  return patterns;
}

function takeCurrency(text: string, { signBefore, signAfter }: Patterns): { body: string; sign?: string } {
  const before = signBefore.exec(text);
  if (before) return { body: `${before[1]}${before[3]}${before[4]}`, sign: before[2] ?? '' };
  const after = signAfter.exec(text);
  return after ? { body: after[1] ?? '', sign: after[2] ?? '' } : { body: text };
}

function dissect(text: string, patterns: Patterns): Piece {
  const { body, negative } = takeParentheses(text);
  const { body: amount, sign } = takeCurrency(body, patterns);
  const percent = /^(.*?)\s?%$/.exec(amount);
  const rest = percent ? (percent[1] ?? '') : amount;
  const minus = rest.startsWith('-');
  return {
    body: minus ? rest.slice(1) : rest,
    negative: negative !== minus && (negative || minus),
    percent: percent !== null,
    ...(sign === undefined ? {} : { currency: sign }),
  };
}

function plainFormat(whole: string, fraction: string | undefined): string | undefined {
  const grouped = /\D/.test(whole);
  if (!grouped) return undefined;
  return fraction ? '#,##0.00' : '#,##0';
}

function formatOf(piece: Piece, match: RegExpExecArray, rules: LocaleRules): string | undefined {
  const [, whole = '', fraction, exponent] = match;
  if (piece.currency !== undefined) {
    return rules.currencies[piece.currency]?.replace('{}', fraction ? '#,##0.00' : '#,##0');
  }
  if (piece.percent) return fraction ? '0.00%' : '0%';
  return exponent ? '0.00E+00' : plainFormat(whole, fraction);
}

/** Reads a text as a number of the locale: groups, decimals, percent, own currency, exponent, (5) = -5. */
export function parseNumber(text: string, rules: LocaleRules): Parsed | undefined {
  const patterns = patternsOf(rules);
  const piece = dissect(text, patterns);
  const match = patterns.number.exec(piece.body);
  const [, whole = '', fraction = '', exponent = ''] = match ?? [];
  if (match === null || whole + fraction === '') return undefined;
  const size = Number(`${whole.replace(/\D/g, '') || '0'}.${fraction || '0'}${exponent}`) / (piece.percent ? 100 : 1);
  if (!Number.isFinite(size)) return undefined;
  // Of a number typed the grid keeps fifteen digits.
  const kept = Number(size.toPrecision(15));
  const format = formatOf(piece, match, rules);
  return { value: piece.negative && kept !== 0 ? -kept : kept, ...(format === undefined ? {} : { format }) };
}
