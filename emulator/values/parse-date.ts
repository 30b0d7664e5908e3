import type { LocaleRules } from './locale-rules';
import { monthNumber } from './month-names';
import type { Parsed } from './parsed';
import { daySerial } from './serial';

interface Context {
  rules: LocaleRules;
  /** Year of a date typed without one. */
  year: number;
}

interface Found {
  year: string;
  month: string;
  day: string;
  format: string;
}

type Shape = (text: string, context: Context) => Found | undefined;

/** Months and days keep their leading zero only when every number of the typed date had two digits. */
const width = (...numbers: string[]): 1 | 2 => (numbers.every((digits) => digits.length > 1) ? 2 : 1);
const yearLetters = (year: string): string => (year.length === 4 ? 'yyyy' : 'yy');

/** 2026-04-17, 2026/4/17, 2026-4: the year in front with four digits is understood everywhere. */
const yearFirst: Shape = (text) => {
  const match = /^(\d{4})([-/])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text);
  if (match === null) return undefined;
  const [, year = '', mark = '', month = '', day] = match;
  const size = width(month, day ?? month);
  const tail = day === undefined ? '' : `${mark}${'d'.repeat(size)}`;
  return { year, month, day: day ?? '1', format: `yyyy${mark}${'m'.repeat(size)}${tail}` };
};

/** 2024年3月1日, 2024年3月, 3月5日, each with or without a weekday behind. */
const eastAsian: Shape = (text, { rules, year }) => {
  const match = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?(?:\s?(?:星期|周)[一二三四五六日天])?$/.exec(text);
  if (!rules.eastAsian || match === null || (match[1] === undefined && match[3] === undefined)) return undefined;
  const [, typedYear, month = '', day] = match;
  const head = typedYear === undefined ? '' : 'yyyy"年"';
  return { year: typedYear ?? String(year), month, day: day ?? '1', format: `${head}m"月"${day ? 'd"日"' : ''}` };
};

const PARTS: Readonly<Record<LocaleRules['order'], readonly ('year' | 'month' | 'day')[]>> = {
  ymd: ['year', 'month', 'day'],
  mdy: ['month', 'day', 'year'],
  dmy: ['day', 'month', 'year'],
};
const LETTER = { year: 'y', month: 'm', day: 'd' } as const;

function arrange(numbers: readonly string[], parts: readonly ('year' | 'month' | 'day')[], mark: string) {
  const found: Partial<Record<'year' | 'month' | 'day', string>> = {};
  const size = width(...numbers);
  const pieces = parts.map((part, at) => {
    const digits = numbers[at] ?? '';
    found[part] = digits;
    return part === 'year' ? yearLetters(digits) : LETTER[part].repeat(size);
  });
  return { found, format: pieces.join(mark) };
}

/** 4/17/2026, 17.4.26, 26/4/17: three numbers in the order of the locale (a four-digit year may stand last anywhere). */
const threeNumbers: Shape = (text, { rules }) => {
  const match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{1,2})$/.exec(text);
  const [, one = '', mark = '', two = '', three = ''] = match ?? [];
  if (match === null || !rules.dateSeparators.includes(mark)) return undefined;
  const order = rules.order === 'ymd' && three.length === 4 ? 'mdy' : rules.order;
  const { found, format } = arrange([one, two, three], PARTS[order], mark);
  return { year: found.year ?? '', month: found.month ?? '', day: found.day ?? '', format };
};

/** 5/12, 7-11, 10-15: month and day in the order of the locale, in the current year; 5.12. needs its last point. */
const twoNumbers: Shape = (text, { rules, year }) => {
  const match = /^(\d{1,2})([-/.])(\d{1,2})(\.?)$/.exec(text);
  const [, one = '', mark = '', two = '', point = ''] = match ?? [];
  const dotted = mark === '.';
  if (match === null || !rules.dateSeparators.includes(mark) || dotted !== (point === '.')) return undefined;
  const parts = PARTS[rules.order].filter((part) => part !== 'year');
  const { found, format } = arrange([one, two], parts, mark);
  return { year: String(year), month: found.month ?? '', day: found.day ?? '', format: `${format}${point}` };
};

/** 4/2026: a month of a year. */
const monthOfYear: Shape = (text) => {
  const match = /^(\d{1,2})([-/])(\d{4})$/.exec(text);
  if (match === null) return undefined;
  const [, month = '', mark = '', year = ''] = match;
  return { year, month, day: '1', format: `${'m'.repeat(width(month))}${mark}yyyy` };
};

const WEEKDAY = /^(?:(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day),?\s+/i;
const letters = (word: string): string => (word.replace('.', '').length > 3 ? 'mmmm' : 'mmm');

/** Sat, Jul 4 · July 4, 2026. */
const monthNameFirst: Shape = (text, { year }) => {
  const match = /^(\p{L}{3,9}\.?)[\s-](\d{1,2})(?:,?\s+(\d{4})|-(\d{2}|\d{4}))?$/u.exec(text.replace(WEEKDAY, ''));
  if (match === null) return undefined;
  const [, word = '', day = '', spaced, dashed] = match;
  const typed = spaced ?? dashed;
  return {
    year: typed ?? String(year),
    month: String(monthNumber(word)),
    day,
    format: `${letters(word)} d${typed ? ', yyyy' : ''}`,
  };
};

/** Jul 2026: a month of a year. */
const monthNameOfYear: Shape = (text) => {
  const match = /^(\p{L}{3,9}\.?)[\s-](\d{4})$/u.exec(text);
  if (match === null) return undefined;
  const [, word = '', year = ''] = match;
  return { year, month: String(monthNumber(word)), day: '1', format: `${letters(word)} yyyy` };
};

/** 4 Jul · 4-Jul-2026 · 4. Juli 2026. */
const dayFirst: Shape = (text, { year }) => {
  const match = /^(\d{1,2})\.?[\s-](\p{L}{3,9}\.?)(?:,?[\s-](\d{4}|\d{2}))?$/u.exec(text.replace(WEEKDAY, ''));
  if (match === null) return undefined;
  const [, day = '', word = '', typed] = match;
  const month = String(monthNumber(word));
  return { year: typed ?? String(year), month, day, format: `d ${letters(word)}${typed ? ' yyyy' : ''}` };
};

const SHAPES = [
  yearFirst,
  eastAsian,
  threeNumbers,
  twoNumbers,
  monthOfYear,
  monthNameFirst,
  monthNameOfYear,
  dayFirst,
] as const;

/** Two digits: 00–29 are 20xx, 30–99 are 19xx. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year + (year < 30 ? 2000 : 1900);
}

/** Reads a text as a calendar day of the locale; a day that no calendar has (2/30) is not a date. */
export function parseDate(text: string, context: Context): Parsed | undefined {
  for (const shape of SHAPES) {
    const found = shape(text, context);
    if (found === undefined) continue;
    const day = { year: fullYear(found.year), month: Number(found.month), day: Number(found.day) };
    const value = daySerial(day);
    if (value !== undefined) return { value, format: found.format };
  }
  return undefined;
}
