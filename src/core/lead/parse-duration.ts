import { readNumber } from './parse-number';
import { parseRange, type Side, type TypedRange } from './parse-range';

/** Days of one unit; a month counts 30, a working day is 7/5 of a day. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:个)?(?:工作日|工作天|working days?|business days?|workdays?)$/, 1.4],
  [/^(?:天|日|days?|d)$/, 1],
  [/^(?:个)?(?:周|星期|礼拜|weeks?|wks?|w)$/, 7],
  [/^(?:个)?(?:月|months?|mos?)$/, 30],
  [/^(?:个)?(?:季度|季|quarters?)$/, 90],
  [/^(?:年|years?|yrs?|y)$/, 365],
];
const HALF_YEAR = 180;
const WORDS: readonly string[] = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const QUANTITY = /^([\d.,]+|[〇零一二两三四五六七八九十百]+|[a-z]+(?=[ -]))\s*(.*)$/;

/** The bounds in days of a typed decision cycle: `1个月` = 30, `2-3個月`, `≥3个月` (no high bound), `待确认`. */
export function parseDurationRange(text: string): TypedRange {
  return parseRange(text, { side: readSide, bareDoubt: () => true });
}

function readSide(text: string): Side | undefined {
  if (/^(?:半年|半个年|half (?:a )?year)$/.test(text)) return { value: HALF_YEAR, unit: 1 };
  if (/^(?:半|half (?:a )?|half-)/.test(text)) return times(0.5, text.replace(/^(?:半|half (?:a )?|half-)/, ''));
  const [, number = '', rest = ''] = QUANTITY.exec(text) ?? [];
  const value = readWord(number) ?? readNumber(number);
  if (value === undefined) return undefined;
  if (rest === '') return { value };
  const half = /^(?:个半|年半|周半)/.test(rest) ? 0.5 : 0;
  return times(value + half, half === 0 ? rest : rest.replace('半', ''));
}

function readWord(word: string): number | undefined {
  if (word === 'a' || word === 'an') return 1;
  const value = WORDS.indexOf(word);
  return value > 0 ? value : undefined;
}

function times(value: number, unit: string): Side | undefined {
  const days = UNITS.find(([name]) => name.test(unit.trim()))?.[1];
  if (days === undefined) return undefined;
  return Number.isInteger(value * days) ? { value, unit: days } : { value: Math.round(value * days), unit: 1 };
}
