import { addDays, type Day, makeDay, type Stamp, weekday } from '../date';
import { compareText } from '../text';
import { foldTraditional } from '../text-folding';
import { readNumeral } from './parse-number';
import { parseTime } from './parse-time';

/** Why a text is no day: `notADate`, several readings, a day that no calendar has, or one outside 1900–2200. */
export type DayProblem = 'notADate' | 'ambiguousDate' | 'noSuchDay' | 'dateOutOfRange';

export interface TypedDay {
  readonly day: Day;
  /** 'HH:mm', where a time was typed. */
  readonly time?: string;
  readonly yearAssumed?: true;
}

export interface DayContext {
  readonly today: Day;
  /** Where a day without a year lies; absent = such a day is ambiguous. */
  readonly looks?: 'ahead' | 'back';
}

type Read = TypedDay | { readonly problem: DayProblem };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
/** Long enough to find a 29 February across a century year. */
const YEARS_SEARCHED = 9;
/** A year of two digits is taken for one of this century within so many years from today. */
const NEARBY_YEARS = 10;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['前天', -2],
  ['昨天', -1],
  ['昨日', -1],
  ['yesterday', -1],
  ['今天', 0],
  ['今日', 0],
  ['today', 0],
  ['明天', 1],
  ['明日', 1],
  ['tomorrow', 1],
  ['后天', 2],
]);
const WEEKDAY = /[\s(,]*(?:周|星期|礼拜)([一二三四五六日天])\)?/;

/** One written form of a day, and how its groups are read. */
interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[], context: DayContext) => Read;
}

const number = (text: string | undefined): number => Number(text);
const full = (text: string): RegExp => new RegExp(`^${text}$`);

