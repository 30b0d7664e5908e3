import { readDigits, readNumeral } from './lead/parse-number';
import { parseRange, type Side, type TypedRange } from './lead/parse-range';
import { compareText } from './text';
import { foldTraditional } from './text-folding';

/** Marks of one currency, folded. A mark of another one makes an amount unreadable: nobody here knows the rate. */
const CURRENCIES: readonly (readonly string[])[] = [
  ['¥', '人民币', 'rmb', 'cny', 'yuan', '块钱', '元', '圆', '块'],
  ['us$', '美元', '美金', 'usd', 'dollars', 'dollar', '$'],
  ['nt$', '新台币', '台币', 'ntd', 'twd', '元', '圆', '块', '$'],
  ['hk$', '港币', '港元', 'hkd', '元', '$'],
  ['€', '欧元', 'euros', 'euro', 'eur'],
  ['£', '英镑', 'pounds', 'gbp'],
];

/** What a number is multiplied by, longest word first. */
const UNITS: readonly (readonly [string, number])[] = [
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['千万', 1e7],
  ['百万', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
  ['w', 1e4],
  ['k', 1e3],
  ['m', 1e6],
];
const UNIT = new RegExp(`^(.*?)\\s*(${UNITS.map(([word]) => word).join('|')})$`);
const factors: ReadonlyMap<string, number> = new Map(UNITS);
/** `12万5千`, `1亿2000万`: a large part, then a smaller one that names its own unit or has all its digits. */
const COMPOUND = /^([\d.]+)\s*(亿|万)零?\s*(\d+(?:\.\d+)?(?:千万|百万|万|千|百)|\d{4})$/;
/** Below this a bare number is more likely a count of thousands than the amount itself. */
const SMALLEST_BARE = 1000;

/** The amount a text names (`12萬`, `150,000`, `50k`), negative ones included; undefined where there is more than one reading. */
export function parseAmount(text: string, currency = '¥'): number | undefined {
  const folded = foldTraditional(compareText(text)).replace(/整$/, '');
  const sign = folded.startsWith('-') ? -1 : 1;
  const side = readSide(sign < 0 ? folded.slice(1).trim() : folded, marksOf(currency));
  return side && sign * round(side.value * (side.unit ?? 1));
}

/** The bounds of a typed budget: `10-15万`, `50k–80k`, `≤10万`, `10万以上`, `待确认`. */
export function parseAmountRange(text: string, currency = '¥'): TypedRange {
  const marks = marksOf(currency);
  const range = parseRange(text, {
    side: (typed) => readSide(typed, marks),
    bareDoubt: (value) => value < SMALLEST_BARE,
  });
  return {
    ...range,
    ...(range.low === undefined ? {} : { low: round(range.low) }),
    ...(range.high === undefined ? {} : { high: round(range.high) }),
  };
}

function round(value: number): number {
  return Number(value.toPrecision(15));
}

function marksOf(currency: string): readonly string[] {
  const own = compareText(currency);
  return CURRENCIES.find((marks) => marks.includes(own)) ?? [own];
}

/** A number with its unit; one with a currency mark alone counts as having the unit one. */
function readSide(text: string, marks: readonly string[]): Side | undefined {
  const bare = withoutMarks(text, marks);
  const side = readQuantity(bare);
  return side && bare !== text && side.unit === undefined ? { ...side, unit: 1 } : side;
}

function withoutMarks(text: string, marks: readonly string[]): string {
  const before = marks.find((mark) => mark !== '' && text.startsWith(mark)) ?? '';
  const rest = text.slice(before.length).trim();
  const after = marks.find((mark) => mark !== '' && rest.endsWith(mark)) ?? '';
  return rest.slice(0, rest.length - after.length).trim();
}

function readQuantity(text: string): Side | undefined {
  const plain = readDigits(text);
  if (plain !== undefined) return { value: plain };
  const [, head = '', unit = '', tail = ''] = COMPOUND.exec(text) ?? [];
  if (unit !== '') return compound({ head, unit, tail });
  return multiple(text) ?? numeral(text);
}

function multiple(text: string): Side | undefined {
  const [, number = '', unit = ''] = UNIT.exec(text) ?? [];
  const value = readDigits(number) ?? (/^[万亿]$/.test(unit) ? readNumeral(number) : undefined);
  const factor = factors.get(unit);
  return value === undefined || factor === undefined ? undefined : { value, unit: factor };
}

function numeral(text: string): Side | undefined {
  const value = readNumeral(text);
  return value === undefined ? undefined : { value };
}

function compound({ head, unit, tail }: { head: string; unit: string; tail: string }): Side | undefined {
  const whole = multiple(head + unit);
  const rest = multiple(tail) ?? readQuantity(tail);
  if (!whole?.unit || !rest) return undefined;
  const added = rest.value * (rest.unit ?? 1);
  return added < whole.unit ? { value: whole.value * whole.unit + added, unit: 1 } : undefined;
}
