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

function takeCurrency(text: string, rules: LocaleRules): { body: string; sign?: string } {
  const signs = Object.keys(rules.currencies).map(escapeSign).join('|');
  const before = new RegExp(`^(-?)(${signs})\\s?(-?)(.*)$`).exec(text);
  if (before) return { body: `${before[1]}${before[3]}${before[4]}`, sign: before[2] ?? '' };
  const after = new RegExp(`^(.*?)\\s?(${signs})$`).exec(text);
  return after ? { body: after[1] ?? '', sign: after[2] ?? '' } : { body: text };
}

function dissect(text: string, rules: LocaleRules): Piece {
  const { body, negative } = takeParentheses(text);
  const { body: amount, sign } = takeCurrency(body, rules);
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

function numberPattern({ group, decimal }: LocaleRules): RegExp {
  const grouped = group === ' ' ? '[\\s\\u00a0\\u202f]' : `\\${group}`;
  return new RegExp(`^(\\d+|\\d{1,3}(?:${grouped}\\d{3})+)?(?:\\${decimal}(\\d*))?([eE][-+]?\\d+)?$`);
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
  const piece = dissect(text, rules);
  const match = numberPattern(rules).exec(piece.body);
  const [, whole = '', fraction = '', exponent = ''] = match ?? [];
  if (match === null || whole + fraction === '') return undefined;
  const size = Number(`${whole.replace(/\D/g, '') || '0'}.${fraction || '0'}${exponent}`) / (piece.percent ? 100 : 1);
  if (!Number.isFinite(size)) return undefined;
  const format = formatOf(piece, match, rules);
  return { value: piece.negative ? -size : size, ...(format === undefined ? {} : { format }) };
}
