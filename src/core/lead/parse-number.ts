const CHARACTERS = '零一二三四五六七八九';

/** Digits with groups of three or none: `1,200.50`, `12 000`, `150000`. */
const GROUPED = /^(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)?(?:\.\d+)?$/;
const DIGIT_BY_DIGIT = /^[〇零一二三四五六七八九]+$/;
/** `三千零五十`, `二百三十`, `十五`; a digit right after 百 or 千 (`三百二`) may mean 302 or 320 and is left out. */
const STEPPED =
  /^(?:([一二两三四五六七八九])千)?零?(?:([一二两三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([零一二两三四五六七八九]{0,2})$/;

/** A number in plain digits; undefined where its groups do not fit (`1,5` may be 1.5 or 15). */
export function readDigits(text: string): number | undefined {
  return text !== '' && GROUPED.test(text) ? Number(text.replace(/[, ]/g, '')) : undefined;
}

/** A Chinese numeral below ten thousand in simplified characters (`十五`, `三百二十`, `二〇二四`), or undefined. */
export function readNumeral(text: string): number | undefined {
  if (text === '两') return 2;
  if (DIGIT_BY_DIGIT.test(text)) return Number(Array.from(text, digitOf).join(''));
  if (/[百千][一二两三四五六七八九]$/.test(text)) return undefined;
  const match = STEPPED.exec(text);
  if (!match || text === '') return undefined;
  const [, thousands = '', hundreds = '', tens = '', ten = '', rest = ''] = match;
  if (!/^零?[一二三四五六七八九]?$/.test(rest)) return undefined;
  const one = rest === '' ? 0 : digitOf(rest.slice(-1));
  const tenfold = ten === '' ? 0 : tens === '' ? 10 : digitOf(tens) * 10;
  return digitOf(thousands) * 1000 + digitOf(hundreds) * 100 + tenfold + one;
}

function digitOf(character: string): number {
  if (character === '两') return 2;
  return Math.max(0, CHARACTERS.indexOf(character === '' ? '零' : character));
}

/** A number in digits or as a Chinese numeral, or undefined. */
export function readNumber(text: string): number | undefined {
  return readDigits(text) ?? readNumeral(text);
}

/** A number as stored: plain decimals without exponent, with the fifteen digits that the grid keeps. */
export function plainNumber(value: number): string {
  const text = String(Number(value.toPrecision(15)) + 0);
  return text.includes('e') ? withoutExponent(text) : text;
}

function withoutExponent(text: string): string {
  const [digits = '', power = ''] = text.split('e');
  const [head = '', tail = ''] = digits.replace('-', '').split('.');
  const sign = digits.startsWith('-') ? '-' : '';
  const shift = Number(power);
  if (shift < 0) return `${sign}0.${'0'.repeat(-shift - 1)}${head}${tail}`;
  return `${sign}${head}${tail.padEnd(shift, '0')}`;
}
