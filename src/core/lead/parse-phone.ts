import { compareText, keptLine } from '../text';
import { foldTraditional } from '../text-folding';

/** What a phone cell says: its text as kept (one number in normal form, anything else as typed) and the numbers in it. */
export interface TypedPhone {
  readonly text: string;
  /** Normal forms: digits with a leading plus where one was typed, an extension as ` x801`. */
  readonly numbers: readonly string[];
}

const BETWEEN_NUMBERS = /\s*(?:[、，,；;|\n]|\/|或|\bor\b)\s*/;
const NUMBER =
  /^(?:tel|phone|mobile|电话|手机|座机)?[:. ]*((?:\+|00)?[\d\s().·-]*\d)\s*(?:(?:转|分机|ext(?:ension|\.)?|x|#)[: ]*(\d{1,6}))?$/;
/** A landline with its extension after a third group: `010-12345678-801`. */
const LANDLINE = /^(\(?0\d{2,3}\)?[- ]?\d{7,8})-(\d{1,5})$/;
const FEWEST = 7;
const MOST = 15;

/** Reads a phone cell (`+86 138 0013 8000`, `138-0013-8000`, `０１０-…`); undefined where not every part is a number of 7 to 15 digits. */
export function parsePhone(text: string): TypedPhone | undefined {
  const whole = normalForm(text);
  if (whole !== undefined) return { text: whole, numbers: [whole] };
  const numbers = severalIn(text, BETWEEN_NUMBERS) ?? severalIn(text, /\s+/);
  return numbers && { text: keptLine(text), numbers };
}

function severalIn(text: string, separator: RegExp): string[] | undefined {
  const parts = text.split(separator).filter((part) => part.trim() !== '');
  const numbers = parts.map(normalForm).filter((number): number is string => number !== undefined);
  return parts.length > 1 && numbers.length === parts.length ? numbers : undefined;
}

/** A country code begins with two zeros side by side. Two that only stand together without what was between say nothing. */
const ABROAD = /^\D*00/;

/** One number in normal form: 0086 becomes +86, separators and a trunk zero in brackets go. */
function normalForm(text: string): string | undefined {
  const folded = foldTraditional(compareText(text)).replace(LANDLINE, '$1 x$2');
  const match = NUMBER.exec(folded);
  if (!match) return undefined;
  const [, typed = '', extension] = match;
  const bare = typed.replace(/^((?:\+|00)\d{1,3})\s*\(0\)/, '$1').replace(/[^\d+]/g, '');
  if (bare.startsWith('00') && !ABROAD.test(typed)) return undefined;
  const international = bare.replace(/^00(?=[1-9])/, '+');
  const digits = international.replace(/\D/g, '');
  if (digits.length < FEWEST || digits.length > MOST) return undefined;
  return `${international.startsWith('+') ? '+' : ''}${digits}${extension === undefined ? '' : ` x${extension}`}`;
}

/** Keys under which the numbers of a cell are compared: digits without extension, and without the country code of mainland China or Taiwan. */
export function phoneKeys(text: string): readonly string[] {
  const numbers = parsePhone(text)?.numbers ?? [];
  return numbers.map((number) => national(number.replace(/ x\d+$/, '')));
}

function national(number: string): string {
  const local = /^\+?86(1\d{10}|0?(?:10\d{8}|[2-9]\d{8,10}))$/.exec(number) ?? /^\+?886(0?[2-9]\d{7,8})$/.exec(number);
  return (local?.[1] ?? number.replace(/^\+/, '')).replace(/^0(?=\d{7,})/, '');
}
