import type { Stored } from '../model';
import { isDateFormat, isTextFormat } from './display';
import { type LocaleRules, localeRules } from './locale-rules';
import { parseDate } from './parse-date';
import { parseNumber } from './parse-number';
import { parseTime } from './parse-time';
import type { Parsed } from './parsed';

interface CoerceContext {
  locale: string;
  /** Number format already on the cell; absent = automatic. */
  format?: string;
  /** Current year of the spreadsheet's zone, for 5/12. */
  year: number;
  /** Whether '=…' into a plain-text ('@') cell stays text. Nobody has proved it; 'formula' is the careful answer. */
  atCell?: 'formula' | 'text';
}

/** `format` is present only when the entry changes the format of the cell. */
export interface Coerced {
  value: Stored;
  format?: string;
  formula?: string;
}

/** Signs without width that the parser skips before '=' (measured for U+FEFF); ordinary spaces are not among them. */
const INVISIBLE = /^[\u00ad\u200b-\u200f\u2060\ufeff]+/;

function formulaIn(text: string): string | undefined {
  const visible = text.replace(INVISIBLE, '');
  if (!/^[=+]./s.test(visible)) return undefined;
  return visible.startsWith('=') ? visible : `=${visible}`;
}

function parseBoolean(text: string, { truths }: LocaleRules): Parsed | undefined {
  const word = text.toUpperCase();
  if (word === 'TRUE' || word === truths[0]) return { value: true };
  return word === 'FALSE' || word === truths[1] ? { value: false } : undefined;
}

function parseMoment(text: string, context: { rules: LocaleRules; year: number }): Parsed | undefined {
  const day = parseDate(text, context) ?? parseTime(text);
  if (day !== undefined) return day;
  const [, date = '', time = ''] = /^(.*\S)\s+(\S*:\S*(?:\s?[ap]m)?)$/i.exec(text) ?? [];
  const first = parseDate(date, context);
  const second = parseTime(time);
  if (first === undefined || second === undefined || Number(second.value) >= 1) return undefined;
  return { value: Number(first.value) + Number(second.value), format: `${first.format} ${second.format}` };
}

/** An explicit format stays as long as it is of the same kind (a date format for a date). */
function formatAfter(found: Parsed, present: string | undefined): string | undefined {
  if (found.format === undefined || present === undefined) return found.format;
  return isDateFormat(found.format) === isDateFormat(present) ? undefined : found.format;
}

/** Numbers, dates and times all have a digit; most texts have none. */
function parseEntry(entry: string, rules: LocaleRules, year: number): Parsed | undefined {
  if (!/\d/.test(entry)) return parseBoolean(entry, rules);
  return parseNumber(entry, rules) ?? parseMoment(entry, { rules, year });
}

function coerceText(text: string, context: CoerceContext): Coerced {
  const rules = localeRules(context.locale);
  const found = parseEntry(text.trim(), rules, context.year);
  if (found === undefined) return { value: text };
  const format = formatAfter(found, context.format);
  return { value: found.value, ...(format === undefined ? {} : { format }) };
}

/** How the grid understands a text, typed or written by a script: platform.md 4.3, in the spreadsheet's locale. */
export function coerce(text: string, context: CoerceContext): Coerced {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const plain = isTextFormat(context.format);
  const formula = plain && context.atCell === 'text' ? undefined : formulaIn(text);
  if (formula !== undefined) return { value: null, formula };
  return plain ? { value: text } : coerceText(text, context);
}
