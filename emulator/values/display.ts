import type { Stored } from '../model';
import { localeRules } from './locale-rules';
import { applyPattern, patternIsDate } from './number-format';

const dateAnswers = new Map<string, boolean>();

/** Whether a Sheets number format shows dates, times or durations (so that scripts read a Date). */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || isGeneral(format)) return false;
  const known = dateAnswers.get(format);
  if (known !== undefined) return known;
  const answer = patternIsDate(format);
  dateAnswers.set(format, answer);
  return answer;
}

/** Plain text: entries stay as they are typed. */
export function isTextFormat(format: string | undefined): boolean {
  return format?.trim() === '@';
}

function isGeneral(format: string): boolean {
  return format === '' || format.toLowerCase() === 'general';
}

/** What an automatic cell shows of a number: at most ten significant digits after a readable whole part. */
function automaticNumber(value: number, decimal: string): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) return scientific(value).replace('.', decimal);
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole)))).replace('.', decimal);
}

function scientific(value: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(5).split('e');
  const sign = exponent.startsWith('-') ? '-' : '+';
  return `${Number(mantissa)}E${sign}${exponent.replace(/^[-+]/, '').padStart(2, '0')}`;
}

function displayNumber(value: number, format: string | undefined, locale: string): string {
  const rules = localeRules(locale);
  if (format === undefined || isGeneral(format) || isTextFormat(format)) return automaticNumber(value, rules.decimal);
  return applyPattern(format, value, rules.tag);
}

/** What a person sees in the cell, in the spreadsheet's locale. */
export function display(value: Stored, format: string | undefined, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return localeRules(locale).truths[value ? 0 : 1];
  if (typeof value === 'number') return displayNumber(value, format, locale);
  return format?.includes('@') && !isTextFormat(format) ? applyPattern(format, value, localeRules(locale).tag) : value;
}