const forms: readonly Form[] = [
  { pattern: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, read: ([y, , m, d]) => inYear(number(y), number(m), number(d)) },
  { pattern: /^(\d{4})(\d{2})(\d{2})$/, read: ([y, m, d]) => inYear(number(y), number(m), number(d)) },
  {
    pattern: /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?$/,
    read: ([y, m, d]) => inYear(number(y), number(m), number(d)),
  },
  {
    pattern: /^(\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?$/,
    read: ([y, m, d], context) => inThisCentury([number(y), number(m), number(d)], context),
  },
  {
    pattern: /^(?:民国 ?(?=\d{1,3} ?年)|(?=\d{3} ?年))(\d{1,3}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日?$/,
    read: ([y, m, d]) => inYear(1911 + number(y), number(m), number(d)),
  },
  { pattern: /^(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?$/, read: ([m, d], context) => nearest(number(m), number(d), context) },
  {
    pattern: full(`${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`),
    read: ([m, d, y]) => inYear(number(y), monthOf(m), number(d)),
  },
  {
    pattern: full(`(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH}[ ,-]+(\\d{4})`),
    read: ([d, m, y]) => inYear(number(y), monthOf(m), number(d)),
  },
  {
    pattern: full(`${MONTH} (\\d{1,2})(?:st|nd|rd|th)?`),
    read: ([m, d], context) => nearest(monthOf(m), number(d), context),
  },
  {
    pattern: full(`(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH}`),
    read: ([d, m], context) => nearest(monthOf(m), number(d), context),
  },
  {
    pattern: /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/,
    read: ([a, , b, y]) => eitherOrder(number(a), number(b), number(y)),
  },
  { pattern: /^(\d{1,2})[-/](\d{1,2})$/, read: ([a, b], context) => twoNumbers(number(a), number(b), context) },
  { pattern: /^\d{1,3}([-/.])\d{1,2}\1\d{1,2}$/, read: () => ({ problem: 'ambiguousDate' }) },
];

/** Reads one typed day, with or without a time: `2024/3/1`, `3月5日`, `20240301`, `2024-03-01 14:05`. What has two readings is refused. */
export function parseDay(text: string, context: DayContext): Read {
  const folded = foldTraditional(compareText(text));
  const named = WEEKDAY.exec(folded);
  const { rest, time, problem } = parseTime(folded.replace(WEEKDAY, ' ').trim());
  if (problem) return { problem: 'notADate' };
  const read = readDay(withDigits(rest), context);
  if ('problem' in read) return read;
  if (named && weekdayOf(named[1]) !== weekday(read.day)) return { problem: 'ambiguousDate' };
  return time === undefined ? read : { ...read, time };
}

function readDay(text: string, context: DayContext): Read {
  const shift = RELATIVE.get(text);
  if (shift !== undefined) return { day: addDays(context.today, shift) };
  for (const { pattern, read } of forms) {
    const match = pattern.exec(text);
    if (match) return read(match.slice(1), context);
  }
  return { problem: 'notADate' };
}

/** Chinese numerals of a date as digits: 二〇二四年三月十五日. */
function withDigits(text: string): string {
  return text.replace(/[〇零一二三四五六七八九十]+(?=\s*[年月日号])/g, (numeral) =>
    String(readNumeral(numeral) ?? numeral),
  );
}

function weekdayOf(character: string | undefined): number {
  return character === '天' ? 7 : '一二三四五六日'.indexOf(String(character)) + 1;
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf(String(name).slice(0, 3)) + 1;
}

function inYear(year: number, month: number, date: number): Read {
  const day = makeDay(year, month, date);
  if (day === undefined) return { problem: 'noSuchDay' };
  return year < FIRST_YEAR || year > LAST_YEAR ? { problem: 'dateOutOfRange' } : { day };
}

/** `24年` beside 2024 is plain; a year far off may have been counted from 1900 or 1911. */
function inThisCentury([year, month, date]: readonly [number, number, number], { today }: DayContext): Read {
  if (Math.abs(2000 + year - number(today.slice(0, 4))) > NEARBY_YEARS) return { problem: 'ambiguousDate' };
  const read = inYear(2000 + year, month, date);
  return 'problem' in read ? read : { ...read, yearAssumed: true };
}

/** The next or the last day with this month and date, seen from today. */
function nearest(month: number, date: number, { today, looks }: DayContext): Read {
  if (looks === undefined) return { problem: 'ambiguousDate' };
  const thisYear = Number(today.slice(0, 4));
  for (let years = 0; years < YEARS_SEARCHED; years += 1) {
    const day = makeDay(looks === 'ahead' ? thisYear + years : thisYear - years, month, date);
    if (day !== undefined && (looks === 'ahead' ? day >= today : day <= today)) return { day, yearAssumed: true };
  }
  return { problem: 'noSuchDay' };
}

/** `13/4/2024` has one reading, `3/4/2024` two. */
function eitherOrder(first: number, second: number, year: number): Read {
  const monthFirst = makeDay(year, first, second);
  const dateFirst = makeDay(year, second, first);
  if (monthFirst !== undefined && dateFirst !== undefined && monthFirst !== dateFirst)
    return { problem: 'ambiguousDate' };
  return inYear(year, monthFirst === undefined ? second : first, monthFirst === undefined ? first : second);
}

/** `3/25` can only be a day in March; `3/5` may be two days or a fraction. */
function twoNumbers(first: number, second: number, context: DayContext): Read {
  if (first > 12 || second <= 12) return { problem: 'ambiguousDate' };
  return nearest(first, second, context);
}

const IN_SENTENCE = new RegExp(
  [
    '(\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?[日号]?)',
    '(?<![\\d/.-])(\\d{4}([-/.])\\d{1,2}\\3\\d{1,2})(?![\\d/.-])',
    '(?<!\\d)(\\d{1,2} ?月 ?\\d{1,2} ?[日号])',
    `\\b(\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?)(?![a-z])`,
    `\\b(${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)(?!\\d)`,
  ].join('|'),
  'g',
);
/** Dates that are there but cannot be read for certain: then the one beside them is not "the only date". */
const DOUBTFUL = /(?<![\d/.-])\d{1,2}[/]\d{1,2}(?![\d/.-])|[日号] ?[-~至到] ?\d/;

/** A longer text is no sentence, and looking through it would keep every run busy. */
const LONGEST_SENTENCE = 1000;

/** The only day named in a sentence, without a year the first such one on or after `on`; undefined for none or several. */
export function firstDayIn(text: string, on: Stamp): Day | undefined {
  if (text.length > LONGEST_SENTENCE) return undefined;
  const folded = withDigits(foldTraditional(compareText(text)));
  if (DOUBTFUL.test(folded)) return undefined;
  const days = new Set<Day>();
  for (const [found] of folded.matchAll(IN_SENTENCE)) {
    const read = readDay(found, { today: on.slice(0, 10), looks: 'ahead' });
    if ('problem' in read) return undefined;
    days.add(read.day);
  }
  return days.size === 1 ? [...days][0] : undefined;
}
